#pragma once

#include "export/vector/page_plane.h"
#include "render/arc_depths.h"

namespace atlas {

// What an arc is stroked with, so that all of them laid over each other come to the renderer's picture: a
// colour as opaque as it has to be; where that changes along its way, a gradient. The same on each line of
// the page that crosses the gradient at right angles: arcs bend little. `lines`: of the arc, `first` and as
// many as it has.
Paint arcPaint(const ArcDepths& depths, std::size_t arcClass, const ArcLines& arc, const TracedLines& lines,
               bool isGradient, const PagePlane& plane, double pixelRatio);

} // namespace atlas
