#pragma once

#include "tests/support/interface_frames.h"
#include "tests/support/picture.h"

namespace atlas::testing {

// Draws frames of the interface with Dear ImGui's back end for OpenGL 3, into the context that is current.
class OpenGlFrames : public FrameGraphics {
public:
    void start() override;
    void beginFrame() override;
    void stop() override;
};

// A part of the frame drawn last, over a ground of one colour; the box is in design pixels.
Picture pictureOf(const ui::ListedBox& box, const Colour& ground);

} // namespace atlas::testing
