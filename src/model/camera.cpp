#include "model/camera.h"

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

// The centre that brings `place` to a point of the globe's disc with north up; nothing when no turn can.
// With the place's view coordinates (x, y) = (cos φ sin(λ-λ0), cos φ0 sin φ - sin φ0 cos φ cos(λ-λ0)), the
// first gives λ0 and the second φ0.
std::optional<LngLat> globeCentreShowing(LngLat place, PlanePoint at) {
    const double latitude = place.latitudeDegrees * kDegreesToRadians;
    const double sineOfTurn = at.x / std::max(1e-9, std::cos(latitude));
    if (std::abs(sineOfTurn) > 1.0) return std::nullopt;
    const double turn = std::asin(sineOfTurn);
    const double a = std::sin(latitude);
    const double b = std::cos(latitude) * std::cos(turn);
    const double cosine = at.y / std::hypot(a, b);
    if (std::abs(cosine) > 1.0) return std::nullopt;
    const double centreLatitude = std::acos(cosine) - std::atan2(b, a);
    if (std::abs(centreLatitude) > kPi / 2.0) return std::nullopt;
    return LngLat{wrapLongitudeDegrees(place.longitudeDegrees - turn * kRadiansToDegrees),
                  centreLatitude * kRadiansToDegrees};
}

// Turns the globe so that what lies at `from` in the plane comes to `to`; off its disc, by the angle that the
// surface in its middle would move.
LngLat turnedGlobeCentre(const Projection& globe, PlanePoint from, PlanePoint to) {
    if (const std::optional<LngLat> place = globe.inverse(from)) {
        if (const std::optional<LngLat> centre = globeCentreShowing(*place, to)) return *centre;
    }
    const LngLat& centre = globe.centre();
    const PlanePoint movement = to - from;
    const double spread = std::max(0.2, std::cos(centre.latitudeDegrees * kDegreesToRadians));
    return {wrapLongitudeDegrees(centre.longitudeDegrees - movement.x * kRadiansToDegrees / spread),
            std::clamp(centre.latitudeDegrees - movement.y * kRadiansToDegrees, -90.0, 90.0)};
}

// The pan that keeps `place` where it is in the plane; flat maps only.
PlanePoint planePointOnMap(const Camera& camera, LngLat place) {
    return projectionOf(camera).forward(place);
}

} // namespace

Projection projectionOf(const Camera& camera) {
    const bool isGlobe = projectionInfo(camera.projection).isGlobe;
    return Projection(camera.projection,
                      isGlobe ? camera.centre : LngLat{camera.centre.longitudeDegrees, 0.0});
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
    if (!projectionInfo(camera.projection).isGlobe) camera.pan.y = planePointOnMap(camera, place).y;
    return clamped(camera);
}

Camera zoomedAbout(const Camera& camera, const Viewport& viewport, ScreenPoint anchor, double steps) {
    Camera zoomed = camera;
    zoomed.zoom = std::clamp(camera.zoom + steps, kMinimumZoom, kMaximumZoom);
    const PlanePoint before = planeToScreen(camera, viewport).toPlane(anchor);
    const PlanePoint after = planeToScreen(zoomed, viewport).toPlane(anchor);
    if (projectionInfo(camera.projection).isGlobe) {
        zoomed.centre = turnedGlobeCentre(projectionOf(camera), before, after);
        return zoomed;
    }
    zoomed.pan += before - after;
    return clamped(zoomed);
}

Camera dragged(const Camera& camera, const Viewport& viewport, ScreenPoint from, ScreenPoint to) {
    const PlaneToScreen transform = planeToScreen(camera, viewport);
    const PlanePoint movement = transform.toPlane(to) - transform.toPlane(from);
    Camera moved = camera;
    if (projectionInfo(camera.projection).isGlobe) {
        moved.centre =
            turnedGlobeCentre(projectionOf(camera), transform.toPlane(from), transform.toPlane(to));
        return moved;
    }
    moved.pan.y -= movement.y;
    // Sideways, the meridian under the cursor follows it: turn the map by the longitude that the movement
    // spans there.
    const Projection projection = projectionOf(camera);
    const double latitude =
        projection.inverse({0.0, transform.toPlane(to).y}).value_or(LngLat{}).latitudeDegrees;
    const double radiansAcross = projection.forwardRelative(180.0, latitude).x / kPi;
    const double turnDegrees = movement.x / std::max(0.2, radiansAcross) * kRadiansToDegrees;
    moved.centre.longitudeDegrees = wrapLongitudeDegrees(camera.centre.longitudeDegrees - turnDegrees);
    return clamped(moved);
}

Camera withProjection(const Camera& camera, ProjectionKind kind) {
    const LngLat middle = projectionOf(camera).inverse(camera.pan).value_or(camera.centre);
    Camera changed = camera;
    changed.projection = kind;
    return centredOn(changed, middle);
}

Camera clamped(Camera camera) {
    camera.zoom = std::clamp(camera.zoom, kMinimumZoom, kMaximumZoom);
    const PlaneBounds bounds = projectionOf(camera).bounds();
    if (projectionInfo(camera.projection).isGlobe) {
        camera.pan = {0.0, 0.0};
        return camera;
    }
    // Zoomed out, the whole map shows: it stays in the middle. The more one zooms in, the nearer to its edge
    // one may go.
    const double reach = std::clamp(1.0 - std::exp2(-camera.zoom), 0.0, 1.0);
    camera.pan.x = std::clamp(camera.pan.x, bounds.minimum.x * reach, bounds.maximum.x * reach);
    camera.pan.y = std::clamp(camera.pan.y, bounds.minimum.y * reach, bounds.maximum.y * reach);
    return camera;
}

} // namespace atlas
