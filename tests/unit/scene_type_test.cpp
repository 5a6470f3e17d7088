#include <doctest/doctest.h>

#include <algorithm>

#include "core/text.h"
#include "core/utf8.h"
#include "data/basemap/country_labels.h"
#include "data/style/fonts.h"
#include "scene/type/line_shaper.h"
#include "scene/type/typesetter.h"
#include "tests/support/sample_network.h"

using namespace atlas;

namespace {

std::vector<std::filesystem::path> installed(FontWeight weight = FontWeight::Regular) {
    const std::vector<std::filesystem::path> fonts = findFonts(weight);
    REQUIRE_MESSAGE(!fonts.empty(), "install fonts-inter and fonts-noto-core");
    return fonts;
}

double widthOf(LineShaper& shaper, std::string_view text) {
    return shaper.shape(text, installed(), 40.0).widthPixels;
}

std::vector<CountryLabel> countryLabels() {
    const auto labels = loadCountryLabels(atlas::testing::naturalEarthFolder());
    REQUIRE(labels.has_value());
    return *labels;
}

} // namespace

TEST_CASE("every letter of every name has a glyph in both weights: no tofu") {
    LineShaper shaper;
    std::vector<char32_t> letters = lettersOfNames(*atlas::testing::shippedNetwork().network);
    CHECK(letters.size() > 150);
    for (const CountryLabel& label : countryLabels()) {
        const std::vector<char32_t> capitals = decodedUtf8(inCapitals(label.name));
        letters.insert(letters.end(), capitals.begin(), capitals.end());
    }
    for (const FontWeight weight : {FontWeight::Regular, FontWeight::SemiBold}) {
        const std::vector<std::filesystem::path> fonts = installed(weight);
        for (const char32_t letter : letters) {
            CAPTURE(static_cast<std::uint32_t>(letter));
            CHECK(shaper.has(letter, fonts));
        }
    }
}

TEST_CASE("pairs are kerned, marks stand on their letters, spaces between letters count") {
    LineShaper shaper;
    CHECK(widthOf(shaper, "AVA") < widthOf(shaper, "A") * 2 + widthOf(shaper, "V") - 1.0);
    CHECK(widthOf(shaper, "h\u0331") == doctest::Approx(widthOf(shaper, "h"))); // a line below the h
    const ShapedLine plain = shaper.shape("MALI", installed(), 20.0);
    const ShapedLine spaced = shaper.shape("MALI", installed(), 20.0, 3.0);
    CHECK(spaced.widthPixels == doctest::Approx(plain.widthPixels + 9.0));
}

TEST_CASE("a letter that no font has is left out instead of an empty box") {
    LineShaper shaper;
    const ShapedLine line = shaper.shape("A\U000F1234B", installed(), 20.0); // of the private use area
    std::size_t glyphs = 0;
    for (const ShapedRun& run : line.runs)
        glyphs += run.glyphs.size();
    CHECK(glyphs == 2);
    CHECK(shaper.shape("\U000F1234", installed(), 20.0).widthPixels == 0.0);
    CHECK(shaper.shape("", installed(), 20.0).runs.empty());
    CHECK(shaper.shape("Hays", {}, 20.0).runs.empty());
    const std::vector<std::filesystem::path> nowhere{"/no/such/font.ttf"};
    CHECK(shaper.shape("Hays", nowhere, 20.0).runs.empty());
}

TEST_CASE("only the fonts that are needed, and others where the usual ones lack a letter") {
    const std::vector<char32_t> latin = decodedUtf8("Hays, Škofja Loka, Петровец");
    CHECK(findFontsWith(latin, FontWeight::Regular).size() == 1);
    CHECK(findFontsWith({}, FontWeight::Regular).size() == 1);
    const std::vector<char32_t> hebrew = decodedUtf8("חיפה"); // fonts-noto-core has it
    const std::vector<std::filesystem::path> fonts = findFontsWith(hebrew, FontWeight::Regular);
    CHECK(fonts.size() >= 2);
    LineShaper shaper;
    for (const char32_t letter : hebrew)
        CHECK(shaper.has(letter, fonts));
}

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

TEST_CASE("capitals keep their accents") {
    CHECK(inCapitals("Türkiye") == "TÜRKIYE");
    CHECK(inCapitals("Côte d'Ivoire") == "CÔTE D'IVOIRE");
    CHECK(inCapitals("") == "");
}
