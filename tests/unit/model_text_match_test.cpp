#include "model/search/text_match.h"

#include <algorithm>

#include <doctest/doctest.h>

#include "core/text.h"

using namespace atlas;

TEST_CASE("the search form has neither case, accents nor punctuation") {
    CHECK(searchForm("Škofja Loka") == "skofja loka");
    CHECK(searchForm("  Capo d'Orlando ") == "capo d orlando");
    CHECK(searchForm("St. Louis—Park") == "st louis\xE2\x80\x94park");
    CHECK(searchForm("(…)").find(' ') == std::string::npos);
    CHECK(searchForm("").empty());
}

TEST_CASE("a part of the search form is found again in the text") {
    const std::string_view name = "St. Škofja-Loka";
    CHECK(rangeInText(name, {0, 2}) == TextRange{0, 2});
    CHECK(rangeInText(name, {3, 9}) == TextRange{4, 11});
    CHECK(rangeInText(name, {10, 14}) == TextRange{12, 16});
    CHECK(rangeInText(name, {3, 3}) == TextRange{});
    const std::string hindi = "मोगादिशू"; // ends in a vowel that stands under its letter
    CHECK(rangeInText(hindi, {0, searchForm(hindi).size()}) == TextRange{0, hindi.size()});
    CHECK(rangeInText(hindi, {0, 3}) == TextRange{0, 6});
    CHECK(rangeInText("Großenhain", {0, 6}) == TextRange{0, 6}); // ß is two letters
}

TEST_CASE("the nearest beginning agrees with the plain edit distance") {
    const std::string_view texts[] = {"xinzheng", "xinzheng shi", "kaizuka", "a", "", "culver city"};
    const std::string_view typed[] = {"xinzehng", "kaizuak", "aizuka", "culvr", "xnzhg", "kk", "ab"};
    for (const std::string_view text : texts) {
        for (const std::string_view query : typed) {
            std::size_t nearest = 100;
            for (std::size_t length = 0; length <= text.size(); ++length) {
                nearest = std::min(nearest, editDistance(query, text.substr(0, length)));
            }
            const std::optional<Typo> typo = nearestBeginning(query, text, 2);
            CAPTURE(text);
            CAPTURE(query);
            CHECK(typo.has_value() == (nearest <= 2));
            if (typo) CHECK(typo->distance == nearest);
        }
    }
}

TEST_CASE("of equally near beginnings the whole word is meant") {
    const std::optional<Typo> typo = nearestBeginning("hayes", "hays kansas", 1);
    REQUIRE(typo.has_value());
    CHECK(typo->distance == 1);
    CHECK(typo->endsWord);
    CHECK(typo->length == 4);
}
