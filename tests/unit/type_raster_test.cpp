// What type covers, in pixels.
#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

#include "core/utf8.h"
#include "data/style/fonts.h"
#include "type/distance_field.h"
#include "type/line_raster.h"
#include "type/line_shaper.h"

using namespace atlas;

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

namespace {

GlyphRaster rasterOf(std::string_view text, double sizePixels) {
    LineShaper shaper;
    FontFiles files;
    const auto fonts = findFontsWith(decodedUtf8(text), FontWeight::Regular);
    return rasteriseLine(shaper.shape(text, fonts, sizePixels), sizePixels, files);
}

// Of the rows in which anything is covered enough to be seen, how often that begins anew, from the top.
int partsFromTop(const GlyphRaster& raster) {
    int parts = 0;
    bool wasCovered = false;
    for (int row = 0; row < raster.sizePixels.y; ++row) {
        const auto begin = raster.coverage.begin() + static_cast<std::ptrdiff_t>(row) * raster.sizePixels.x;
        const bool isCovered =
            std::any_of(begin, begin + raster.sizePixels.x, [](std::uint8_t c) { return c > 128; });
        if (isCovered && !wasCovered) ++parts;
        wasCovered = isCovered;
    }
    return parts;
}

} // namespace

TEST_CASE("a line's glyphs lie in one picture, each at its place") {
    const GlyphRaster one = rasterOf("H", 40.0);
    const GlyphRaster three = rasterOf("HHH", 40.0);
    CHECK(one.sizePixels.y == three.sizePixels.y);
    CHECK(three.cornerPixels.y == -three.sizePixels.y); // on the base line
    CHECK(three.sizePixels.x > 2 * one.sizePixels.x);
    const auto sum = [](const GlyphRaster& raster) {
        double covered = 0.0;
        for (const std::uint8_t coverage : raster.coverage)
            covered += coverage / 255.0;
        return covered;
    };
    CHECK(sum(three) == doctest::Approx(3.0 * sum(one)).epsilon(0.02));
}

TEST_CASE("marks stand over their letter, not beside it") {
    const GlyphRaster letter = rasterOf("ก", 40.0);
    const GlyphRaster marked = rasterOf("ก้", 40.0); // with the sign of a tone
    CHECK(marked.sizePixels.x <= letter.sizePixels.x + 4);
    CHECK(marked.sizePixels.y > letter.sizePixels.y + 4);
    CHECK(partsFromTop(marked) == partsFromTop(letter) + 1);
}

TEST_CASE("of what no font has there is no picture") {
    CHECK(rasterOf("\U000F1234", 40.0).isEmpty());
    CHECK(rasterOf("", 40.0).isEmpty());
    CHECK(rasterOf(" ", 40.0).isEmpty());
}
