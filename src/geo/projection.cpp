#include "geo/projection.h"

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>

#include "geo/projection_formulas.h"

namespace atlas {

namespace {

constexpr std::array kProjections{
    ProjectionInfo{ProjectionKind::EqualEarth, "equal-earth", "Equal Earth", "eqearth", false},
    ProjectionInfo{ProjectionKind::Equirectangular, "equirectangular", "Equirectangular", "eqc", false},
    ProjectionInfo{ProjectionKind::Mercator, "mercator", "Mercator", "merc", false},
    ProjectionInfo{ProjectionKind::Orthographic, "orthographic", "Globe", "ortho", true},
};

// The view frame of the globe: x at the viewer, y right (east), z up (north).
std::array<UnitVector, 3> viewAxesFor(LngLat centre) {
    const UnitVector towards = toUnitVector(centre);
    const double longitude = centre.longitudeDegrees * kDegreesToRadians;
    const UnitVector right{-std::sin(longitude), std::cos(longitude), 0.0};
    return {towards, right, glm::cross(towards, right)};
}

LngLat normalised(LngLat centre) {
    return {wrapLongitudeDegrees(centre.longitudeDegrees), std::clamp(centre.latitudeDegrees, -90.0, 90.0)};
}

} // namespace

std::span<const ProjectionInfo> allProjections() {
    return kProjections;
}

const ProjectionInfo& projectionInfo(ProjectionKind kind) {
    return kProjections[static_cast<std::size_t>(kind)];
}

std::optional<ProjectionKind> projectionFromId(std::string_view id) {
    for (const ProjectionInfo& info : kProjections) {
        if (info.id == id) return info.kind;
    }
    return std::nullopt;
}

Projection::Projection(ProjectionKind kind, LngLat centre)
    : m_kind(kind), m_centre(normalised(centre)), m_viewAxes(viewAxesFor(m_centre)) {}

UnitVector Projection::toViewFrame(const UnitVector& place) const {
    return {glm::dot(m_viewAxes[0], place), glm::dot(m_viewAxes[1], place), glm::dot(m_viewAxes[2], place)};
}

bool Projection::isVisible(const UnitVector& place) const {
    if (isGlobe()) return glm::dot(m_viewAxes[0], place) >= 0.0;
    if (m_kind == ProjectionKind::Mercator) {
        static const double limit = std::sin(kMaximumMercatorLatitudeDegrees * kDegreesToRadians);
        return std::abs(place.z) <= limit;
    }
    return true;
}

PlanePoint Projection::forward(const UnitVector& place) const {
    if (isGlobe()) return {glm::dot(m_viewAxes[1], place), glm::dot(m_viewAxes[2], place)};
    return forward(toLngLat(place));
}

PlanePoint Projection::forward(LngLat place) const {
    if (isGlobe()) return forward(toUnitVector(place));
    return forwardRelative(wrapLongitudeDegrees(place.longitudeDegrees - m_centre.longitudeDegrees),
                           place.latitudeDegrees);
}

PlanePoint Projection::forwardRelative(double relativeLongitudeDegrees, double latitudeDegrees) const {
    const double longitude = relativeLongitudeDegrees * kDegreesToRadians;
    const double latitude = latitudeDegrees * kDegreesToRadians;
    switch (m_kind) {
        case ProjectionKind::EqualEarth:
            return formulas::equalEarth(longitude, latitude);
        case ProjectionKind::Mercator:
            return formulas::mercator(longitude, latitude);
        case ProjectionKind::Equirectangular:
            return {longitude, latitude};
        case ProjectionKind::Orthographic:
            break;
    }
    return forward(toUnitVector({relativeLongitudeDegrees + m_centre.longitudeDegrees, latitudeDegrees}));
}

std::optional<LngLat> Projection::inverse(PlanePoint point) const {
    if (isGlobe()) {
        const double depthSquared = 1.0 - glm::dot(point, point);
        if (depthSquared < 0.0) return std::nullopt;
        return toLngLat(std::sqrt(depthSquared) * m_viewAxes[0] + point.x * m_viewAxes[1] +
                        point.y * m_viewAxes[2]);
    }
    std::optional<glm::dvec2> angles;
    switch (m_kind) {
        case ProjectionKind::EqualEarth:
            angles = formulas::equalEarthInverse(point);
            break;
        case ProjectionKind::Mercator:
            angles = formulas::mercatorInverse(point);
            break;
        default:
            angles = point;
            break;
    }
    if (!angles || std::abs(angles->x) > kPi || std::abs(angles->y) > kPi / 2.0) return std::nullopt;
    return LngLat{wrapLongitudeDegrees(angles->x * kRadiansToDegrees + m_centre.longitudeDegrees),
                  angles->y * kRadiansToDegrees};
}

PlaneBounds Projection::bounds() const {
    if (isGlobe()) return {{-1.0, -1.0}, {1.0, 1.0}};
    const PlanePoint right = forwardRelative(180.0, 0.0);
    const PlanePoint top = forwardRelative(0.0, 90.0);
    return {{-right.x, -top.y}, {right.x, top.y}};
}

} // namespace atlas
