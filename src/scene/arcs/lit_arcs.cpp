#include "scene/arcs/lit_arcs.h"

#include "scene/arcs/arc_growth.h"

namespace atlas {

ArcGeometry grownRibbons(const LitArcs& lit, double share) {
    if (share >= 1.0) return ribbonsOf(lit.lines);
    LitLines lines = lit.lines;
    for (std::size_t i = 0; i < lines.arcs.size(); ++i)
        lines.arcs[i].lines = grown(lines.arcs[i].lines, share, lit.growFromCityB[i] != 0);
    return ribbonsOf(lines);
}

} // namespace atlas
