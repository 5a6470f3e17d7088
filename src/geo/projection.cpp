#include "geo/projection.h"

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>

#include "geo/projection_formulas.h"
#include "geo/robinson.h"

namespace atlas {

namespace {

constexpr std::array kProjections{
    ProjectionInfo{ProjectionKind::EqualEarth, "equal-earth", "Equal Earth", "eqearth",
                   ProjectionFamily::CutMeridian},
    ProjectionInfo{ProjectionKind::NaturalEarth, "natural-earth", "Natural Earth", "natearth",
                   ProjectionFamily::CutMeridian},
    ProjectionInfo{ProjectionKind::Robinson, "robinson", "Robinson", "robin", ProjectionFamily::CutMeridian},
    ProjectionInfo{ProjectionKind::WinkelTripel, "winkel-tripel", "Winkel Tripel", "wintri",
                   ProjectionFamily::CutMeridian},
    ProjectionInfo{ProjectionKind::Mercator, "mercator", "Mercator", "merc", ProjectionFamily::CutMeridian},
    ProjectionInfo{ProjectionKind::Equirectangular, "equirectangular", "Equirectangular", "eqc",
                   ProjectionFamily::CutMeridian},
    ProjectionInfo{ProjectionKind::Orthographic, "orthographic", "Globe", "ortho",
                   ProjectionFamily::Hemisphere},
    ProjectionInfo{ProjectionKind::AzimuthalEquidistant, "azimuthal-equidistant", "Azimuthal equidistant",
                   "aeqd", ProjectionFamily::WholeSphere},
};

// Where each kind stands in the menu's order.
constexpr auto kPlaceOfKind = [] {
    std::array<std::size_t, kProjections.size()> places{};
    for (std::size_t place = 0; place < kProjections.size(); ++place)
        places[static_cast<std::size_t>(kProjections[place].kind)] = place;
    return places;
}();

std::array<UnitVector, 3> viewAxesFor(LngLat centre) {
    const UnitVector towards = toUnitVector(centre);
    const double longitude = centre.longitudeDegrees * kDegreesToRadians;
    const UnitVector right{-std::sin(longitude), std::cos(longitude), 0.0};
    return {towards, right, glm::cross(towards, right)};
}

LngLat normalised(LngLat centre, bool turns) {
    return {wrapLongitudeDegrees(centre.longitudeDegrees),
            turns ? std::clamp(centre.latitudeDegrees, -90.0, 90.0) : 0.0};
}

} // namespace

std::span<const ProjectionInfo> allProjections() {
    return kProjections;
}

const ProjectionInfo& projectionInfo(ProjectionKind kind) {
    return kProjections[kPlaceOfKind[static_cast<std::size_t>(kind)]];
}

std::optional<ProjectionKind> projectionFromId(std::string_view id) {
    for (const ProjectionInfo& info : kProjections) {
        if (info.id == id) return info.kind;
    }
    return std::nullopt;
}

Projection::Projection(ProjectionKind kind, LngLat centre)
    : m_kind(kind),
      m_family(projectionInfo(kind).family),
      m_centre(normalised(centre, turns())),
      m_viewAxes(viewAxesFor(m_centre)) {}

bool Projection::isVisibleInView(const UnitVector& place) const {
    if (m_family == ProjectionFamily::Hemisphere) return place.x >= 0.0;
    if (m_kind == ProjectionKind::Mercator) return std::abs(place.z) <= formulas::kMaximumMercatorSine;
    return true;
}

PlanePoint Projection::forwardInView(const UnitVector& place) const {
    if (m_family == ProjectionFamily::Hemisphere) return {place.y, place.z};
    if (m_family == ProjectionFamily::WholeSphere) return formulas::azimuthalEquidistant(place);
    const double longitude = std::atan2(place.y, place.x);
    if (m_kind == ProjectionKind::EqualEarth) return formulas::equalEarth(longitude, place.z);
    if (m_kind == ProjectionKind::Mercator) return formulas::mercator(longitude, place.z);
    return forwardAngles(longitude, std::atan2(place.z, std::sqrt(place.x * place.x + place.y * place.y)));
}

PlanePoint Projection::forward(LngLat place) const {
    if (turns()) return forward(toUnitVector(place));
    return forwardRelative(wrapLongitudeDegrees(place.longitudeDegrees - m_centre.longitudeDegrees),
                           place.latitudeDegrees);
}

PlanePoint Projection::forwardRelative(double relativeLongitudeDegrees, double latitudeDegrees) const {
    if (turns()) {
        return forward(toUnitVector({relativeLongitudeDegrees + m_centre.longitudeDegrees, latitudeDegrees}));
    }
    return forwardAngles(relativeLongitudeDegrees * kDegreesToRadians, latitudeDegrees * kDegreesToRadians);
}

PlanePoint Projection::forwardAngles(double longitude, double latitude) const {
    switch (m_kind) {
        case ProjectionKind::EqualEarth:
            return formulas::equalEarth(longitude, std::sin(latitude));
        case ProjectionKind::NaturalEarth:
            return formulas::naturalEarth(longitude, latitude);
        case ProjectionKind::Robinson:
            return formulas::robinson(longitude, latitude);
        case ProjectionKind::WinkelTripel:
            return formulas::winkelTripel(longitude, latitude);
        case ProjectionKind::Mercator:
            return formulas::mercator(longitude, std::sin(latitude));
        case ProjectionKind::Equirectangular:
        case ProjectionKind::Orthographic: // these two start from vectors
        case ProjectionKind::AzimuthalEquidistant:
            break;
    }
    return {longitude, latitude};
}

std::optional<UnitVector> Projection::inverseInView(PlanePoint point) const {
    if (m_family == ProjectionFamily::WholeSphere) return formulas::azimuthalEquidistantInverse(point);
    const double depthSquared = 1.0 - glm::dot(point, point);
    if (depthSquared < 0.0) return std::nullopt;
    return UnitVector{std::sqrt(depthSquared), point.x, point.y};
}

std::optional<LngLat> Projection::inverse(PlanePoint point) const {
    if (turns()) {
        const std::optional<UnitVector> place = inverseInView(point);
        if (!place) return std::nullopt;
        return toLngLat(place->x * m_viewAxes[0] + place->y * m_viewAxes[1] + place->z * m_viewAxes[2]);
    }
    std::optional<glm::dvec2> angles;
    switch (m_kind) {
        case ProjectionKind::EqualEarth:
            angles = formulas::equalEarthInverse(point);
            break;
        case ProjectionKind::NaturalEarth:
            angles = formulas::naturalEarthInverse(point);
            break;
        case ProjectionKind::Robinson:
            angles = formulas::robinsonInverse(point);
            break;
        case ProjectionKind::WinkelTripel:
            angles = formulas::winkelTripelInverse(point);
            break;
        case ProjectionKind::Mercator:
            angles = formulas::mercatorInverse(point);
            break;
        case ProjectionKind::Equirectangular:
        case ProjectionKind::Orthographic: // done above
        case ProjectionKind::AzimuthalEquidistant:
            angles = point;
            break;
    }
    if (!angles || std::abs(angles->x) > kPi || std::abs(angles->y) > kPi / 2.0) return std::nullopt;
    return LngLat{wrapLongitudeDegrees(angles->x * kRadiansToDegrees + m_centre.longitudeDegrees),
                  angles->y * kRadiansToDegrees};
}

PlaneBounds Projection::bounds() const {
    if (m_family == ProjectionFamily::Hemisphere) return {{-1.0, -1.0}, {1.0, 1.0}};
    if (m_family == ProjectionFamily::WholeSphere) return {{-kPi, -kPi}, {kPi, kPi}};
    const PlanePoint right = forwardRelative(180.0, 0.0);
    const PlanePoint top = forwardRelative(0.0, 90.0);
    return {{-right.x, -top.y}, {right.x, top.y}};
}

} // namespace atlas
