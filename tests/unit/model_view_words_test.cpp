#include "model/view/view_words.h"

#include <doctest/doctest.h>

#include <limits>

using namespace atlas;

namespace {

template <typename Value>
std::string errorOf(const Result<Value>& result) {
    return result ? std::string() : result.error().message;
}

} // namespace

TEST_CASE("words mean the same whoever reads them, and lead back to what they mean") {
    for (const ProjectionInfo& info : allProjections()) {
        CHECK(parseProjection(info.id) == info.kind);
        CHECK(parseProjection(info.name) == info.kind);
    }
    CHECK(parseProjection("MERCATOR") == ProjectionKind::Mercator);
    for (const Shading shading : {Shading::None, Shading::Gaps})
        CHECK(parseShading(wordOf(shading)) == shading);
    for (const ArcWidths widths : {ArcWidths::Even, ArcWidths::Corroborated})
        CHECK(parseArcWidths(wordOf(widths)) == widths);
    CHECK(parseShading("Gaps") == Shading::Gaps);
    for (const bool areShown : {true, false})
        CHECK(parseShowsUndated(wordOfUndated(areShown)) == areShown);
    CHECK(parseShowsUndated("shown") == true);
}

TEST_CASE("a word that is unknown says which are known") {
    CHECK(errorOf(parseProjection("mercater")) == "\"mercater\" is unknown; did you mean \"mercator\"?");
    CHECK(errorOf(parseShading("gap")) == "\"gap\" is unknown; write \"none\" or \"gaps\"");
    CHECK(errorOf(parseArcWidths("")) == "write \"even\" or \"corroborated\"");
    CHECK(errorOf(parseShowsUndated("maybe")) == "\"maybe\" is unknown; write \"shown\" or \"hidden\"");
}

TEST_CASE("numbers keep within their limits, both ends included") {
    CHECK(numberWithin(kZoomLimits, kMaximumZoom) == kMaximumZoom);
    CHECK(numberWithin(kZoomLimits, kMinimumZoom) == kMinimumZoom);
    CHECK(errorOf(numberWithin(kZoomLimits, 99.0)) == "99 is out of range; write a number from -1 to 11");
    CHECK(errorOf(numberWithin(kBrightnessLimits, -3.5)) ==
          "-3.5 is out of range; write a number from -3 to 3");
    CHECK_FALSE(numberWithin(kBrightnessLimits, std::numeric_limits<double>::quiet_NaN()).has_value());
}

TEST_CASE("a place goes round the Earth, and stays as it is where it need not") {
    CHECK(placeWithin(139.7, 35.7) == LngLat{139.7, 35.7});
    CHECK(placeWithin(-180.0, 0.0) == LngLat{-180.0, 0.0});
    CHECK(placeWithin(190.0, 10.0) == LngLat{-170.0, 10.0});
    CHECK(errorOf(placeWithin(361.0, 0.0)).find("from -360 to 360") != std::string::npos);
    CHECK(errorOf(placeWithin(0.0, 95.0)).find("from -90 to 90") != std::string::npos);
}
