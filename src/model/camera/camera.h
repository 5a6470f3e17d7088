#pragma once

#include <optional>

#include "geo/projection.h"

namespace atlas {

// Space kept free on each side, for panels, titles and legends.
struct Insets {
    double leftPixels = 0.0;
    double topPixels = 0.0;
    double rightPixels = 0.0;
    double bottomPixels = 0.0;

    friend bool operator==(const Insets&, const Insets&) = default;
};

// Those between two, at a share of the way from the one to the other.
Insets insetsBetween(const Insets& from, const Insets& to, double share);

// A picture's pixels. `pixelRatio` is how many of them make one pixel of design size: 1 on an ordinary
// screen, 2 on a HiDPI screen, more in posters; widths of lines, discs and type scale with it.
struct Viewport {
    int widthPixels = 1280;
    int heightPixels = 800;
    double pixelRatio = 1.0;
    Insets insets;
    double nameScale = 1.0; // of the map's names, beside everything else's

    friend bool operator==(const Viewport&, const Viewport&) = default;
};

// Pixels from the picture's top left corner, y down.
using ScreenPoint = glm::dvec2;

inline constexpr double kMinimumZoom = -1.0;
inline constexpr double kMaximumZoom = 11.0;

// Where one looks: independent of the picture's size. At zoom 0 the whole map just fits the free part of the
// viewport; each step up doubles it.
struct Camera {
    ProjectionKind projection = ProjectionKind::EqualEarth;
    // Maps that turn: the place in their middle. Flat maps: the central meridian (latitude unused).
    LngLat centre{11.0, 0.0};
    // The plane's point in the middle of the free area, in globe radii. The globe stands aside by it alone,
    // and turns for all else: y is 0.
    PlanePoint pan{0.0, 0.0};
    double zoom = 0.0;

    friend bool operator==(const Camera&, const Camera&) = default;
};

Projection projectionOf(const Camera& camera);

// Plane <-> picture for one camera and viewport: screen = offset + scale * (x, -y).
struct PlaneToScreen {
    double scalePixels = 1.0; // pixels per globe radius
    ScreenPoint originPixels; // where the plane's (0, 0) lies

    ScreenPoint toScreen(PlanePoint point) const;
    PlanePoint toPlane(ScreenPoint point) const;
};
PlaneToScreen planeToScreen(const Camera& camera, const Viewport& viewport);

std::optional<LngLat> placeAt(const Camera& camera, const Viewport& viewport, ScreenPoint point);

// Where a place appears; nothing when it lies on the globe's far side or beyond Mercator's edge.
std::optional<ScreenPoint> screenPointOf(const Camera& camera, const Viewport& viewport, LngLat place);

// Camera with the place in the middle. A flat map takes its longitude as central meridian.
Camera centredOn(Camera camera, LngLat place);

// Zooms by `steps` (1 doubles) so that what lies under `anchor` stays under it. The globe turns for that;
// other maps keep their centre, so that distances from it remain true.
Camera zoomedAbout(const Camera& camera, const Viewport& viewport, ScreenPoint anchor, double steps);

// Follows a drag from one point to another: a flat map slides up and down and turns its central meridian
// sideways, so that there is always land to both sides; the others turn, north up. What lies under the cursor
// stays under it as far as the map allows.
Camera dragged(const Camera& camera, const Viewport& viewport, ScreenPoint from, ScreenPoint to);

// The place in the middle of the free area.
LngLat placeInMiddle(const Camera& camera);

// The same view in another projection: the place in the middle and the zoom stay.
Camera withProjection(const Camera& camera, ProjectionKind kind);

// Keeps zoom and pan within reach of the map.
Camera clamped(Camera camera);

// The pan of a view between two of a globe, at its zoom: on the screen, what it stands aside goes over from
// the one to the other.
PlanePoint globePanBetween(const Camera& from, const Camera& to, double share, double zoom);

} // namespace atlas
