#pragma once

#include <array>
#include <cstdint>
#include <glm/geometric.hpp>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "geo/lng_lat.h"
#include "geo/projection_kind.h"

namespace atlas {

// Where a projection has to break the globe to lay it flat: what lines and areas are cut along.
enum class ProjectionFamily : std::uint8_t {
    CutMeridian, // the whole world around a central meridian, cut open along the one opposite
    Hemisphere,  // the half that one sees of a globe, up to its horizon
    WholeSphere  // the whole world around one place; the place opposite, its antipode, becomes the rim
};

struct ProjectionInfo {
    ProjectionKind kind;
    std::string_view id;       // on the command line and in files: "equal-earth"
    std::string_view name;     // in the interface: "Equal Earth"
    std::string_view projName; // PROJ's +proj=
    ProjectionFamily family;

    // Whether any place can be its middle and north stays up there: it turns, a flat map slides.
    constexpr bool turns() const { return family != ProjectionFamily::CutMeridian; }
};

// In the order of menus.
std::span<const ProjectionInfo> allProjections();
const ProjectionInfo& projectionInfo(ProjectionKind kind);
std::optional<ProjectionKind> projectionFromId(std::string_view id);

struct PlaneBounds {
    PlanePoint minimum;
    PlanePoint maximum;

    friend bool operator==(const PlaneBounds&, const PlaneBounds&) = default;
};

// Maps between the globe and the plane, on the unit sphere.
//
// The view frame has its x axis through the centre towards the viewer, y to the right (east), z up (north).
// Every projection starts from there; for flat maps the centre is on the equator, since they use only its
// longitude, as central meridian.
//
//   CutMeridian: 180° from the centre    Hemisphere: a disc of       WholeSphere: a disc of
//        y ^                             radius 1                    radius pi
//    .---|---.  cut meridian                  .-.  horizon                .-.  antipode: all of
//   (    +----)-> x                          ( + )                       ( + ) the rim is one place
//    '-------'                                '-'                         '-'
//
// The plane is measured in radii of the globe. A great circle over the cut meridian is drawn as two pieces,
// one ending at the right edge and one beginning at the left; one through the antipode ends at one side of
// the rim and begins at the other.
class Projection {
public:
    explicit Projection(ProjectionKind kind = ProjectionKind::EqualEarth, LngLat centre = {});

    ProjectionKind kind() const { return m_kind; }
    const LngLat& centre() const { return m_centre; }
    ProjectionFamily family() const { return m_family; }
    bool turns() const { return m_family != ProjectionFamily::CutMeridian; }

    // Whether the place appears at all: the far side of the globe and Mercator's polar caps do not.
    bool isVisible(const UnitVector& place) const { return isVisibleInView(toViewFrame(place)); }
    bool isVisibleInView(const UnitVector& place) const;

    // Where the place lies in the plane. Places that are not visible are mapped to the nearest sensible
    // point (the limb's far side mirrored, Mercator's edge), so that callers can bisect across the border.
    PlanePoint forward(LngLat place) const;
    PlanePoint forward(const UnitVector& place) const { return forwardInView(toViewFrame(place)); }

    // The same for a place in the view frame: the fast way for many points.
    PlanePoint forwardInView(const UnitVector& place) const;

    // For maps with a cut meridian: the point for a longitude already measured from the central meridian, in
    // [-180, 180]. Keeps the two sides of the cut meridian apart, which forward() cannot.
    PlanePoint forwardRelative(double relativeLongitudeDegrees, double latitudeDegrees) const;

    // The place drawn at a point of the plane; nothing outside the map.
    std::optional<LngLat> inverse(PlanePoint point) const;

    // The same in the view frame, for projections that turn.
    std::optional<UnitVector> inverseInView(PlanePoint point) const;

    // The whole map's extent in the plane.
    PlaneBounds bounds() const;

    UnitVector toViewFrame(const UnitVector& place) const {
        return {glm::dot(m_viewAxes[0], place), glm::dot(m_viewAxes[1], place),
                glm::dot(m_viewAxes[2], place)};
    }

    // The PROJ string of the same projection on the unit sphere, e.g. "+proj=eqearth +lon_0=11 +R=1".
    std::string projString() const;

private:
    PlanePoint forwardAngles(double longitude, double latitude) const;

    ProjectionKind m_kind;
    ProjectionFamily m_family;
    LngLat m_centre;
    std::array<UnitVector, 3> m_viewAxes;
};

// The projection as WKT 1 (ESRI's dialect, which every GIS reads beside a world file), in metres on the
// sphere of Earth's mean radius; nothing when PROJ knows no coordinate system for it.
std::optional<std::string> projectionWkt(const Projection& projection);

inline constexpr double kEarthRadiusMetres = 6'371'008.7714; // IUGG mean radius

} // namespace atlas
