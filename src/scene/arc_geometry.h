#pragma once

#include <span>

#include "data/network.h"
#include "geo/projection.h"
#include "scene/geometry.h"
#include "scene/polyline_tracer.h"

namespace atlas {

// Arcs of partnerships in the plane: ribbons to draw and the lines in their middle, which hovering measures
// against.
struct ArcGeometry {
    LineMesh mesh;
    TracedLines lines;
    std::vector<PartnershipIndex> partnershipOfLine; // per line; one arc may be several lines
};

struct ArcRequest {
    Projection projection;
    double toleranceRadii = 1e-3; // how far a chord may stray from its arc
    ClipWindow window;
};

// Builds on all cores. `shades` has one value per partnership of the network.
ArcGeometry buildArcs(const Network& network, std::span<const PartnershipIndex> partnerships,
                      std::span<const std::uint16_t> shades, const ArcRequest& request);

// A shade per partnership by the rank of its distance: 0 the shortest, 65535 the longest.
std::vector<std::uint16_t> shadesByDistanceRank(const Network& network);

} // namespace atlas
