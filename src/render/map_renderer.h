#pragma once

#include <memory>

#include "core/result.h"
#include "gl/framebuffer.h"
#include "scene/scene.h"

namespace atlas {

struct RendererSettings {
    int tilePixels =
        2560; // largest side of the floating-point sums of arcs; larger pictures are done in tiles
};

// Draws scenes: the one way to pixels for the window, exported pictures and tests. Needs a current OpenGL 3.3
// core context for its whole life.
class MapRenderer {
public:
    static Result<MapRenderer> create(const RendererSettings& settings = {});
    MapRenderer(MapRenderer&&) noexcept;
    MapRenderer& operator=(MapRenderer&&) noexcept;
    ~MapRenderer();

    // Draws the scene, as the camera sees it, over all of the target. The scene must have been built for the
    // same projection and centre as the camera's; pan and zoom are free.
    Result<void> draw(const Scene& scene, const Camera& camera, gl::Framebuffer& target);

private:
    struct Implementation;
    explicit MapRenderer(std::unique_ptr<Implementation> implementation);
    std::unique_ptr<Implementation> m_implementation;
};

} // namespace atlas
