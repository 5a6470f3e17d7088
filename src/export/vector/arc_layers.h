#pragma once

#include "export/vector/arc_classes.h"
#include "export/vector/page_plane.h"
#include "model/view/view.h"
#include "render/arc_depths.h"
#include "scene/scene.h"

namespace atlas {

// The arcs of a scene as a layer of one layer per class, each arc one path.
Result<PageLayer> arcLayer(const Scene& scene, const View& view, const PagePlane& plane,
                           const Progress& progress = {});

// Arcs that stand out, over their casings; without items where none does.
PageLayer litArcLayer(const Scene& scene, const PagePlane& plane);

} // namespace atlas
