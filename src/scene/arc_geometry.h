#pragma once

#include <span>

#include "data/network.h"
#include "geo/projection.h"
#include "scene/geometry.h"
#include "scene/polyline_tracer.h"

namespace atlas {

// A few arcs in the plane as ribbons to draw.
struct ArcGeometry {
    LineMesh mesh;
};

struct ArcRequest {
    Projection projection;
    double toleranceRadii = 1e-3; // how far a chord may stray from its arc
    ClipWindow window;
};

// Appends one partnership's arc; it may be several lines.
void traceArc(const Network& network, PartnershipIndex partnership, const ArcRequest& request,
              TracedLines& lines);

// `shades` has one value per partnership of the network.
ArcGeometry buildArcs(const Network& network, std::span<const PartnershipIndex> partnerships,
                      std::span<const std::uint16_t> shades, const ArcRequest& request);

// A shade per partnership by the rank of its distance: 0 the shortest, 65535 the longest.
std::vector<std::uint16_t> shadesByDistanceRank(const Network& network);

} // namespace atlas
