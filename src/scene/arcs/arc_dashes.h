#pragma once

#include <algorithm>
#include <cmath>

#include "geo/projection.h"
#include "scene/geometry/polyline_tracer.h"

namespace atlas {

// Arcs of ended partnerships are dashed. Dashes are counted along an arc from its start, as shares of its
// way: so they stay where they are while one pans, and in whatever pieces the arc is drawn.

inline constexpr double kDashPixels = 9.0;      // of design size, with the gap that follows
inline constexpr float kDashShare = 0.58F;      // of that is drawn
inline constexpr double kFewestDashes = 2.0;    // of the shortest arc
inline constexpr double kMostDashes = 10'000.0; // of the longest, when it is very near

// How many dashes an arc has at a scale of so many pixels per globe radius.
inline float dashCount(double distanceKilometres, double scalePixels, double dashPixels) {
    const double lengthPixels = distanceKilometres * 1000.0 / kEarthRadiusMetres * scalePixels;
    return static_cast<float>(std::clamp(std::round(lengthPixels / dashPixels), kFewestDashes, kMostDashes));
}

// Calls draw(from, to) for each part of a way between two shares of it, 0 to 1, that lies on a dash. An arc
// begins and ends with one.
template <typename Draw>
void forEachDash(float from, float to, float count, const Draw& draw) {
    // The last dash is followed by no gap.
    const float period = 1.0F / (count - 1.0F + kDashShare);
    for (float dash = std::floor(from / period); dash * period < to; dash += 1.0F) {
        const float begin = std::max(from, dash * period);
        const float end = std::min(to, (dash + kDashShare) * period);
        if (begin < end) draw(begin, end);
    }
}

// The dashes of an arc's lines, a line each.
TracedLines dashed(const TracedLines& lines, float count);

} // namespace atlas
