#include "analysis/bundles/bundle_pieces.h"

#include <algorithm>

#include "analysis/bundles/tuple_index.h"

namespace atlas {

namespace {

PieceNodes withoutDirection(const PieceNodes& nodes) {
    const PieceNodes reverse{nodes[3], nodes[2], nodes[1], nodes[0]};
    return std::min(nodes, reverse);
}

} // namespace

BundlePieces piecesOf(const BundledRoutes& routes) {
    TupleIndex<4> index;
    BundlePieces pieces;
    pieces.firstOfCurve.reserve(routes.size() + 1);
    pieces.curvePieces.reserve(routes.routeNodes.size() + routes.size());
    pieces.firstOfCurve.push_back(0);
    for (PartnershipIndex partnership = 0; partnership < routes.size(); ++partnership) {
        const std::span<const RouteNode> route = routes.route(partnership);
        for (std::size_t piece = 0; piece < pieceCount(route); ++piece)
            pieces.curvePieces.push_back(index.of(withoutDirection(pieceNodes(route, piece))));
        pieces.firstOfCurve.push_back(static_cast<std::uint32_t>(pieces.curvePieces.size()));
    }
    pieces.pieces = std::move(index).takeTuples();
    return pieces;
}

std::vector<std::uint32_t> useOfPieces(const BundlePieces& pieces,
                                       std::span<const PartnershipIndex> partnerships) {
    std::vector<std::uint32_t> use(pieces.pieces.size());
    for (const PartnershipIndex partnership : partnerships) {
        for (const std::uint32_t piece : pieces.curve(partnership))
            ++use[piece];
    }
    return use;
}

} // namespace atlas
