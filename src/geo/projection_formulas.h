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

inline PlanePoint equalEarth(double longitude, double sineOfLatitude) {
    const double sine = kSqrt3 / 2.0 * sineOfLatitude;
    const double theta = std::asin(sine);
    const double cosine = std::sqrt(1.0 - sine * sine);
    return {2.0 * kSqrt3 * longitude * cosine / (3.0 * EqualEarth::yDerivative(theta)), EqualEarth::y(theta)};
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
inline constexpr double kMaximumMercatorSine = 0.9962720762207499; // tanh(pi), of that latitude

inline PlanePoint mercator(double longitude, double sineOfLatitude) {
    return {longitude, std::atanh(std::clamp(sineOfLatitude, -kMaximumMercatorSine, kMaximumMercatorSine))};
}

inline std::optional<glm::dvec2> mercatorInverse(PlanePoint point) {
    if (std::abs(point.y) > kPi + 1e-12) return std::nullopt;
    return glm::dvec2{point.x, std::atan(std::sinh(point.y))};
}

// B. Šavrič, B. Jenny, T. Patterson, D. Petrovič, L. Hurni, "A polynomial equation for the Natural Earth
// projection", Cartography and Geographic Information Science 38 (2011), eq. 5 and table 2.
struct NaturalEarth {
    static double width(double latitude) {
        const double p2 = latitude * latitude;
        const double p4 = p2 * p2;
        return 0.870700 - 0.131979 * p2 + p4 * (-0.013791 + p4 * p2 * (0.003971 - 0.001529 * p2));
    }
    static double y(double latitude) {
        const double p2 = latitude * latitude;
        const double p6 = p2 * p2 * p2;
        return latitude * (1.007226 + 0.015085 * p2 + p6 * (-0.044475 + p2 * (0.028874 - 0.005916 * p2)));
    }
    static double yDerivative(double latitude) {
        const double p2 = latitude * latitude;
        const double p6 = p2 * p2 * p2;
        return 1.007226 + 3.0 * 0.015085 * p2 +
               p6 * (-7.0 * 0.044475 + p2 * (9.0 * 0.028874 - 11.0 * 0.005916 * p2));
    }
};

inline PlanePoint naturalEarth(double longitude, double latitude) {
    return {longitude * NaturalEarth::width(latitude), NaturalEarth::y(latitude)};
}

inline std::optional<glm::dvec2> naturalEarthInverse(PlanePoint point) {
    if (std::abs(point.y) > NaturalEarth::y(kPi / 2.0) + 1e-12) return std::nullopt;
    double latitude = point.y;
    for (int step = 0; step < 20; ++step) {
        const double change =
            (NaturalEarth::y(latitude) - point.y) / std::max(0.05, NaturalEarth::yDerivative(latitude));
        latitude -= change;
        if (std::abs(change) < 1e-14) break;
    }
    latitude = std::clamp(latitude, -kPi / 2.0, kPi / 2.0);
    return glm::dvec2{point.x / NaturalEarth::width(latitude), latitude};
}

// O. Winkel, "Neue Gradnetzkombinationen", Petermanns Mitteilungen 67 (1921): the mean of the
// equirectangular map that is true along acos(2/pi) and of D. Aitoff's.
inline PlanePoint winkelTripel(double longitude, double latitude) {
    const double across = std::cos(latitude) * std::sin(longitude / 2.0);
    const double up = std::sin(latitude);
    const double sine = std::sqrt(across * across + up * up); // of the angle from the map's middle
    const double angle = std::atan2(sine, std::cos(latitude) * std::cos(longitude / 2.0));
    const double stretch = sine > 1e-12 ? angle / sine : 1.0;
    return {longitude / kPi + across * stretch, (latitude + up * stretch) / 2.0};
}

// Newton's method in two variables, after C. Ipbüker, I. Ö. Bildirici, "A general algorithm for the inverse
// transformation of map projections using Jacobian matrices", Proc. ISPRS (2002).
inline std::optional<glm::dvec2> winkelTripelInverse(PlanePoint point) {
    double longitude = point.x / 0.82;
    double latitude = point.y;
    for (int step = 0; step < 24; ++step) {
        const double c = std::cos(latitude);
        const double s = std::sin(latitude);
        const double ch = std::cos(longitude / 2.0);
        const double sh = std::sin(longitude / 2.0);
        const double sineSquared = c * c * sh * sh + s * s;
        const double sine = std::sqrt(sineSquared);
        const double stretch = sine > 1e-6 ? std::atan2(sine, c * ch) / sine : 1.0;
        // Derivative of the stretch, over that of the angle's cosine.
        const double bend = sine > 1e-4 ? (1.0 - stretch * c * ch) / sineSquared : 1.0 / 3.0;
        const double errorX = longitude / kPi + c * sh * stretch - point.x;
        const double errorY = (latitude + s * stretch) / 2.0 - point.y;
        const double xByLongitude = 1.0 / kPi + (c * ch * stretch + bend * c * c * sh * sh) / 2.0;
        const double xByLatitude = s * sh * (bend * c * ch - stretch);
        const double yByLongitude = bend * s * c * sh / 4.0;
        const double yByLatitude = (1.0 + c * stretch + bend * s * s * ch) / 2.0;
        const double determinant = xByLongitude * yByLatitude - xByLatitude * yByLongitude;
        const double changeX = (errorX * yByLatitude - errorY * xByLatitude) / determinant;
        const double changeY = (errorY * xByLongitude - errorX * yByLongitude) / determinant;
        longitude = std::clamp(longitude - changeX, -1.1 * kPi, 1.1 * kPi);
        latitude = std::clamp(latitude - changeY, -0.55 * kPi, 0.55 * kPi);
        if (std::abs(changeX) + std::abs(changeY) < 1e-13) return glm::dvec2{longitude, latitude};
    }
    return std::nullopt; // beyond the edge
}

// J. P. Snyder (1987), eq. 25-1 to 25-5, in the view frame (projection.h): a place lies in its own direction,
// as far from the middle as it is on the globe.
inline PlanePoint azimuthalEquidistant(const UnitVector& place) {
    const double sine = std::sqrt(place.y * place.y + place.z * place.z);
    const double angle = std::atan2(sine, place.x);
    if (sine < 1e-300) return {0.0, angle}; // the middle, or the antipode at the rim's top
    return {place.y * angle / sine, place.z * angle / sine};
}

inline std::optional<UnitVector> azimuthalEquidistantInverse(PlanePoint point) {
    const double angle = std::sqrt(point.x * point.x + point.y * point.y);
    if (angle > kPi + 1e-12) return std::nullopt;
    const double stretch = angle > 1e-12 ? std::sin(angle) / angle : 1.0;
    return UnitVector{std::cos(angle), stretch * point.x, stretch * point.y};
}

} // namespace atlas::formulas
