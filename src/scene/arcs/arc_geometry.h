#pragma once

#include <span>

#include "data/network/network.h"
#include "geo/projection.h"
#include "scene/arcs/arc_colours.h"
#include "scene/geometry/geometry.h"
#include "scene/geometry/polyline_tracer.h"

namespace atlas {

// A few arcs in the plane as ribbons to draw, in groups of one mesh each.
struct ArcGeometry {
    struct Group {
        ArcShade ends; // equal: each vertex's shade is a place on the palette; else the way between these two
        LineMesh mesh;
    };
    std::vector<Group> groups;
    std::size_t arcCount = 0;
    bool isGradient = true; // of groups whose ends differ; otherwise they meet in the middle
};

inline constexpr double kUsualDashRadii = 0.03; // on a map of the world across a window

struct ArcRequest {
    Projection projection;
    double toleranceRadii = 1e-3; // how far a chord may stray from its arc
    ClipWindow window;
};

// Appends one partnership's arc; it may be several lines.
void traceArc(const Network& network, PartnershipIndex partnership, const ArcRequest& request,
              TracedLines& lines);

// A few arcs before they are ribbons.
struct LitLines {
    struct Arc {
        ArcShade ends;
        TracedLines lines;
    };
    std::vector<Arc> arcs; // in the order of the partnerships
    bool isGradient = true;
};

// `shiftsRadii`: how far each arc bows out to its left (arc_fan.h); empty: none does. Dashed ones have dashes
// of `dashRadii`, gap included.
LitLines traceArcs(const Network& network, std::span<const PartnershipIndex> partnerships,
                   const ArcColours& colours, const ArcRequest& request,
                   std::span<const double> shiftsRadii = {}, double dashRadii = kUsualDashRadii);

ArcGeometry ribbonsOf(const LitLines& lines);

} // namespace atlas
