#include "scene/geometry/disc_samples.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "export/pictures/picture.h"
#include "scene/geometry/disc_geometry.h"

using namespace atlas;

namespace {

std::vector<std::uint32_t> numbersOf(const std::vector<DiscSample>& samples) {
    std::vector<std::uint32_t> numbers;
    for (const DiscSample& sample : samples)
        numbers.push_back(sample.partners);
    return numbers;
}

} // namespace

TEST_CASE("sample discs are those of the map, and an eye tells neighbours apart") {
    for (const double scale : {0.2, 0.5, 0.75, 1.0, 2.0, 5.0, 18.0}) {
        for (const double pixelRatio : {0.5, 1.0, 2.0, 4.0}) {
            for (const std::uint32_t most : {1U, 2U, 5U, 10U, 89U, 100U, 2'500U}) {
                CAPTURE(scale);
                CAPTURE(pixelRatio);
                CAPTURE(most);
                const std::vector<DiscSample> samples = discSamples({scale, pixelRatio, most});
                REQUIRE_FALSE(samples.empty());
                CHECK(samples.size() <= 3);
                CHECK(samples.back().partners <= most);
                CHECK(2.5 * samples.back().partners >= most); // as large as there are
                for (std::size_t i = 0; i < samples.size(); ++i) {
                    CHECK(samples[i].radius ==
                          doctest::Approx(discRadiusPixels(samples[i].partners) * scale));
                    if (i == 0) continue;
                    CHECK(samples[i].partners > samples[i - 1].partners);
                    const double step = samples[i].radius - samples[i - 1].radius;
                    CHECK(step >= 0.5);
                    CHECK(step * pixelRatio >= 0.5);
                }
            }
        }
    }
    CHECK(discSamples({1.0, 1.0, 0}).empty());
}

TEST_CASE("the numbers are those that can be seen: more of them on a large map") {
    CHECK(numbersOf(discSamples({0.75, 0.5, 89})) == std::vector<std::uint32_t>{50}); // a thumbnail
    CHECK(numbersOf(discSamples({1.0, 1.0, 100})) == std::vector<std::uint32_t>{10, 50, 100});
    CHECK(numbersOf(discSamples({3.0, 1.0, 100})) == std::vector<std::uint32_t>{1, 10, 100});
    CHECK(numbersOf(discSamples({6.0, 1.0, 100, 14.0})) == std::vector<std::uint32_t>{1, 5, 50});
}
