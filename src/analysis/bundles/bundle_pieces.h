#pragma once

#include <span>
#include <vector>

#include "analysis/bundles/bundle_curve.h"

namespace atlas {

// The curves of all partnerships, each piece that several share only once, whichever way they go along it.
struct BundlePieces {
    std::vector<PieceNodes> pieces;          // of a piece and its reverse the lesser
    std::vector<std::uint32_t> firstOfCurve; // by partnership, into curvePieces, and one more
    std::vector<std::uint32_t> curvePieces;  // rows of pieces, from city A to city B

    std::span<const std::uint32_t> curve(PartnershipIndex partnership) const {
        const std::uint32_t first = firstOfCurve[partnership];
        return {curvePieces.data() + first, firstOfCurve[partnership + 1] - first};
    }
};

BundlePieces piecesOf(const BundledRoutes& routes);

// By piece, how many of these partnerships go along it. A millisecond for thirty thousand.
std::vector<std::uint32_t> useOfPieces(const BundlePieces& pieces,
                                       std::span<const PartnershipIndex> partnerships);

} // namespace atlas
