#pragma once

#include <optional>

#include "data/style/theme.h"
#include "model/camera/camera.h"
#include "model/view/arc_style.h"
#include "render/pixels/stand_in.h"

namespace atlas {

// A composed picture, and what it was drawn for.
struct SeenPicture {
    const PixelImage* image = nullptr;
    Camera camera;
    Viewport viewport;
    float strength = 1.0F;                // of its arcs
    Passing passing = ArcStyle{}.passing; // which arcs it shows
    bool isQuick = false;                 // it is hardly seen (render/pixels/warp.h)
};

// What is shown, as another camera sees it, with the world beyond its edges. One is made as bright as the
// other; where no picture of the world stands in, a ground of the same brightness does.
class MovedPicture {
public:
    // The pictures are others from now on than they were at the last draw().
    void forget() { m_standIn.reset(); }

    // `world` may be null. `picture` gets the viewport's size.
    void draw(const SeenPicture& shown, const SeenPicture* world, const Camera& camera,
              const Viewport& viewport, const Theme& theme, PixelImage& picture);

private:
    std::optional<StandIn> m_standIn; // of the two; nothing: not yet asked for
};

} // namespace atlas
