#include "render/light/light_field.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

#include "render/light/fast_math.h"

using namespace atlas;

namespace {

constexpr glm::vec4 kWhite{1.0F, 1.0F, 1.0F, 1.0F};

LightField drawn(const std::vector<LightSegment>& segments, float halfWidthPixels, int size = 64) {
    LightField field;
    field.reset(size, size);
    LightStrokes strokes(halfWidthPixels);
    for (const LightSegment& segment : segments)
        strokes.add(segment, size, size);
    addStrokes(field, {&strokes, 1});
    return field;
}

double sumOf(const LightField& field, int channel) {
    double sum = 0.0;
    for (int y = 0; y < field.heightPixels(); ++y) {
        for (int x = 0; x < field.widthPixels(); ++x)
            sum += static_cast<double>(field.row(y)[x][channel]);
    }
    return sum;
}

} // namespace

TEST_CASE("a line covers its length times its width, in every direction and width") {
    for (const float halfWidth : {0.15F, 0.5F, 0.8F, 2.3F}) {
        // Not exactly along the diagonal, where the line beats with the pixels' own grid.
        for (int degrees = 5; degrees < 360; degrees += 15) {
            CAPTURE(halfWidth);
            CAPTURE(degrees);
            const double angle = degrees * 3.14159265358979 / 180.0;
            const glm::vec2 way(20.0 * std::cos(angle), 20.0 * std::sin(angle));
            const glm::vec2 middle(31.7F, 32.2F);
            const LightField field = drawn({{middle - way, middle + way, kWhite, kWhite}}, halfWidth);
            const double expected = 40.0 * 2.0 * static_cast<double>(halfWidth);
            CHECK(sumOf(field, 3) == doctest::Approx(expected).epsilon(0.06));
        }
    }
}

TEST_CASE("a line in pieces is the line in one piece") {
    const glm::vec2 from(5.3F, 11.9F);
    const glm::vec2 to(58.1F, 40.4F);
    const LightField whole = drawn({{from, to, kWhite, kWhite}}, 0.6F);
    std::vector<LightSegment> pieces;
    for (int i = 0; i < 7; ++i) {
        const float a = static_cast<float>(i) / 7.0F;
        const float b = static_cast<float>(i + 1) / 7.0F;
        pieces.push_back({from + (to - from) * a, from + (to - from) * b, kWhite, kWhite});
    }
    const LightField joined = drawn(pieces, 0.6F);
    for (int y = 0; y < 64; ++y) {
        for (int x = 0; x < 64; ++x)
            CHECK(joined.row(y)[x].a == doctest::Approx(whole.row(y)[x].a).epsilon(1e-3));
    }
}

TEST_CASE("what lies outside of the field, and no length at all, adds nothing") {
    CHECK(sumOf(drawn({{{-20.0F, -9.0F}, {-2.0F, 80.0F}, kWhite, kWhite}}, 0.5F), 3) == 0.0);
    CHECK(sumOf(drawn({{{30.0F, 30.0F}, {30.0F, 30.0F}, kWhite, kWhite}}, 0.5F), 3) == 0.0);
    // A line right across is cut at the edges.
    CHECK(sumOf(drawn({{{-100.0F, 32.0F}, {200.0F, 32.0F}, kWhite, kWhite}}, 0.5F), 3) ==
          doctest::Approx(64.0).epsilon(0.02));
}

TEST_CASE("ink runs from one end to the other") {
    const LightField field =
        drawn({{{4.0F, 32.5F}, {60.0F, 32.5F}, {1.0F, 0.0F, 0.0F, 1.0F}, {0.0F, 0.0F, 1.0F, 1.0F}}}, 0.5F);
    const glm::vec4 nearStart = field.row(32)[8];
    const glm::vec4 nearEnd = field.row(32)[56];
    CHECK(nearStart.r > 0.9F * nearStart.a);
    CHECK(nearEnd.b > 0.9F * nearEnd.a);
    CHECK(field.row(32)[32].r == doctest::Approx(field.row(32)[32].b).epsilon(0.05));
}

TEST_CASE("the fast logarithm is right to 2e-5") {
    for (float value = 0.001F; value < 1e6F; value *= 1.0137F)
        CHECK(std::abs(fastLog2(value) - std::log2(value)) <
              2e-5F * std::max(1.0F, std::abs(std::log2(value))));
}

TEST_CASE("tiles do not show: a wide field is the sum of its strokes wherever they cross") {
    // Wider and higher than several tiles; lines cross their borders at every angle.
    constexpr int kSize = 700;
    std::vector<LightSegment> segments;
    for (int degrees = 5; degrees < 180; degrees += 20) {
        const double angle = degrees * 3.14159265358979 / 180.0;
        const glm::vec2 way(300.0 * std::cos(angle), 300.0 * std::sin(angle));
        segments.push_back({glm::vec2(350.0F) - way, glm::vec2(350.0F) + way, kWhite, kWhite});
    }
    const LightField together = drawn(segments, 0.7F, kSize);
    double alone = 0.0;
    for (const LightSegment& segment : segments)
        alone += sumOf(drawn({segment}, 0.7F, kSize), 3);
    CHECK(sumOf(together, 3) == doctest::Approx(alone).epsilon(1e-4));
    CHECK(alone == doctest::Approx(9.0 * 600.0 * 1.4).epsilon(0.02));
}
