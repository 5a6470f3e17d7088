#include "scene/arcs/bundled_arc.h"

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>

#include "analysis/bundles/bundle_curve.h"
#include "scene/geometry/path_tracer.h"

namespace atlas {

namespace {

constexpr int kMostSteps = 24; // of a piece, however close one looks

// So many chords that none strays from the piece by more than the tolerance. A chord of length L strays by at
// most L² / 8 times the curvature: the spline's own, and the map's, which is about 1 per radius of the globe.
int stepsOf(const PiecePoints& points, double toleranceRadii) {
    const double bend = std::max(glm::length(points[0] - 2.0 * points[1] + points[2]),
                                 glm::length(points[1] - 2.0 * points[2] + points[3]));
    const double length = glm::length(points[2] - points[1]);
    const double steps = std::ceil(std::sqrt((bend + length * length) / (8.0 * toleranceRadii)));
    return static_cast<int>(std::clamp(steps, 1.0, static_cast<double>(kMostSteps)));
}

} // namespace

void traceBundledArc(const Network& network, const BundledRoutes& routes, PartnershipIndex partnership,
                     const ArcRequest& request, TracedLines& lines) {
    const std::span<const RouteNode> route = routes.route(partnership);
    if (route.empty()) return traceArc(network, partnership, request, lines);
    std::vector<UnitVector> path{routes.nodes[route.front()]};
    for (std::size_t piece = 0; piece < pieceCount(route); ++piece) {
        const PiecePoints points = piecePoints(routes, pieceNodes(route, piece));
        const int steps = stepsOf(points, request.toleranceRadii);
        for (int step = 1; step <= steps; ++step)
            path.push_back(curvePoint(points, static_cast<double>(step) / steps));
    }
    tracePath(path, request.projection, request.toleranceRadii, request.window, lines);
}

} // namespace atlas
