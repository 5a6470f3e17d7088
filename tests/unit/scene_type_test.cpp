#include "scene/type/typesetter.h"

#include <doctest/doctest.h>

#include "core/utf8.h"
#include "data/style/fonts.h"

using namespace atlas;

TEST_CASE("a line names the font of each of its runs") {
    const std::vector<char32_t> letters = decodedUtf8("Haifa חיפה");
    Typesetter type(letters);
    const auto line = type.line("Haifa חיפה", {FontWeight::Regular, 20.0, 0.0});
    REQUIRE(line->runs.size() == 2);
    const std::vector<std::filesystem::path> fonts = findFontsWith(letters, FontWeight::Regular);
    CHECK(line->runs[0].font == fonts[0]);
    CHECK(line->runs[1].font != fonts[0]);
    CHECK(line->runs[1].glyphs.size() == 4);
    CHECK(line->runs[1].glyphs.front().xPixels >= line->runs[0].glyphs.back().xPixels);
}

TEST_CASE("a line is set once, in the weight that was asked for") {
    Typesetter type(decodedUtf8("Hays"));
    const TypeStyle regular{FontWeight::Regular, 20.0, 0.0};
    const auto line = type.line("Hays", regular);
    CHECK(type.line("Hays", regular) == line);
    CHECK(type.line("Hays", {FontWeight::SemiBold, 20.0, 0.0})->runs[0].font != line->runs[0].font);
    CHECK(type.line("Hays", {FontWeight::Regular, 40.0, 0.0})->widthPixels ==
          doctest::Approx(2.0 * line->widthPixels).epsilon(0.01));
}
