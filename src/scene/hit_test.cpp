#include "scene/hit_test.h"

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>

#include "scene/arc_tracing.h"
#include "scene/disc_geometry.h"

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

// Updates the nearest arc so far and its distance.
void findNearest(const TracedArcs& arcs, PlanePoint point, double& smallest, Target& nearest) {
    const std::vector<PlanePoint>& points = arcs.lines.points;
    for (std::size_t line = 0; line < arcs.lines.starts.size(); ++line) {
        const std::size_t end = arcs.lines.lineEnd(line);
        for (std::size_t i = arcs.lines.starts[line] + 1; i < end; ++i) {
            const PlanePoint& a = points[i - 1];
            const PlanePoint& b = points[i];
            if (std::min(a.x, b.x) - smallest > point.x || std::max(a.x, b.x) + smallest < point.x ||
                std::min(a.y, b.y) - smallest > point.y || std::max(a.y, b.y) + smallest < point.y) {
                continue;
            }
            const double distance = distanceToSegment(point, a, b);
            if (distance >= smallest) continue;
            smallest = distance;
            nearest = {Target::Kind::Partnership, arcs.partnershipOfLine[line]};
        }
    }
}

Target nearestArc(const ArcTracing& arcs, PlanePoint point, double reach) {
    Target nearest;
    double smallest = reach;
    for (std::size_t slice = 0; slice < arcs.sliceCount(); ++slice) {
        for (const TracedArcs& part : arcs.slice(slice))
            findNearest(part, point, smallest, nearest);
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
    return scene.arcs ? nearestArc(*scene.arcs, place, reach) : Target{};
}

} // namespace atlas
