#pragma once

#include "export/vector/vector_page.h"
#include "scene/scene.h"

namespace atlas {

// Title, legend and credit, on grounds that go on into the page's bleed.
PageLayer legendLayer(const Scene& scene, const VectorPage& page);

} // namespace atlas
