#include <doctest/doctest.h>

#include <cmath>
#include <numeric>

#include "render/light/density_survey.h"

using namespace atlas;

namespace {

DensityGrid gridOf(float density, std::size_t filledCells) {
    DensityGrid grid{40, 20, std::vector<float>(800, 0.0F)};
    for (std::size_t i = 0; i < filledCells; ++i)
        grid.density[i] = density;
    return grid;
}

float lightOf(float density, const Exposure& exposure) {
    return std::log1p(exposure.gain * density) / exposure.whiteLog;
}

} // namespace

TEST_CASE("a few dense places are at full light") {
    const Exposure exposure = exposureFor(gridOf(50.0F, 40));
    CHECK(lightOf(50.0F, exposure) == doctest::Approx(1.0F));
}

TEST_CASE("a carpet of arcs is no brighter than a ground may be, however dense it is") {
    for (const float density : {2.0F, 20.0F, 2000.0F}) {
        CAPTURE(density);
        CHECK(lightOf(density, exposureFor(gridOf(density, 800))) == doctest::Approx(0.4F));
    }
}

TEST_CASE("one arc alone is never brighter than full light") {
    CHECK(lightOf(0.3F, exposureFor(gridOf(0.3F, 3))) < 1.0F);
}
