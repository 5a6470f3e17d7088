#pragma once

#include "geo/projection.h"
#include "model/camera/camera.h"

namespace atlas {

// Which plane geometry lies in: pan and zoom change nothing of it.
struct PlaneId {
    ProjectionKind projection = ProjectionKind::EqualEarth;
    LngLat centre;

    friend bool operator==(const PlaneId&, const PlaneId&) = default;
};

// How a picture sees the plane: derived once from camera and viewport, for everything that is made for it.
struct PlaneView {
    PlaneView(const Camera& seenBy, const Viewport& seenIn)
        : camera(seenBy),
          viewport(seenIn),
          projection(projectionOf(seenBy)),
          toScreen(planeToScreen(seenBy, seenIn)) {}

    PlaneId plane() const { return {projection.kind(), projection.centre()}; }
    double scalePixels() const { return toScreen.scalePixels; } // pixels per globe radius

    Camera camera;
    Viewport viewport;
    Projection projection;
    PlaneToScreen toScreen;
};

} // namespace atlas
