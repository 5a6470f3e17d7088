#pragma once

#include <glm/vec2.hpp>
#include <glm/vec3.hpp>

namespace atlas {

inline constexpr double kPi = 3.14159265358979323846;
inline constexpr double kDegreesToRadians = kPi / 180.0;
inline constexpr double kRadiansToDegrees = 180.0 / kPi;
inline constexpr double kMaximumMercatorLatitudeDegrees = 85.05112877980659; // where the map is square

// A place on the globe, WGS 84, east and north positive.
struct LngLat {
    double longitudeDegrees = 0.0;
    double latitudeDegrees = 0.0;

    friend bool operator==(const LngLat&, const LngLat&) = default;
};

// A place on the unit sphere: x towards 0°E 0°N, y towards 90°E 0°N, z towards the north pole.
using UnitVector = glm::dvec3;

// A point of the map plane, in radii of the globe, x to the right and y up; (0, 0) is the map's centre.
using PlanePoint = glm::dvec2;

UnitVector toUnitVector(LngLat place);

// Longitude in [-180, 180]; 0 at the poles.
LngLat toLngLat(const UnitVector& vector);

// The same meridian in [-180, 180).
double wrapLongitudeDegrees(double longitudeDegrees);

} // namespace atlas
