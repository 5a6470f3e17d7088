#pragma once

#include "export/vector/page_plane.h"
#include "scene/scene.h"

namespace atlas {

// The base map of a scene as layers, in the order of the renderer's (render/layers/map_layer.h).

// What surrounds the map, sea and graticule; nothing of the ground where it is transparent.
PageLayer seaLayer(const Scene& scene, const PagePlane& plane);

// With lakes, and with countries and states where they are shaded.
PageLayer landLayer(const Scene& scene, const PagePlane& plane);

// Borders, coasts, distance circles and the map's edge.
PageLayer lineLayer(const Scene& scene, const PagePlane& plane);

// Coasts and borders once more, over the arcs that bury them.
PageLayer traceLayer(const Scene& scene, double zoom, const PagePlane& plane);

// The outline of the country or state that is selected; without items where none is.
PageLayer selectedPlaceLayer(const Scene& scene, const PagePlane& plane);

} // namespace atlas
