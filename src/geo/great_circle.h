#pragma once

#include "geo/lng_lat.h"

namespace atlas {

// The shorter great circle from one place to another on the unit sphere.
//
// Antipodal places have no one shortest way: the arc then goes over the north pole (over 0°E when both
// places are the poles themselves), so that the same pair always gives the same line. Identical places
// give an arc of length zero.
class GreatCircle {
public:
    GreatCircle(LngLat start, LngLat end);

    double angleRadians() const { return m_angleRadians; }

    // The place at `fraction` of the way, 0 at the start and 1 at the end.
    // K. Shoemake, "Animating rotation with quaternion curves" (1985): spherical linear interpolation, here
    // in the plane of the circle's orthonormal basis, which stays exact near 0° and 180°.
    UnitVector pointAt(double fraction) const;

    // Unit vector along the arc's direction of travel at `fraction`.
    UnitVector directionAt(double fraction) const;

    // Unit normal of the plane that the circle lies in; undefined (any perpendicular) for length zero.
    const UnitVector& normal() const { return m_normal; }

private:
    UnitVector m_start;
    UnitVector m_tangent;
    UnitVector m_normal;
    double m_angleRadians = 0.0;
};

// In which direction the great circle to another place sets out, clockwise from north, from 0 to 360.
double bearingDegrees(LngLat from, LngLat to);

} // namespace atlas
