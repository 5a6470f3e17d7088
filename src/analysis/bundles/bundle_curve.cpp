#include "analysis/bundles/bundle_curve.h"

#include <algorithm>
#include <glm/geometric.hpp>

#include "analysis/bundles/sphere_distance.h"
#include "geo/great_circle.h"

namespace atlas {

namespace {

constexpr int kChords = 4; // of a piece, to measure it

// Place in the route of a piece's i-th node: the first and the last count three times.
std::size_t placeOf(std::size_t nodeCount, std::size_t piece, std::size_t i) {
    const std::size_t place = piece + i;
    return std::min(place < 2 ? 0 : place - 2, nodeCount - 1);
}

} // namespace

UnitVector curvePoint(const PiecePoints& points, double t) {
    const double s = 1.0 - t;
    const double w0 = s * s * s;
    const double w1 = 4.0 + 3.0 * t * t * (t - 2.0);
    const double w2 = 4.0 + 3.0 * s * s * (s - 2.0);
    const double w3 = t * t * t;
    return glm::normalize(w0 * points[0] + w1 * points[1] + w2 * points[2] + w3 * points[3]);
}

PieceNodes pieceNodes(std::span<const RouteNode> route, std::size_t piece) {
    PieceNodes nodes{};
    for (std::size_t i = 0; i < nodes.size(); ++i)
        nodes[i] = route[placeOf(route.size(), piece, i)];
    return nodes;
}

PiecePoints piecePoints(const BundledRoutes& routes, const PieceNodes& nodes) {
    return {routes.nodes[nodes[0]], routes.nodes[nodes[1]], routes.nodes[nodes[2]], routes.nodes[nodes[3]]};
}

PiecePoints piecePoints(std::span<const UnitVector> nodes, std::size_t piece) {
    PiecePoints points{};
    for (std::size_t i = 0; i < points.size(); ++i)
        points[i] = nodes[placeOf(nodes.size(), piece, i)];
    return points;
}

double pieceLength(const PiecePoints& points) {
    double length = 0.0;
    UnitVector last = curvePoint(points, 0.0);
    for (int i = 1; i <= kChords; ++i) {
        const UnitVector next = curvePoint(points, static_cast<double>(i) / kChords);
        length += glm::distance(last, next);
        last = next;
    }
    return length;
}

std::vector<UnitVector> loosenedNodes(const BundledRoutes& routes, PartnershipIndex partnership,
                                      double strength) {
    const std::span<const RouteNode> route = routes.route(partnership);
    std::vector<UnitVector> nodes;
    if (route.empty()) return nodes;
    std::vector<double> along(route.size());
    for (std::size_t i = 1; i < route.size(); ++i)
        along[i] = along[i - 1] + arcBetween(routes.nodes[route[i - 1]], routes.nodes[route[i]]);
    const GreatCircle direct(toLngLat(routes.nodes[route.front()]), toLngLat(routes.nodes[route.back()]));
    for (std::size_t i = 0; i < route.size(); ++i) {
        const UnitVector onDirect = direct.pointAt(along[i] / along.back());
        nodes.push_back(glm::normalize(glm::mix(onDirect, routes.nodes[route[i]], strength)));
    }
    return nodes;
}

} // namespace atlas
