#pragma once

#include <optional>
#include <span>
#include <vector>

#include "geo/great_circle.h"
#include "geo/projection.h"

namespace atlas {

// Where lines are worth drawing, in the plane; outside it they are dropped.
using ClipWindow = std::optional<PlaneBounds>;

// Unbroken lines in the plane, one after another in one array.
struct TracedLines {
    std::vector<PlanePoint> points;
    std::vector<float> fractions;      // of the way from the circle's start to its end, per point
    std::vector<std::uint32_t> starts; // index of each line's first point

    void beginLine();
    void add(PlanePoint point, double fraction) {
        points.push_back(point);
        fractions.push_back(static_cast<float>(fraction));
    }
    void finishLine(); // drops a line of fewer than two points
    std::size_t lineEnd(std::size_t line) const {
        return line + 1 < starts.size() ? starts[line + 1] : points.size();
    }

    struct Line {
        std::span<const PlanePoint> points;
        std::span<const float> fractions; // one per point
    };
    Line line(std::size_t number) const {
        const std::size_t first = starts[number];
        const std::size_t count = lineEnd(number) - first;
        return {std::span(points).subspan(first, count), std::span(fractions).subspan(first, count)};
    }
};

// Appends the great circle, as the projection shows it, to `lines`: cut exactly where it crosses the cut
// meridian, a pole, the globe's horizon, Mercator's edge or the antipode, and subdivided until no chord
// strays further than `toleranceRadii` from the curve.
void traceGreatCircle(const GreatCircle& circle, const Projection& projection, double toleranceRadii,
                      const ClipWindow& window, TracedLines& lines);

} // namespace atlas
