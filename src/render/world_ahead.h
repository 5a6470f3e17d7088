#pragma once

#include <optional>

#include "core/deadline.h"
#include "core/job.h"
#include "render/picture_part.h"
#include "scene/scene_builder.h"

namespace atlas {

// Draws the whole map around a close view while the window rests, at half of its resolution: it stands in
// beyond the edges of what is shown once one zooms out. The scene is built on a thread of its own and drawn
// in the window's OpenGL context, a slice per frame. All that this needs is gone afterwards.
class WorldAhead {
public:
    struct Picture {
        PixelImage image;
        Camera camera;
        Viewport viewport;
        float strength = 1.0F; // of its arcs
    };

    // Whether something is being drawn: call advance() soon.
    bool isBusy() const { return m_building.hasWork() || m_scene; }

    // Drops what is being drawn and begins anew. `builder` waits for its levels of detail.
    void begin(const SceneInputs& closeView, SceneBuilder builder);
    void stop();

    // One slice. The picture once it is whole, and an error where it comes to nothing; then nothing is left
    // to do.
    Result<std::optional<Picture>> advance(const Deadline& deadline);

private:
    Result<void> aim();

    SceneInputs m_inputs;
    Job<Scene> m_building;
    std::optional<Scene> m_scene; // built
    std::optional<PicturePart> m_part;
};

} // namespace atlas
