#include "scene/hit_test.h"

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>
#include <limits>

#include "scene/arcs/arc_sight.h"
#include "scene/arcs/arc_tracing.h"
#include "scene/geometry/disc_geometry.h"

namespace atlas {

namespace {

double distanceToSegment(PlanePoint point, PlanePoint a, PlanePoint b) {
    const PlanePoint along = b - a;
    const double lengthSquared = glm::dot(along, along);
    const double share =
        lengthSquared > 0.0 ? std::clamp(glm::dot(point - a, along) / lengthSquared, 0.0, 1.0) : 0.0;
    return glm::length(point - a - share * along);
}

Target nearestCity(const DiscGeometry& discs, PlanePoint point, double reach, double radiusToPlane) {
    Target nearest;
    double smallest = reach;
    for (const Disc& disc : discs.mesh.discs) {
        const double radius = static_cast<double>(disc.radiusPixels) * radiusToPlane;
        const double distance = std::max(0.0, glm::length(point - PlanePoint(disc.position)) - radius);
        if (distance > smallest) continue;
        if (distance == smallest && nearest.kind != Target::Kind::None && distance > 0.0) continue;
        smallest = distance;
        nearest = {Target::Kind::City, disc.city};
    }
    return nearest;
}

bool isWithin(const ArcBounds& bounds, PlanePoint point, double reach) {
    return bounds.left - reach <= point.x && point.x <= bounds.right + reach &&
           bounds.bottom - reach <= point.y && point.y <= bounds.top + reach;
}

double distanceToArc(const TracedLines& lines, const ArcLines& arc, PlanePoint point) {
    double smallest = std::numeric_limits<double>::infinity();
    for (std::size_t line = arc.firstLine; line < arc.firstLine + arc.lineCount; ++line) {
        for (std::size_t i = lines.starts[line] + 1; i < lines.lineEnd(line); ++i)
            smallest = std::min(smallest, distanceToSegment(point, lines.points[i - 1], lines.points[i]));
    }
    return smallest;
}

// Nobody aims at what hardly shows.
constexpr float kFaintest = 0.25F;

Target nearestArc(const ArcTracing& arcs, std::span<const PartnershipIndex> among, const ArcSight& sight,
                  PlanePoint point, double reach) {
    Target nearest;
    double smallest = reach;
    const TracedNetwork& traced = arcs.traced();
    const std::span<const ArcBounds> bounds = traced.bounds();
    for (const PartnershipIndex partnership : among) {
        if (!isWithin(bounds[partnership], point, smallest)) continue;
        const ArcLines& arc = traced.linesOf(partnership);
        const TracedLines& lines = traced.block(arc);
        const double distance = distanceToArc(lines, arc, point);
        if (distance >= smallest || sight.weightOf(lines, arc) < kFaintest) continue;
        smallest = distance;
        nearest = {Target::Kind::Partnership, partnership};
    }
    return nearest;
}

} // namespace

Target hitTest(const Scene& scene, const Camera& camera, ScreenPoint point, double reachPixels) {
    const PlaneToScreen transform = planeToScreen(camera, scene.viewport);
    const PlanePoint place = transform.toPlane(point);
    const double pixelRatio = scene.viewport.pixelRatio;
    const double reach = reachPixels * pixelRatio / transform.scalePixels;
    const double radiusToPlane = scene.discScale * pixelRatio / transform.scalePixels;
    if (scene.discs) {
        const Target city = nearestCity(*scene.discs, place, reach, radiusToPlane);
        if (city.kind != Target::Kind::None) return city;
    }
    if (!scene.arcs) return {};
    const bool isSomeLit = scene.litArcs && !scene.litArcs->empty();
    // What is selected stands out wherever its ends are.
    if (isSomeLit && !scene.areLitByLight) return nearestArc(*scene.arcs, *scene.litArcs, {}, place, reach);
    const ArcSight sight(scene.passing, transform, scene.viewport.widthPixels, scene.viewport.heightPixels);
    return nearestArc(*scene.arcs, isSomeLit ? *scene.litArcs : scene.arcs->shown().partnerships, sight,
                      place, reach);
}

} // namespace atlas
