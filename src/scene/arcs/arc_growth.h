#pragma once

#include "data/network/network.h"
#include "model/selection/selection.h"
#include "scene/geometry/polyline_tracer.h"

namespace atlas {

// Arcs of what a step of a tour speaks of grow along their way, from the place that it speaks of.

// Whether an arc grows from its city B to its city A: of its ends, the one that stands first in the focus is
// where it begins; else the one in the country of the focus; else city A.
bool growsFromCityB(const Network& network, const Focus& focus, PartnershipIndex partnership);

// What is drawn by then of an arc's lines: `share` of its way, 0 to 1, from the end where it begins. Lines
// keep their order and their points; the one that is being drawn ends exactly there.
TracedLines grown(const TracedLines& lines, double share, bool fromCityB);

} // namespace atlas
