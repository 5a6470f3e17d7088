#include "model/camera/camera.h"

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>

namespace atlas {

namespace {

// Part of the free area that the whole map fills at zoom 0; the rest is margin.
constexpr double kFitShare = 0.96;

struct FreeArea {
    ScreenPoint middle;
    double widthPixels;
    double heightPixels;
};

FreeArea freeArea(const Viewport& viewport) {
    const Insets& insets = viewport.insets;
    const double width = std::max(16.0, viewport.widthPixels - insets.leftPixels - insets.rightPixels);
    const double height = std::max(16.0, viewport.heightPixels - insets.topPixels - insets.bottomPixels);
    return {{insets.leftPixels + width / 2.0, insets.topPixels + height / 2.0}, width, height};
}

// The centre that brings `place` to a direction of the view frame with north up, of two the one nearer to
// `current`; nothing when no turn can. The place's view coordinates are
//   x = sin φ0 sin φ + cos φ0 cos φ cos Δ,  y = cos φ sin Δ,  z = cos φ0 sin φ - sin φ0 cos φ cos Δ:
// y gives the difference in longitude Δ, and (x, z) is (cos φ cos Δ, sin φ) turned back by φ0.
std::optional<LngLat> centreShowing(LngLat place, const UnitVector& inView, LngLat current) {
    const double latitude = place.latitudeDegrees * kDegreesToRadians;
    const double sine = inView.y / std::max(1e-9, std::cos(latitude));
    if (std::abs(sine) > 1.0) return std::nullopt;
    std::optional<LngLat> best;
    double nearest = -2.0;
    for (const double difference : {std::asin(sine), kPi - std::asin(sine)}) {
        const double turned = std::atan2(std::sin(latitude), std::cos(latitude) * std::cos(difference)) -
                              std::atan2(inView.z, inView.x);
        const double centreLatitude = std::remainder(turned, 2.0 * kPi);
        if (std::abs(centreLatitude) > kPi / 2.0) continue;
        const LngLat centre{wrapLongitudeDegrees(place.longitudeDegrees - difference * kRadiansToDegrees),
                            centreLatitude * kRadiansToDegrees};
        const double nearness = glm::dot(toUnitVector(centre), toUnitVector(current));
        if (nearness <= nearest) continue;
        nearest = nearness;
        best = centre;
    }
    return best;
}

// Turns the map so that what lies at `from` in the plane comes to `to`; off its disc, by the angle that the
// surface in its middle would move.
LngLat turnedCentre(const Projection& projection, PlanePoint from, PlanePoint to) {
    const LngLat& centre = projection.centre();
    const std::optional<LngLat> place = projection.inverse(from);
    const std::optional<UnitVector> direction = projection.inverseInView(to);
    if (place && direction) {
        if (const std::optional<LngLat> found = centreShowing(*place, *direction, centre)) return *found;
    }
    const PlanePoint movement = to - from;
    const double spread = std::max(0.2, std::cos(centre.latitudeDegrees * kDegreesToRadians));
    return {wrapLongitudeDegrees(centre.longitudeDegrees - movement.x * kRadiansToDegrees / spread),
            std::clamp(centre.latitudeDegrees - movement.y * kRadiansToDegrees, -90.0, 90.0)};
}

// The longitude from the central meridian at which a parallel of a flat map reaches x; it grows with x.
std::optional<double> relativeLongitudeAt(const Projection& projection, double latitudeDegrees, double x) {
    double low = -180.0;
    double high = 180.0;
    if (x < projection.forwardRelative(low, latitudeDegrees).x ||
        x > projection.forwardRelative(high, latitudeDegrees).x) {
        return std::nullopt;
    }
    while (high - low > 1e-10) {
        const double middle = (low + high) / 2.0;
        (projection.forwardRelative(middle, latitudeDegrees).x < x ? low : high) = middle;
    }
    return (low + high) / 2.0;
}

// Zoomed out, the whole map shows: it stays in the middle. The more one zooms in, the nearer to its edge one
// may go.
double reachOf(double zoom) {
    return std::clamp(1.0 - std::exp2(-zoom), 0.0, 1.0);
}

double reachX(const Camera& camera) {
    return projectionOf(camera).bounds().maximum.x * reachOf(camera.zoom);
}

// A flat map whose place at `from` comes to `to`: its meridian turns, and it slides up or down. Over the cut
// meridian, and off the map, it turns by what the movement spans on the parallel there.
Camera slid(Camera camera, PlanePoint from, PlanePoint to) {
    const Projection projection = projectionOf(camera);
    if (const std::optional<LngLat> place = projection.inverse(from)) {
        if (const auto longitude = relativeLongitudeAt(projection, place->latitudeDegrees, to.x)) {
            camera.centre.longitudeDegrees = wrapLongitudeDegrees(place->longitudeDegrees - *longitude);
            camera.pan.y += projection.forwardRelative(*longitude, place->latitudeDegrees).y - to.y;
            return clamped(camera);
        }
    }
    const PlanePoint movement = to - from;
    camera.pan.y -= movement.y;
    const double latitude = projection.inverse({0.0, to.y}).value_or(LngLat{}).latitudeDegrees;
    const double radiansAcross = projection.forwardRelative(180.0, latitude).x / kPi;
    const double turnDegrees = movement.x / std::max(0.2, radiansAcross) * kRadiansToDegrees;
    camera.centre.longitudeDegrees = wrapLongitudeDegrees(camera.centre.longitudeDegrees - turnDegrees);
    return clamped(camera);
}

} // namespace

Insets insetsBetween(const Insets& from, const Insets& to, double share) {
    const auto mixed = [share](double first, double second) { return first + share * (second - first); };
    return {mixed(from.leftPixels, to.leftPixels), mixed(from.topPixels, to.topPixels),
            mixed(from.rightPixels, to.rightPixels), mixed(from.bottomPixels, to.bottomPixels)};
}

Projection projectionOf(const Camera& camera) {
    return Projection(camera.projection, camera.centre);
}

ScreenPoint PlaneToScreen::toScreen(PlanePoint point) const {
    return {originPixels.x + scalePixels * point.x, originPixels.y - scalePixels * point.y};
}

PlanePoint PlaneToScreen::toPlane(ScreenPoint point) const {
    return {(point.x - originPixels.x) / scalePixels, (originPixels.y - point.y) / scalePixels};
}

PlaneToScreen planeToScreen(const Camera& camera, const Viewport& viewport) {
    const FreeArea area = freeArea(viewport);
    const PlaneBounds bounds = projectionOf(camera).bounds();
    const PlanePoint extent = bounds.maximum - bounds.minimum;
    const double fit = kFitShare * std::min(area.widthPixels / extent.x, area.heightPixels / extent.y);
    const double scale = fit * std::exp2(camera.zoom);
    return {scale, {area.middle.x - scale * camera.pan.x, area.middle.y + scale * camera.pan.y}};
}

std::optional<LngLat> placeAt(const Camera& camera, const Viewport& viewport, ScreenPoint point) {
    return projectionOf(camera).inverse(planeToScreen(camera, viewport).toPlane(point));
}

std::optional<ScreenPoint> screenPointOf(const Camera& camera, const Viewport& viewport, LngLat place) {
    const Projection projection = projectionOf(camera);
    if (!projection.isVisible(toUnitVector(place))) return std::nullopt;
    return planeToScreen(camera, viewport).toScreen(projection.forward(place));
}

Camera centredOn(Camera camera, LngLat place) {
    camera.centre = place;
    camera.pan = {0.0, 0.0};
    if (!projectionInfo(camera.projection).turns()) camera.pan.y = projectionOf(camera).forward(place).y;
    return clamped(camera);
}

Camera zoomedAbout(const Camera& camera, const Viewport& viewport, ScreenPoint anchor, double steps) {
    Camera zoomed = camera;
    zoomed.zoom = std::clamp(camera.zoom + steps, kMinimumZoom, kMaximumZoom);
    const PlanePoint before = planeToScreen(camera, viewport).toPlane(anchor);
    if (projectionInfo(camera.projection).family == ProjectionFamily::Hemisphere) {
        // What it stands aside on the screen stays; it turns about that.
        zoomed.pan = globePanBetween(camera, camera, 0.0, zoomed.zoom);
        const PlanePoint held = planeToScreen(zoomed, viewport).toPlane(anchor);
        zoomed.centre = turnedCentre(projectionOf(camera), before, held);
        return clamped(zoomed);
    }
    zoomed.pan += before - planeToScreen(zoomed, viewport).toPlane(anchor);
    const double widest = std::max(reachX(zoomed), std::abs(camera.pan.x));
    zoomed.pan.x = std::clamp(zoomed.pan.x, -widest, widest);
    return clamped(zoomed);
}

Camera dragged(const Camera& camera, const Viewport& viewport, ScreenPoint from, ScreenPoint to) {
    const PlaneToScreen transform = planeToScreen(camera, viewport);
    const PlanePoint planeFrom = transform.toPlane(from);
    const PlanePoint planeTo = transform.toPlane(to);
    if (!projectionInfo(camera.projection).turns()) return slid(camera, planeFrom, planeTo);
    Camera moved = camera;
    moved.centre = turnedCentre(projectionOf(camera), planeFrom, planeTo);
    return moved;
}

LngLat placeInMiddle(const Camera& camera) {
    return projectionOf(camera).inverse(camera.pan).value_or(camera.centre);
}

Camera withProjection(const Camera& camera, ProjectionKind kind) {
    if (camera.projection == kind) return camera;
    Camera changed = camera;
    changed.projection = kind;
    return centredOn(changed, placeInMiddle(camera));
}

Camera clamped(Camera camera) {
    camera.zoom = std::clamp(camera.zoom, kMinimumZoom, kMaximumZoom);
    if (projectionInfo(camera.projection).family == ProjectionFamily::Hemisphere) {
        const double radius = projectionOf(camera).bounds().maximum.x;
        camera.pan = {std::clamp(camera.pan.x, -radius, radius), 0.0};
        return camera;
    }
    // Sideways it may stand aside, to be seen beside a panel; never so far that its edge leaves the middle.
    const PlaneBounds bounds = projectionOf(camera).bounds();
    const double reach = reachOf(camera.zoom);
    camera.pan.x = std::clamp(camera.pan.x, bounds.minimum.x, bounds.maximum.x);
    camera.pan.y = std::clamp(camera.pan.y, bounds.minimum.y * reach, bounds.maximum.y * reach);
    return camera;
}

PlanePoint globePanBetween(const Camera& from, const Camera& to, double share, double zoom) {
    const PlanePoint start = from.pan * std::exp2(from.zoom - zoom);
    const PlanePoint end = to.pan * std::exp2(to.zoom - zoom);
    return start + share * (end - start);
}

} // namespace atlas
