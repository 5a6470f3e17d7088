// How fine a coast is drawn.
#include <doctest/doctest.h>

#include "model/paper/picture_sheet.h"
#include "scene/basemap/base_map_store.h"

using namespace atlas;

TEST_CASE("the nearer one looks, the finer is the coast") {
    CHECK(detailLevelFor(50.0) == DetailLevel::Coarse110m);
    CHECK(detailLevelFor(300.0) == DetailLevel::Overview);
    CHECK(detailLevelFor(800.0) == DetailLevel::Medium50m);
    CHECK(detailLevelFor(3000.0) == DetailLevel::Fine10m);
}

TEST_CASE(
    "where lines are wide the coast bends less: a poster's is no fur, and more dots are the same page") {
    CHECK(detailLevelFor(3700.0, pixelRatioOnScreen(20'000, 20'000)) == DetailLevel::Medium50m);
    const auto levelOn = [](int dotsPerInch) {
        const Viewport viewport = viewportOn(*paperSheet(*parsePaper("A4"), dotsPerInch, true));
        return detailLevelFor(planeToScreen(Camera{}, viewport).scalePixels, viewport.pixelRatio);
    };
    CHECK(levelOn(kPosterDotsPerInch) == levelOn(kPrintDotsPerInch));
}
