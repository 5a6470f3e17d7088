#pragma once

#include <map>
#include <optional>

#include "render/layers/overlays.h"
#include "render/picture_ahead.h"

namespace atlas {

// Small pictures of steps, with all that stands on them, as textures.
class StepThumbnails {
public:
    // Whether there is one that shows these inputs.
    bool has(std::size_t step, const SceneInputs& inputs) const;

    // Draws what lies over the map, and keeps the picture.
    Result<void> keep(std::size_t step, PictureAhead::Picture picture, Overlays& overlays);

    GLuint texture(std::size_t step) const; // 0: there is none yet

private:
    struct Thumbnail {
        Viewport viewport;
        std::string caption;
        gl::Framebuffer picture;
    };
    std::map<std::size_t, Thumbnail> m_thumbnails;
};

} // namespace atlas
