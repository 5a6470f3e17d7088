#pragma once

#include <array>
#include <span>
#include <vector>

#include "analysis/bundles/bundled_routes.h"

namespace atlas {

// A piece of a curve depends on four nodes that follow each other; who shares them shares the piece, and who
// leaves does so without a corner: curves have no jump in direction or curvature anywhere.
using PieceNodes = std::array<RouteNode, 4>;
using PiecePoints = std::array<UnitVector, 4>;

// At 0 <= t <= 1 along the piece. Uniform cubic B-spline (C. de Boor, "A Practical Guide to Splines", 1978),
// brought back to the sphere: its weighted sum is cut to length 1.
UnitVector curvePoint(const PiecePoints& points, double t);

// A curve begins and ends in its cities, where a node counts three times.
inline std::size_t pieceCount(std::span<const RouteNode> route) {
    return route.empty() ? 0 : route.size() + 1;
}
PieceNodes pieceNodes(std::span<const RouteNode> route, std::size_t piece);

PiecePoints piecePoints(const BundledRoutes& routes, const PieceNodes& nodes);

// Radians, from chords: exact enough for a ratio of lengths.
double pieceLength(const PiecePoints& points);

// The nodes of one partnership's route drawn towards its great circle: 1 leaves them where they are, 0 gives
// exactly the great circle, with nodes as far along it as they are along the route. What lies between is no
// longer shared: it is for the way from one drawing to the other. None where there is no route.
std::vector<UnitVector> loosenedNodes(const BundledRoutes& routes, PartnershipIndex partnership,
                                      double strength);

// The four nodes of a piece of a curve whose nodes are given, as above.
PiecePoints piecePoints(std::span<const UnitVector> nodes, std::size_t piece);

} // namespace atlas
