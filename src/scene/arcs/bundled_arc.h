#pragma once

#include "analysis/bundles/bundled_routes.h"
#include "scene/arcs/arc_geometry.h"

namespace atlas {

// Appends one partnership's arc along the way that it shares with others; along its great circle where it has
// none.
void traceBundledArc(const Network& network, const BundledRoutes& routes, PartnershipIndex partnership,
                     const ArcRequest& request, TracedLines& lines);

} // namespace atlas
