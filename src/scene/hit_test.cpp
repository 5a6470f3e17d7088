#include "scene/hit_test.h"

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>
#include <limits>
#include <span>
#include <utility>
#include <vector>

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

// From the edge of the disc.
double distanceToDisc(const Disc& disc, PlanePoint point, double radiusToPlane) {
    const double radius = static_cast<double>(disc.radiusPixels) * radiusToPlane;
    return std::max(0.0, glm::length(point - PlanePoint(disc.position)) - radius);
}

Target nearestCity(const DiscGeometry& discs, PlanePoint point, double reach, double radiusToPlane) {
    Target nearest;
    double smallest = reach;
    for (const Disc& disc : discs.mesh.discs) {
        const double distance = distanceToDisc(disc, point, radiusToPlane);
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

// Arcs that somebody can aim at.
struct ArcsInReach {
    const ArcTracing& arcs;
    std::span<const PartnershipIndex> among;
    ArcSight sight; // all: what is selected stands out wherever its ends are

    // visit(partnership, distance) for those that are nearer than reach(), which may shrink as they are met.
    template <typename Reach, typename Visit>
    void forEach(PlanePoint point, const Reach& reach, const Visit& visit) const {
        const TracedNetwork& traced = arcs.traced();
        const std::span<const ArcBounds> bounds = traced.bounds();
        for (const PartnershipIndex partnership : among) {
            if (!isWithin(bounds[partnership], point, reach())) continue;
            const ArcLines& arc = traced.linesOf(partnership);
            const TracedLines& lines = traced.block(arc);
            const double distance = distanceToArc(lines, arc, point);
            if (distance < reach() && sight.weightOf(lines, arc) >= kFaintest) visit(partnership, distance);
        }
    }
};

ArcsInReach arcsInReach(const Scene& scene, const PlaneToScreen& transform) {
    const bool isSomeLit = scene.litArcs && !scene.litArcs->empty();
    const std::span<const PartnershipIndex> among =
        isSomeLit ? std::span<const PartnershipIndex>(*scene.litArcs) : scene.arcs->shown().partnerships;
    if (isSomeLit && !scene.areLitByLight) return {*scene.arcs, among, {}};
    return {*scene.arcs, among,
            ArcSight(scene.passing, transform, scene.viewport.widthPixels, scene.viewport.heightPixels)};
}

Target nearestArc(const ArcsInReach& arcs, PlanePoint point, double reach) {
    Target nearest;
    double smallest = reach;
    arcs.forEach(
        point, [&] { return smallest; },
        [&](PartnershipIndex partnership, double distance) {
            smallest = distance;
            nearest = {Target::Kind::Partnership, partnership};
        });
    return nearest;
}

// A point of the picture on the map's plane.
struct PlaneAim {
    PlaneToScreen transform;
    PlanePoint place;
    double planePerPixel;       // of design
    double planePerRadiusPixel; // of a disc

    PlaneAim(const Scene& scene, const Camera& camera, ScreenPoint point)
        : transform(planeToScreen(camera, scene.viewport)),
          place(transform.toPlane(point)),
          planePerPixel(scene.viewport.pixelRatio / transform.scalePixels),
          planePerRadiusPixel(scene.discScale * planePerPixel) {}
};

using Found = std::vector<std::pair<double, std::uint32_t>>;

std::vector<std::uint32_t> nearestFirst(Found found) {
    std::sort(found.begin(), found.end());
    std::vector<std::uint32_t> indices;
    for (const auto& [distance, index] : found)
        indices.push_back(index);
    return indices;
}

} // namespace

Target hitTest(const Scene& scene, const Camera& camera, ScreenPoint point, double reachPixels) {
    const PlaneAim aim(scene, camera, point);
    const double reach = reachPixels * aim.planePerPixel;
    if (scene.discs) {
        const Target city = nearestCity(*scene.discs, aim.place, reach, aim.planePerRadiusPixel);
        if (city.kind != Target::Kind::None) return city;
    }
    return scene.arcs ? nearestArc(arcsInReach(scene, aim.transform), aim.place, reach) : Target{};
}

Spot spotAt(const Scene& scene, const Camera& camera, ScreenPoint point, SpotReach reach) {
    const PlaneAim aim(scene, camera, point);
    Spot spot;
    if (scene.discs) {
        const double cityReach = reach.cityPixels * aim.planePerPixel;
        Found found;
        for (const Disc& disc : scene.discs->mesh.discs) {
            const double distance = distanceToDisc(disc, aim.place, aim.planePerRadiusPixel);
            if (distance <= cityReach) found.emplace_back(distance, disc.city);
        }
        spot.cities = nearestFirst(std::move(found));
    }
    if (scene.arcs) {
        const double arcReach = reach.arcPixels * aim.planePerPixel;
        Found found;
        arcsInReach(scene, aim.transform)
            .forEach(
                aim.place, [&] { return arcReach; },
                [&](PartnershipIndex partnership, double distance) {
                    found.emplace_back(distance, partnership);
                });
        spot.partnerships = nearestFirst(std::move(found));
    }
    return spot;
}

} // namespace atlas
