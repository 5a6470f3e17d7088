#include "geo/great_circle.h"

#include <cmath>
#include <glm/geometric.hpp>

namespace atlas {

namespace {

// Below this the cross product of two unit vectors no longer tells the plane of their circle.
constexpr double kDegenerateSine = 1e-12;

// Any fixed direction that is not the given one: towards the north pole, or 0°E from the poles themselves.
UnitVector fallbackTarget(const UnitVector& start) {
    const bool isPole = std::hypot(start.x, start.y) < kDegenerateSine;
    return isPole ? UnitVector{1.0, 0.0, 0.0} : UnitVector{0.0, 0.0, 1.0};
}

} // namespace

GreatCircle::GreatCircle(LngLat start, LngLat end) : m_start(toUnitVector(start)) {
    const UnitVector target = toUnitVector(end);
    UnitVector normal = glm::cross(m_start, target);
    const double sine = glm::length(normal);
    m_angleRadians = std::atan2(sine, glm::dot(m_start, target));
    if (sine < kDegenerateSine) {
        normal = glm::cross(m_start, fallbackTarget(m_start));
        m_angleRadians = m_angleRadians > kPi / 2.0 ? kPi : 0.0;
    }
    m_normal = glm::normalize(normal);
    m_tangent = glm::cross(m_normal, m_start);
}

UnitVector GreatCircle::pointAt(double fraction) const {
    const double angle = fraction * m_angleRadians;
    return std::cos(angle) * m_start + std::sin(angle) * m_tangent;
}

UnitVector GreatCircle::directionAt(double fraction) const {
    const double angle = fraction * m_angleRadians;
    return std::cos(angle) * m_tangent - std::sin(angle) * m_start;
}

double bearingDegrees(LngLat from, LngLat to) {
    const double latitudeFrom = from.latitudeDegrees * kDegreesToRadians;
    const double latitudeTo = to.latitudeDegrees * kDegreesToRadians;
    const double across = (to.longitudeDegrees - from.longitudeDegrees) * kDegreesToRadians;
    const double east = std::sin(across) * std::cos(latitudeTo);
    const double north = std::cos(latitudeFrom) * std::sin(latitudeTo) -
                         std::sin(latitudeFrom) * std::cos(latitudeTo) * std::cos(across);
    const double degrees = std::atan2(east, north) * kRadiansToDegrees;
    return degrees < 0.0 ? degrees + 360.0 : degrees;
}

} // namespace atlas
