#include "core/line_breaks.h"

#include <doctest/doctest.h>

#include "core/utf8.h"

using namespace atlas;

namespace {

LineFits upTo(std::size_t letters) {
    return [letters](std::string_view line) { return decodedUtf8(line).size() <= letters; };
}

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("a line is broken at its spaces") {
    CHECK(brokenLines("one two three", upTo(7)) == Lines{"one two", "three"});
    CHECK(brokenLines("one two three", upTo(100)) == Lines{"one two three"});
    CHECK(brokenLines("  one   two ", upTo(5)) == Lines{"one", "two"});
    CHECK(brokenLines("", upTo(5)).empty());
}

TEST_CASE("a word is broken where it alone is too long, and others follow its end") {
    CHECK(brokenLines("a Llanfair b", upTo(4)) == Lines{"a", "Llan", "fair", "b"});
    CHECK(brokenLines("Llanfairp b", upTo(4)) == Lines{"Llan", "fair", "p b"});
    CHECK(brokenLines("東京都庁", upTo(3)) == Lines{"東京都", "庁"});
    CHECK(brokenLines("abc", upTo(0)) == Lines{"a", "b", "c"}); // something has to stand there
    CHECK(brokenLines("s\u0307s\u0307", upTo(3)) == Lines{"s\u0307", "s\u0307"}); // with their marks
}

TEST_CASE("what is shortened keeps whole letters before its ellipsis") {
    CHECK(shortened("Łódź", upTo(4)) == "Łódź");
    CHECK(shortened("Łódź", upTo(3)) == "Łó…");
    CHECK(shortened("Łódź", upTo(1)) == "…");
    CHECK(shortened("Łódź", upTo(0)) == "");
    CHECK(shortened("ab\u0307c", upTo(3)) == "a…");
    CHECK(shortened("", upTo(0)) == "");
}

TEST_CASE("typed lines have no empty ones among them, and no space around them") {
    CHECK(typedLines("two\nlines") == Lines{"two", "lines"});
    CHECK(typedLines("\n two \r\n\n\tlines\n") == Lines{"two", "lines"});
    CHECK(typedLines(" \n ").empty());
}
