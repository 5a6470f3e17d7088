#include "scene/page/locator_globe.h"

#include <array>
#include <utility>

#include "scene/basemap/map_geometry.h"
#include "scene/basemap/view_window.h"

namespace atlas {

namespace {

constexpr int kGlobePixels = 600; // for which the coast is fine enough
constexpr int kEdgeSamples = 48;  // of a side of the map

Viewport globeViewport() {
    Viewport viewport;
    viewport.widthPixels = kGlobePixels;
    viewport.heightPixels = kGlobePixels;
    return viewport;
}

Camera globeCamera(LngLat centre) {
    Camera camera;
    camera.projection = ProjectionKind::Orthographic;
    camera.centre = centre;
    return camera;
}

// Of the free map, clockwise, the first again at the end.
std::vector<ScreenPoint> edgeOf(const Viewport& viewport) {
    const Insets& insets = viewport.insets;
    const ScreenPoint topLeft(insets.leftPixels, insets.topPixels);
    const ScreenPoint bottomRight(viewport.widthPixels - insets.rightPixels,
                                  viewport.heightPixels - insets.bottomPixels);
    const std::array<ScreenPoint, 5> corners{
        topLeft, {bottomRight.x, topLeft.y}, bottomRight, {topLeft.x, bottomRight.y}, topLeft};
    std::vector<ScreenPoint> edge;
    for (std::size_t side = 0; side + 1 < corners.size(); ++side) {
        for (int i = 0; i < kEdgeSamples; ++i)
            edge.push_back(glm::mix(corners[side], corners[side + 1], static_cast<double>(i) / kEdgeSamples));
    }
    edge.push_back(topLeft);
    return edge;
}

// A place as globe radii from the middle; nothing on the far side.
class OnGlobe {
public:
    explicit OnGlobe(LngLat centre)
        : m_camera(globeCamera(centre)),
          m_viewport(globeViewport()),
          m_toScreen(planeToScreen(m_camera, m_viewport)) {}

    std::optional<glm::dvec2> operator()(LngLat place) const {
        const std::optional<ScreenPoint> point = screenPointOf(m_camera, m_viewport, place);
        if (!point) return std::nullopt;
        return (*point - m_toScreen.originPixels) / m_toScreen.scalePixels;
    }

private:
    Camera m_camera;
    Viewport m_viewport;
    PlaneToScreen m_toScreen;
};

// Nothing where the map shows all of the Earth, or more than a side of it.
std::vector<glm::dvec2> frameOf(const LocatorRequest& request, const OnGlobe& onGlobe) {
    std::vector<glm::dvec2> frame;
    for (const ScreenPoint& point : edgeOf(request.viewport)) {
        const std::optional<LngLat> place = placeAt(request.camera, request.viewport, point);
        const std::optional<glm::dvec2> seen = place ? onGlobe(*place) : std::nullopt;
        if (!seen) return {};
        frame.push_back(*seen);
    }
    return frame;
}

} // namespace

LngLat locatorCentre(const LocatorRequest& request) {
    return request.place.value_or(placeInMiddle(request.camera));
}

LocatorGlobe locatorMarks(const LocatorRequest& request, LngLat centre) {
    const OnGlobe onGlobe(centre);
    LocatorGlobe globe;
    globe.frame = frameOf(request, onGlobe);
    if (request.place) globe.mark = onGlobe(*request.place);
    return globe;
}

Result<std::shared_ptr<const LocatorGlobe>> LocatorPart::globeFor(const LocatorRequest& request,
                                                                  const Progress& progress) {
    const LngLat centre = locatorCentre(request);
    const PlaneView view(globeCamera(centre), globeViewport());
    Result<std::shared_ptr<const MapGeometry>> map =
        m_map.geometryFor(view, viewWindowFor(view), false, progress);
    if (!map) return tl::unexpected(map.error());
    return m_globe.get({*map, request}, [&](const Inputs& kept) {
        LocatorGlobe globe = locatorMarks(kept.request, centre);
        globe.land = kept.map->land;
        for (glm::vec2& point : globe.land.positions)
            point.y = -point.y;
        return globe;
    });
}

} // namespace atlas
