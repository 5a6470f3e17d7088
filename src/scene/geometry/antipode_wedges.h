#pragma once

#include <cmath>

#include "geo/lng_lat.h"

// Around the antipode of a map of the whole sphere the plane is torn apart: straight edges become arcs along
// the rim. Rays from the antipode, one per degree, cut edges and areas there into wedges narrow enough for
// straight pieces. All positions are in the view frame (geo/projection.h); rays are planes through its x
// axis.
namespace atlas::wedges {

inline constexpr int kCount = 360;
inline constexpr double kWidthRadians = 2.0 * kPi / kCount;

// Edges are cut that have both ends within 60° of the antipode. Whether an edge is cut depends on its ends
// alone, so that the areas on its two sides agree.
inline bool isNear(const UnitVector& place) {
    return place.x < -0.5;
}

inline bool isAntipode(const UnitVector& place) {
    return place.x < 0.0 && std::abs(place.y) < 1e-9 && std::abs(place.z) < 1e-9;
}

// Direction of a place in the plane, counter-clockwise from the right, -pi to pi.
inline double angleOf(const UnitVector& place) {
    return std::atan2(place.z, place.y);
}

// The smaller turn from one direction to another, -pi to pi.
inline double turnBetween(double from, double to) {
    return std::remainder(to - from, 2.0 * kPi);
}

// So nearly half a turn that the edge passes through the antipode itself.
inline bool isThroughAntipode(double turn) {
    return std::abs(turn) > kPi - 1e-9;
}

inline PlanePoint rimPoint(double angle) {
    return {kPi * std::cos(angle), kPi * std::sin(angle)};
}

// Positive counter-clockwise of the ray (as far as half a turn), 0 on its plane.
struct Ray {
    explicit Ray(int index)
        : cosine(std::cos(index * kWidthRadians)), sine(std::sin(index * kWidthRadians)) {}
    double heightOf(const UnitVector& place) const { return cosine * place.z - sine * place.y; }
    double cosine;
    double sine;
};

// Calls with the places where rays cross an edge, in order from one end to the other. They are not of unit
// length, which forwardInView() does not mind on these maps.
template <typename Visit>
void forEachCrossing(const UnitVector& from, const UnitVector& to, double angleFrom, double turn,
                     const Visit& visit) {
    const double first = angleFrom / kWidthRadians;
    const double last = (angleFrom + turn) / kWidthRadians;
    const bool isUp = turn > 0.0;
    for (double ray = isUp ? std::floor(first) + 1.0 : std::ceil(first) - 1.0; isUp ? ray < last : ray > last;
         ray += isUp ? 1.0 : -1.0) {
        const Ray plane(static_cast<int>(ray));
        const double heightFrom = plane.heightOf(from);
        const double heightTo = plane.heightOf(to);
        if (heightFrom == heightTo) continue;
        visit(from + heightFrom / (heightFrom - heightTo) * (to - from));
    }
}

} // namespace atlas::wedges
