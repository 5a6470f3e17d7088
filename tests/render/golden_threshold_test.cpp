#include <doctest/doctest.h>

#include "tests/support/picture_fixture.h"

using namespace atlas;
using namespace atlas::testing;

TEST_CASE("one arc less is a different picture") {
    if (g_updateGolden) return; // nothing is golden while it is being made
    std::vector<Pair> pairs = hardPairs();
    pairs.pop_back();
    const Picture picture = Studio::instance().draw(inputsFor(networkOf(pairs), {}));
    CHECK_FALSE(compareWithGolden("hard_equal_earth", picture).matches);
}

TEST_CASE("a map that is shifted by one pixel is a different picture") {
    if (g_updateGolden) return;
    SceneInputs inputs = inputsFor(networkOf(hardPairs()), {});
    inputs.viewport.insets.leftPixels = 2.0; // moves the middle by one pixel
    CHECK_FALSE(compareWithGolden("hard_equal_earth", Studio::instance().draw(inputs)).matches);
}
