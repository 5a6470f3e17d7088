#include "scene/type/typesetter.h"

#include <doctest/doctest.h>

#include <memory>
#include <string>

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

TEST_CASE("the latest lines are kept, and no more: hours of exploring name thousands of cities") {
    Typesetter type(decodedUtf8("Place 0123456789"));
    const TypeStyle style{FontWeight::Regular, 13.0, 0.0};
    const auto used = type.line("Place", style);
    const std::weak_ptr<const ShapedLine> once = type.line("Place 0", style);
    for (std::size_t i = 1; i < 4 * Typesetter::kLinesKept; ++i) {
        type.line("Place " + std::to_string(i), style);
        CHECK(type.line("Place", style) == used); // as a name that stays in sight
        REQUIRE(type.lineCount() <= 2 * Typesetter::kLinesKept);
    }
    CHECK(type.lineCount() > Typesetter::kLinesKept);
    CHECK(once.expired());
}
