#pragma once

#include "render/picture_ahead.h"

namespace atlas {

// The whole map around a close view, at half of its resolution: it stands in beyond the edges of what is
// shown once one zooms out. Up to that zoom a picture shows about all of the world itself.
inline constexpr double kWorldZoom = 0.5;
SceneInputs wholeMapOf(SceneInputs closeView);

// The same of what a globe shows, both of its sides, as a flat map at its full resolution.
SceneInputs bothSidesOf(SceneInputs globe);

// Draws it while the window rests. All that this needs is gone afterwards.
class WorldAhead {
public:
    struct Picture {
        PixelImage image;
        Camera camera;
        Viewport viewport;
        float strength = 1.0F; // of its arcs
    };

    // Whether something is being drawn: call advance() soon.
    bool isBusy() const { return m_ahead.isBusy(); }

    // Drops what is being drawn and begins anew. `builder` waits for its levels of detail.
    void begin(const SceneInputs& closeView, SceneBuilder builder);
    void stop() { m_ahead.stop(); }

    // One slice. The picture once it is whole, and an error where it comes to nothing; then nothing is left
    // to do.
    Result<std::optional<Picture>> advance(const Deadline& deadline);

private:
    PictureAhead m_ahead;
};

} // namespace atlas
