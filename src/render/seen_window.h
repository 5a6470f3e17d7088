#pragma once

#include <optional>

#include "core/result.h"
#include "data/style/colour_vision.h"
#include "gl/framebuffer.h"
#include "gl/handle.h"
#include "gl/shader_program.h"

namespace atlas {

// All that was drawn into a window, shown as somebody of another colour vision sees it. Needs the window's
// context; costs nothing while colours are the usual ones.
class SeenWindow {
public:
    // After everything else of the frame.
    Result<void> show(ColourVision vision, int widthPixels, int heightPixels);

private:
    Result<void> prepare();

    std::optional<gl::ShaderProgram> m_program;
    gl::TextureHandle m_picture;
    gl::VertexArrayHandle m_nothing; // OpenGL wants one even where no vertex has data
};

} // namespace atlas
