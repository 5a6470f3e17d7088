#pragma once

#include "data/network/network.h"
#include "export/vector/page_plane.h"
#include "scene/scene.h"

namespace atlas {

// Discs of places, the largest first; diamonds of counties and regions.
PageLayer discLayer(const Scene& scene, const Network& network, const PagePlane& plane);

// Those at the ends of arcs that stand out; without items where none does.
PageLayer litDiscLayer(const Scene& scene, const Network& network, const PagePlane& plane);

// Halos of names in a layer under the names: not every program draws an outline behind its letters.
PageLayer nameLayer(const Scene& scene);

} // namespace atlas
