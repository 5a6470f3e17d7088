#pragma once

#include <span>
#include <vector>

#include "model/camera/map_line.h"

namespace atlas {

// What of a window's map is seen: the free area of the viewport without what lies over it.
struct Sight {
    Viewport viewport;
    double coveredPixels = 0.0;    // by a panel over the right of the free area
    std::vector<ScreenBox> covers; // by panels in its corners

    // The viewport whose free area ends where that panel begins; where it leaves hardly anything, the whole.
    Viewport besidePanel() const;
};

// The same picture, as near as the map may be moved, for a viewport with other insets.
Camera cameraIn(const Camera& camera, const Viewport& from, const Viewport& to);

// The place in the middle of what is seen beside the panel.
LngLat placeInMiddle(const Camera& camera, const Sight& sight);

// The place in that middle. Flat maps take its meridian, others turn to it.
Camera centredOn(const Camera& camera, const Sight& sight, LngLat place);

// The whole map beside the panel, around the same centre.
Camera wholeMap(const Camera& camera, const Sight& sight);

// Another projection, with what is seen beside the panel in its middle.
Camera withProjection(const Camera& camera, const Sight& sight, ProjectionKind kind);

} // namespace atlas
