#include "core/bidi_text.h"

#include <doctest/doctest.h>

#include "core/utf8.h"

using namespace atlas;

namespace {

std::vector<DirectedRun> runsOf(std::string_view text) {
    return runsAsSeen(lettersOfLine(text));
}

} // namespace

TEST_CASE("text that runs from left to right is one run, and stays as it is") {
    CHECK(runsOf("Škofja Loka") == std::vector<DirectedRun>{{0, 11, false}});
    CHECK(runsOf("").empty());
    CHECK(textAsSeen("Škofja Loka – 東京 …") == "Škofja Loka – 東京 …");
    CHECK(textAsSeen("") == "");
    CHECK_FALSE(hasRightToLeft("Škofja Loka – 東京"));
    CHECK(hasRightToLeft("to חיפה"));
    CHECK(hasRightToLeft("القدس"));
}

TEST_CASE("the first word of a Hebrew or Arabic name is seen at the right") {
    CHECK(runsOf("תל אביב") == std::vector<DirectedRun>{{0, 7, true}});
    CHECK(textAsSeen("תל אביב") == "ביבא לת");
    CHECK(runsOf("بيت لحم") == std::vector<DirectedRun>{{0, 7, true}});
}

TEST_CASE("figures and Latin words keep their own direction within others") {
    CHECK(textAsSeen("אב 12 גד") == "דג 12 בא");
    CHECK(textAsSeen("Foo אב גד bar") == "Foo דג בא bar");
    CHECK(runsOf("Foo אב 12") == std::vector<DirectedRun>{{0, 4, false}, {7, 9, false}, {4, 7, true}});
    CHECK(textAsSeen("(אב) גד") == "דג (בא)"); // brackets close what they open
}

TEST_CASE("a name runs as its first letter does, a line of the interface from left to right") {
    CHECK(runsOf("אב Foo") == std::vector<DirectedRun>{{3, 6, false}, {0, 3, true}});
    CHECK(textAsSeen("אב, Foo") == "בא, Foo");
    CHECK(textAsSeen("אב – גד") == "דג – בא");
}

TEST_CASE("Arabic letters are joined, and lam with alef is one letter") {
    CHECK(textAsSeen("مرحبا") == "ﺎﺒﺣﺮﻣ");
    CHECK(textAsSeen("لا") == "ﻻ");
    CHECK(textAsSeen("ل") == "ﻝ");
    const std::vector<SeenLetter> letters = lettersAsSeen(lettersOfLine("بلا"));
    REQUIRE(letters.size() == 2);
    CHECK(letters[1].index == 0);
    CHECK(letters[0].isRightToLeft);
}

TEST_CASE("marks come after their letters") {
    CHECK(textAsSeen("שָׁלוֹם") == "םוֹלשָׁ");
}

TEST_CASE("letters that turn what follows them turn nothing, and are not seen") {
    for (const char* turning : {"\u202E", "\u202B", "\u202D", "\u2067", "\u2066", "\u2068", "\u2069"}) {
        CAPTURE(turning);
        const std::string text = std::string("abc") + turning + "def 12";
        CHECK(runsOf(text) == std::vector<DirectedRun>{{0, 9, false}});
        CHECK(textAsSeen(text) == "abcdef 12");
    }
    CHECK(encodedUtf8(lettersOfLine("two\nlines\t\u0007!")[3]) == " ");
    CHECK(lettersOfLine("two\r\nlines\u0007!").size() == 11);
    CHECK(textAsSeen("a\x1B[31mb\tc\nd") == "a[31mb c\nd");
}

TEST_CASE("lines of a text are seen each for itself") {
    CHECK(textAsSeen("אב\nFoo גד\n") == "בא\nFoo דג\n");
}
