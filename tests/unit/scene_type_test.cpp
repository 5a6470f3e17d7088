#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

#include "core/text.h"
#include "core/utf8.h"
#include "data/basemap/country_labels.h"
#include "data/style/fonts.h"
#include "scene/labels/distance_field.h"
#include "scene/labels/font_faces.h"
#include "scene/labels/label_sheet.h"
#include "tests/support/sample_network.h"

using namespace atlas;

namespace {

std::vector<std::filesystem::path> installed(FontWeight weight = FontWeight::Regular) {
    const std::vector<std::filesystem::path> fonts = findFonts(weight);
    REQUIRE_MESSAGE(!fonts.empty(), "install fonts-inter and fonts-noto-core");
    return fonts;
}

double widthOf(FontFaces& faces, std::string_view text) {
    return faces.shape(text, installed(), 40.0).widthPixels;
}

std::vector<CountryLabel> countryLabels() {
    const auto labels = loadCountryLabels(atlas::testing::naturalEarthFolder());
    REQUIRE(labels.has_value());
    return *labels;
}

} // namespace

TEST_CASE("every letter of every name has a glyph in both weights: no tofu") {
    FontFaces faces;
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
            CHECK(faces.has(letter, fonts));
        }
    }
}

TEST_CASE("pairs are kerned, marks stand on their letters, spaces between letters count") {
    FontFaces faces;
    CHECK(widthOf(faces, "AVA") < widthOf(faces, "A") * 2 + widthOf(faces, "V") - 1.0);
    CHECK(widthOf(faces, "h\u0331") == doctest::Approx(widthOf(faces, "h"))); // a line below the h
    const ShapedLine plain = faces.shape("MALI", installed(), 20.0);
    const ShapedLine spaced = faces.shape("MALI", installed(), 20.0, 3.0);
    CHECK(spaced.widthPixels == doctest::Approx(plain.widthPixels + 9.0));
}

TEST_CASE("a letter that no font has is left out instead of an empty box") {
    FontFaces faces;
    const ShapedLine line = faces.shape("A\U000F1234B", installed(), 20.0); // of the private use area
    CHECK(line.glyphs.size() == 2);
    CHECK(faces.shape("\U000F1234", installed(), 20.0).widthPixels == 0.0);
    CHECK(faces.shape("", installed(), 20.0).glyphs.empty());
    CHECK(faces.shape("Hays", {}, 20.0).glyphs.empty());
}

TEST_CASE("only the fonts that are needed, and others where the usual ones lack a letter") {
    const std::vector<char32_t> latin = decodedUtf8("Hays, Škofja Loka, Петровец");
    CHECK(findFontsWith(latin, FontWeight::Regular).size() == 1);
    CHECK(findFontsWith({}, FontWeight::Regular).size() == 1);
    const std::vector<char32_t> hebrew = decodedUtf8("חיפה"); // fonts-noto-core has it
    const std::vector<std::filesystem::path> fonts = findFontsWith(hebrew, FontWeight::Regular);
    CHECK(fonts.size() >= 2);
    FontFaces faces;
    for (const char32_t letter : hebrew)
        CHECK(faces.has(letter, fonts));
}

TEST_CASE("distances are measured from what is covered") {
    std::vector<std::uint8_t> dot(7 * 5);
    dot[2 * 7 + 3] = 255;
    const std::vector<float> distances = distancesFrom(dot, {7, 5});
    for (int y = 0; y < 5; ++y) {
        for (int x = 0; x < 7; ++x) {
            const double expected = std::hypot(x - 3, y - 2);
            CHECK(static_cast<double>(distances[static_cast<std::size_t>(7 * y + x)]) ==
                  doctest::Approx(expected));
        }
    }
    const std::vector<float> nothing = distancesFrom(std::vector<std::uint8_t>(4), {2, 2});
    CHECK(std::all_of(nothing.begin(), nothing.end(), [](float distance) { return distance > 1000.0F; }));
}

TEST_CASE("a name is drawn once, in a halo that fades out before its edge") {
    LabelSheet sheet(2.0, lettersOfNames(*atlas::testing::shippedNetwork().network));
    const LabelType type{FontWeight::Regular, 26.0, 0.0};
    const LabelImage image = sheet.image("Kraków", type);
    REQUIRE(image.sizePixels.x > 40);
    const LabelPages first = sheet.pages();
    CHECK(sheet.image("Kraków", type).sheetPixels == image.sheetPixels);
    CHECK(sheet.pages().pages == first.pages);
    int full = 0;
    for (int y = 0; y < image.sizePixels.y; ++y) {
        for (int x = 0; x < image.sizePixels.x; ++x) {
            const int row = image.sheetPixels.y + y;
            const LabelPage& page = *first.pages[static_cast<std::size_t>(row / first.rowsPerPage)];
            const auto texel = 2 * static_cast<std::size_t>(row % first.rowsPerPage * first.widthPixels +
                                                            image.sheetPixels.x + x);
            const int covered = page[texel];
            const int halo = page[texel + 1];
            if (covered > 128) CHECK(halo == 255);
            full += covered > 200 ? 1 : 0;
            const bool isEdge =
                x == 0 || y == 0 || x == image.sizePixels.x - 1 || y == image.sizePixels.y - 1;
            if (isEdge) CHECK(halo < 40);
        }
    }
    CHECK(full > 100);

    SUBCASE("another name is another picture, and the pages handed out before do not change") {
        const LabelPage before = *first.pages[0];
        const LabelImage other = sheet.image("Łódź", type);
        CHECK(other.sheetPixels != image.sheetPixels);
        CHECK(*first.pages[0] == before);
        CHECK(sheet.pages().pages[0] != first.pages[0]);
    }
}

TEST_CASE("a sheet that gets full is emptied") {
    LabelSheet sheet(1.0, {});
    for (int i = 0; i < 4000; ++i) {
        if (i % 50 == 0) sheet.makeRoom();
        sheet.image("Place " + std::to_string(i), {});
    }
    CHECK(sheet.pages().pages.size() < 20);
}

TEST_CASE("capitals keep their accents") {
    CHECK(inCapitals("Türkiye") == "TÜRKIYE");
    CHECK(inCapitals("Côte d'Ivoire") == "CÔTE D'IVOIRE");
    CHECK(inCapitals("") == "");
}
