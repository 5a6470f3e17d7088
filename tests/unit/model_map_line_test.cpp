#include "model/camera/map_line.h"

#include <doctest/doctest.h>

#include <glm/geometric.hpp>

using namespace atlas;

TEST_CASE("points along a line are evenly spaced, stay in the picture and never bridge the map's cut") {
    const Viewport viewport{1200, 700, 1.0, {}};
    constexpr double kStep = 8.0;
    for (const ProjectionKind kind : {ProjectionKind::EqualEarth, ProjectionKind::Mercator,
                                      ProjectionKind::Equirectangular, ProjectionKind::Orthographic}) {
        Camera camera;
        camera.projection = kind;
        const std::vector<ScreenPoint> points =
            pointsBetween(camera, viewport, {135.5, 34.7}, {-118.4, 34.0}, kStep); // over the cut
        std::size_t gaps = 0;
        for (std::size_t i = 0; i < points.size(); ++i) {
            CHECK(points[i].x >= 0.0);
            CHECK(points[i].x <= 1200.0);
            if (i > 0 && glm::length(points[i] - points[i - 1]) > 1.2 * kStep) ++gaps;
        }
        CHECK(gaps <= 1);
        if (kind != ProjectionKind::Orthographic) CHECK(points.size() > 10);
    }
    Camera close;
    close.zoom = 9.0;
    CHECK(pointsBetween(close, viewport, {135.5, 34.7}, {139.7, 35.7}, kStep).empty()); // out of sight
}

TEST_CASE("a card lies where it covers least of the line, and in the room") {
    const ScreenBox room{{0.0, 0.0}, {1000.0, 700.0}};
    const glm::dvec2 size{300.0, 200.0};
    const ScreenPoint pointer{500.0, 350.0};
    CHECK(cardPlace(pointer, size, 20.0, room, {}) == ScreenPoint(520.0, 370.0));
    std::vector<ScreenPoint> falling; // from the top left to the bottom right
    std::vector<ScreenPoint> rising;
    for (double x = -300.0; x <= 300.0; x += 10.0) {
        falling.emplace_back(500.0 + x, 350.0 + 0.7 * x);
        rising.emplace_back(500.0 + x, 350.0 - 0.7 * x);
    }
    CHECK(cardPlace(pointer, size, 20.0, room, falling) == ScreenPoint(180.0, 370.0));
    CHECK(cardPlace(pointer, size, 20.0, room, rising) == ScreenPoint(520.0, 370.0));
    // In the corner there is but one way that stays in the room.
    CHECK(cardPlace({950.0, 650.0}, size, 20.0, room, falling) == ScreenPoint(630.0, 430.0));
    const ScreenPoint large = cardPlace({500.0, 350.0}, {900.0, 680.0}, 20.0, room, {});
    CHECK(large.x >= 0.0);
    CHECK(large.y >= 0.0);
}

TEST_CASE("a name lies beside its place, on nothing taken and in the room") {
    const ScreenBox room{{0.0, 0.0}, {1000.0, 700.0}};
    const glm::dvec2 size{100.0, 20.0};
    const auto placed = [&](ScreenPoint place, const std::vector<ScreenBox>& taken) {
        return namePlace(place, size, 10.0, room, taken);
    };
    CHECK(placed({500.0, 300.0}, {}) == ScreenPoint(510.0, 290.0));
    CHECK(placed({950.0, 300.0}, {}) == ScreenPoint(840.0, 290.0)); // at the edge of the room
    const ScreenBox ringAtRight{{530.0, 293.0}, {544.0, 307.0}};
    CHECK(placed({500.0, 300.0}, {ringAtRight}) == ScreenPoint(390.0, 290.0));
    CHECK(placed({1200.0, 300.0}, {}) == std::nullopt);
    CHECK(placed({500.0, 300.0}, {room}) == std::nullopt);
}
