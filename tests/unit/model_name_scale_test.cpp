#include "model/workspace/name_scale.h"

#include <doctest/doctest.h>

using namespace atlas;

TEST_CASE("names on the map grow with the interface as long as the window has room for them") {
    CHECK(nameScaleFor(1920.0, 1.0) == 1.0);
    CHECK(nameScaleFor(960.0, 2.0) == 1.0); // 1920 pixels at 200 %
    CHECK(nameScaleFor(480.0, 1.0) == 1.0); // a small window is no enlarged one
    CHECK(nameScaleFor(480.0, 0.75) == 1.0);
    CHECK(nameScaleFor(640.0, 3.0) == doctest::Approx(0.8));  // 1920 pixels at 300 %
    CHECK(nameScaleFor(427.0, 3.0) == doctest::Approx(0.6));  // still 1.8 times the usual size
    CHECK(nameScaleFor(400.0, 1.25) == doctest::Approx(0.8)); // never smaller than the usual size
}
