#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "geo/lng_lat.h"

namespace atlas {

enum class ProjectionKind : std::uint8_t { EqualEarth, Equirectangular, Mercator, Orthographic };

struct ProjectionInfo {
    ProjectionKind kind;
    std::string_view id;       // on the command line and in files: "equal-earth"
    std::string_view name;     // in the interface: "Equal Earth"
    std::string_view projName; // PROJ's +proj=
    bool isGlobe;              // shows one hemisphere and turns, instead of a flat map that slides
};

std::span<const ProjectionInfo> allProjections();
const ProjectionInfo& projectionInfo(ProjectionKind kind);
std::optional<ProjectionKind> projectionFromId(std::string_view id);

struct PlaneBounds {
    PlanePoint minimum;
    PlanePoint maximum;
};

// Maps between the globe and the plane, on the unit sphere.
//
// Flat maps use the centre's longitude as central meridian and are cut 180° from it; the centre's latitude
// turns only the globe.
//
//        y ^        cut meridian          The plane is measured in radii of the globe. A great circle that
//    .-----|-----.  (central ± 180°)      crosses the cut meridian is drawn as two pieces, one ending at
//   (      +------)-> x                   the right edge and one beginning at the left.
//    '-----------'
class Projection {
public:
    explicit Projection(ProjectionKind kind = ProjectionKind::EqualEarth, LngLat centre = {});

    ProjectionKind kind() const { return m_kind; }
    const LngLat& centre() const { return m_centre; }
    bool isGlobe() const { return projectionInfo(m_kind).isGlobe; }

    // Whether the place appears at all: the far side of the globe and Mercator's polar caps do not.
    bool isVisible(const UnitVector& place) const;

    // Where the place lies in the plane. Places that are not visible are mapped to the nearest sensible
    // point (the limb's far side mirrored, Mercator's edge), so that callers can bisect across the border.
    PlanePoint forward(LngLat place) const;
    PlanePoint forward(const UnitVector& place) const;

    // For flat maps: the point for a longitude already measured from the central meridian, in [-180, 180].
    // Keeps the two sides of the cut meridian apart, which forward() cannot.
    PlanePoint forwardRelative(double relativeLongitudeDegrees, double latitudeDegrees) const;

    // The place drawn at a point of the plane; nothing outside the map.
    std::optional<LngLat> inverse(PlanePoint point) const;

    // The whole map's extent in the plane.
    PlaneBounds bounds() const;

    // Globe: the place in the frame whose x axis looks at the viewer, y right, z up.
    UnitVector toViewFrame(const UnitVector& place) const;

    // The PROJ string of the same projection on the unit sphere, e.g. "+proj=eqearth +lon_0=11 +R=1".
    std::string projString() const;

private:
    ProjectionKind m_kind;
    LngLat m_centre;
    std::array<UnitVector, 3> m_viewAxes;
};

// The projection as WKT 1 (ESRI's dialect, which every GIS reads beside a world file), in metres on the
// sphere of Earth's mean radius; nothing when PROJ knows no coordinate system for it.
std::optional<std::string> projectionWkt(const Projection& projection);

inline constexpr double kEarthRadiusMetres = 6'371'008.7714; // IUGG mean radius

} // namespace atlas
