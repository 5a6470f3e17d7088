#include "render/pixels/seen_colours.h"

#include <doctest/doctest.h>

#include <array>
#include <cstdlib>

using namespace atlas;

namespace {

using Pixel = std::array<std::uint8_t, 4>;

Pixel seenBy(ColourVision vision, Pixel pixel) {
    SeenColours(vision).apply(pixel);
    return pixel;
}

int spread(const Pixel& pixel) {
    return std::abs(pixel[0] - pixel[1]) + std::abs(pixel[1] - pixel[2]);
}

} // namespace

TEST_CASE("usual eyes see every byte as it is, and grey stays grey for all") {
    for (int byte = 0; byte < 256; ++byte) {
        const auto value = static_cast<std::uint8_t>(byte);
        CHECK(seenBy(ColourVision::Usual, {value, 7, 200, 31}) == Pixel{value, 7, 200, 31});
        for (std::size_t i = 0; i < kColourVisionCount; ++i) {
            const Pixel seen = seenBy(static_cast<ColourVision>(i), {value, value, value, 31});
            CAPTURE(kColourVisionNames[i]);
            for (std::size_t channel = 0; channel < 3; ++channel)
                CHECK(std::abs(seen[channel] - byte) <= 1);
            CHECK(seen[3] == 31);
        }
    }
}

TEST_CASE("red and green of one lightness meet without red or green cones, and differ for others") {
    const Pixel red{200, 60, 60, 255};
    const Pixel green{105, 125, 60, 255};
    const auto distance = [&](ColourVision vision) {
        const Pixel a = seenBy(vision, red);
        const Pixel b = seenBy(vision, green);
        return std::abs(a[0] - b[0]) + std::abs(a[1] - b[1]) + std::abs(a[2] - b[2]);
    };
    CHECK(distance(ColourVision::Usual) > 150);
    CHECK(distance(ColourVision::Deutan) < 60);
    CHECK(distance(ColourVision::Tritan) > 120);
}

TEST_CASE("greys are as light as what they stand for") {
    const Pixel grey = seenBy(ColourVision::Grey, {0, 255, 0, 255});
    CHECK(spread(grey) == 0);
    CHECK(grey[0] == 220); // 0.7152 of white's light
}

TEST_CASE("each way of seeing has its name") {
    CHECK(colourVisionNamed("deutan") == ColourVision::Deutan);
    CHECK(colourVisionNamed("usual") == ColourVision::Usual);
    CHECK_FALSE(colourVisionNamed("Deutan green"));
}
