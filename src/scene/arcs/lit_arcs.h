#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "scene/arcs/arc_geometry.h"
#include "scene/geometry/disc_geometry.h"

namespace atlas {

// What stands out, before it is ribbons: for whoever lets its arcs grow (arc_growth.h).
struct LitArcs {
    LitLines lines;
    std::vector<std::uint8_t> growFromCityB; // per arc
    std::shared_ptr<const DiscGeometry> discs;
};

// The ribbons of so much of each arc's way, 0 to 1.
ArcGeometry grownRibbons(const LitArcs& lit, double share);

} // namespace atlas
