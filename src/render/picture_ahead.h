#pragma once

#include <memory>
#include <optional>

#include "core/deadline.h"
#include "core/job.h"
#include "render/picture_part.h"
#include "scene/scene_builder.h"

namespace atlas {

// Draws a picture while the window rests: its scene is built on a thread of its own, and it is drawn in the
// window's OpenGL context, a slice per frame.
class PictureAhead {
public:
    // Map, arcs and discs. What stands out and all type lie over it (render/layers/overlays.h).
    struct Picture {
        PixelImage image;
        SceneInputs inputs;
        Scene scene;
        float strength = 1.0F; // of its arcs
    };

    // Whether something is being drawn: call advance() soon.
    bool isBusy() const { return m_building.hasWork() || m_scene; }

    // Drops what is being drawn and begins anew. `builder` waits for its levels of detail; nobody else uses
    // it while this is busy.
    void begin(SceneInputs inputs, std::shared_ptr<SceneBuilder> builder);
    void stop(); // and gives back all that it needs

    // One slice. The picture once it is whole, and an error where it comes to nothing; then nothing is left
    // to do.
    Result<std::optional<Picture>> advance(const Deadline& deadline);

    // Whether another thread is at work, and this one can only wait for it.
    bool isBuilding() const { return m_building.hasWork() && !m_building.isDone(); }

private:
    Result<void> aim();

    SceneInputs m_inputs;
    Job<Scene> m_building;
    std::optional<Scene> m_scene;      // built
    std::optional<PicturePart> m_part; // kept from one picture to the next
};

} // namespace atlas
