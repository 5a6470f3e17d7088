#pragma once

#include <span>

#include "model/camera/camera.h"
#include "render/pixels/pixel_image.h"

namespace atlas {

// Brighter or darker: colours keep so many 256ths of their distance from one of them.
struct SourceTint {
    std::uint32_t from = 0;
    int factor = 256; // 256: as they are

    bool changesNothing() const { return factor == 256; }
};

// A finished, opaque picture, and the camera and viewport that it was drawn for.
struct WarpSource {
    const PixelImage* picture;
    Camera camera;
    Viewport viewport;
    SourceTint tint{};
    // Of a globe: nearer to its rim than that, as the cosine of the angle from its middle, it shows too
    // little of a place for another view, and the next source is asked.
    double rimCosine = 0.0;
    bool isQuick = false; // pixels are taken as they are, not mixed: less than half of the work
};

struct WarpGround {
    std::uint32_t ocean;    // where no source has the place
    std::uint32_t surround; // outside of the map
};

// Shows what finished pictures show, as another camera sees it: each pixel takes its place's colour from the
// first source that has it. Exact to a fraction of a pixel within each picture, blurred where it is enlarged:
// for the moments until the new picture is drawn.
void warp(std::span<const WarpSource> sources, const Camera& camera, const Viewport& viewport,
          const WarpGround& ground, PixelImage& picture);

} // namespace atlas
