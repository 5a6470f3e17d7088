#pragma once

#include <algorithm>
#include <cmath>
#include <optional>

#include "geo/lng_lat.h"

// The projections' formulas on the unit sphere: radians in, plane radii out. Longitude counts from the
// central meridian. PROJ is the reference that the tests hold them to.
namespace atlas::formulas {

// B. Šavrič, T. Patterson, B. Jenny, "The Equal Earth map projection", IJGIS 33 (2018).
struct EqualEarth {
    static constexpr double a1 = 1.340264;
    static constexpr double a2 = -0.081106;
    static constexpr double a3 = 0.000893;
    static constexpr double a4 = 0.003796;

    static double y(double theta) {
        const double t2 = theta * theta;
        const double t6 = t2 * t2 * t2;
        return theta * (a1 + a2 * t2 + t6 * (a3 + a4 * t2));
    }
    static double yDerivative(double theta) {
        const double t2 = theta * theta;
        const double t6 = t2 * t2 * t2;
        return a1 + 3.0 * a2 * t2 + t6 * (7.0 * a3 + 9.0 * a4 * t2);
    }
};

inline constexpr double kSqrt3 = 1.7320508075688772;

inline PlanePoint equalEarth(double longitude, double latitude) {
    const double theta = std::asin(kSqrt3 / 2.0 * std::sin(latitude));
    return {2.0 * kSqrt3 * longitude * std::cos(theta) / (3.0 * EqualEarth::yDerivative(theta)),
            EqualEarth::y(theta)};
}

// Newton's method on y(theta); nothing beyond the poles.
inline std::optional<glm::dvec2> equalEarthInverse(PlanePoint point) {
    constexpr double maximumTheta = kPi / 3.0;
    if (std::abs(point.y) > EqualEarth::y(maximumTheta) + 1e-12) return std::nullopt;
    double theta = point.y / EqualEarth::a1;
    for (int step = 0; step < 12; ++step) {
        const double change = (EqualEarth::y(theta) - point.y) / EqualEarth::yDerivative(theta);
        theta -= change;
        if (std::abs(change) < 1e-13) break;
    }
    theta = std::clamp(theta, -maximumTheta, maximumTheta);
    const double latitude = std::asin(std::clamp(2.0 / kSqrt3 * std::sin(theta), -1.0, 1.0));
    return glm::dvec2{3.0 * point.x * EqualEarth::yDerivative(theta) / (2.0 * kSqrt3 * std::cos(theta)),
                      latitude};
}

// J. P. Snyder, "Map Projections: A Working Manual", USGS 1395 (1987), eq. 7-2; cut where the map is square.
inline PlanePoint mercator(double longitude, double latitude) {
    constexpr double limit = kMaximumMercatorLatitudeDegrees * kDegreesToRadians;
    return {longitude, std::asinh(std::tan(std::clamp(latitude, -limit, limit)))};
}

inline std::optional<glm::dvec2> mercatorInverse(PlanePoint point) {
    if (std::abs(point.y) > kPi + 1e-12) return std::nullopt;
    return glm::dvec2{point.x, std::atan(std::sinh(point.y))};
}

} // namespace atlas::formulas
