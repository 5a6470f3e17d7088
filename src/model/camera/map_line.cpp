#include "model/camera/map_line.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <glm/common.hpp>
#include <glm/geometric.hpp>
#include <limits>
#include <optional>

#include "geo/great_circle.h"

namespace atlas {

namespace {

constexpr int kPieces = 128;
// A piece so much longer than the one before it is no piece of the line: the map was cut there.
constexpr double kCutRatio = 8.0;
constexpr double kCutPixels = 60.0;

bool isInside(const Viewport& viewport, ScreenPoint point) {
    return point.x >= 0.0 && point.x <= viewport.widthPixels && point.y >= 0.0 &&
           point.y <= viewport.heightPixels;
}

bool mayCross(const Viewport& viewport, ScreenPoint a, ScreenPoint b) {
    const ScreenPoint min = glm::min(a, b);
    const ScreenPoint max = glm::max(a, b);
    return max.x >= 0.0 && min.x <= viewport.widthPixels && max.y >= 0.0 && min.y <= viewport.heightPixels;
}

double outside(const ScreenBox& box, const ScreenBox& room) {
    const glm::dvec2 before = glm::max(room.min - box.min, glm::dvec2(0.0));
    const glm::dvec2 after = glm::max(box.max - room.max, glm::dvec2(0.0));
    return before.x + before.y + after.x + after.y;
}

bool overlap(const ScreenBox& a, const ScreenBox& b) {
    return a.min.x < b.max.x && b.min.x < a.max.x && a.min.y < b.max.y && b.min.y < a.max.y;
}

} // namespace

std::vector<ScreenPoint> pointsBetween(const Camera& camera, const Viewport& viewport, LngLat from, LngLat to,
                                       double stepPixels) {
    const Projection projection = projectionOf(camera);
    const PlaneToScreen transform = planeToScreen(camera, viewport);
    const GreatCircle circle(from, to);
    std::vector<ScreenPoint> points;
    std::optional<ScreenPoint> previous;
    double usualPixels = 0.0; // length of the piece before
    double along = 0.0;       // from the last point to the piece's begin
    for (int i = 0; i <= kPieces; ++i) {
        const UnitVector place = circle.pointAt(static_cast<double>(i) / kPieces);
        if (!projection.isVisible(place)) {
            previous.reset();
            continue;
        }
        const ScreenPoint at = transform.toScreen(projection.forward(place));
        const double length = previous ? glm::length(at - *previous) : 0.0;
        const bool isCut = length > kCutPixels && usualPixels > 0.0 && length > kCutRatio * usualPixels;
        if (previous && !isCut && length > 0.0 && mayCross(viewport, *previous, at)) {
            double next = stepPixels - along;
            for (; next <= length; next += stepPixels) {
                const ScreenPoint point = *previous + (at - *previous) * (next / length);
                if (isInside(viewport, point)) points.push_back(point);
            }
            along = length - (next - stepPixels);
        }
        if (previous && !isCut) usualPixels = length;
        previous = at;
    }
    return points;
}

bool contains(const ScreenBox& box, ScreenPoint point) {
    return point.x >= box.min.x && point.x <= box.max.x && point.y >= box.min.y && point.y <= box.max.y;
}

ScreenPoint cardPlace(ScreenPoint pointer, glm::dvec2 sizePixels, double gapPixels, const ScreenBox& room,
                      std::span<const ScreenPoint> avoided) {
    struct Way {
        bool isLeft;
        bool isAbove;
    };
    constexpr std::array kWays{Way{false, false}, Way{true, false}, Way{false, true}, Way{true, true}};
    constexpr double kOutsideCost = 1000.0; // one pixel beyond the room is worse than any line covered
    ScreenPoint best = pointer;
    double min = std::numeric_limits<double>::infinity();
    for (const Way& way : kWays) {
        const ScreenPoint at{way.isLeft ? pointer.x - gapPixels - sizePixels.x : pointer.x + gapPixels,
                             way.isAbove ? pointer.y - gapPixels - sizePixels.y : pointer.y + gapPixels};
        const ScreenBox box{at, at + sizePixels};
        const auto covered = static_cast<double>(std::count_if(
            avoided.begin(), avoided.end(), [&](const ScreenPoint& point) { return contains(box, point); }));
        const double cost = covered + kOutsideCost * outside(box, room);
        if (cost >= min) continue;
        min = cost;
        best = at;
    }
    return glm::max(glm::min(best, room.max - sizePixels), room.min);
}

std::optional<ScreenPoint> namePlace(ScreenPoint place, glm::dvec2 sizePixels, double gapPixels,
                                     const ScreenBox& room, std::span<const ScreenBox> taken) {
    const glm::dvec2 half = sizePixels / 2.0;
    const std::array corners{ScreenPoint{place.x + gapPixels, place.y - half.y},
                             ScreenPoint{place.x - gapPixels - sizePixels.x, place.y - half.y},
                             ScreenPoint{place.x - half.x, place.y - gapPixels - sizePixels.y},
                             ScreenPoint{place.x - half.x, place.y + gapPixels}};
    for (const ScreenPoint& corner : corners) {
        const ScreenBox box{corner, corner + sizePixels};
        const bool isFree = std::none_of(taken.begin(), taken.end(),
                                         [&](const ScreenBox& other) { return overlap(box, other); });
        if (isFree && outside(box, room) == 0.0) return corner;
    }
    return std::nullopt;
}

} // namespace atlas
