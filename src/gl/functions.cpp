#include <glad/gl.h>

#include <algorithm>
#include <array>

#include "gl/context.h"

namespace atlas::gl {

namespace {
std::string textOf(GLenum name) {
    const GLubyte* text = glGetString(name);
    return text == nullptr ? "unknown" : reinterpret_cast<const char*>(text);
}
} // namespace

Result<std::string> loadFunctions(ProcedureLoader loader) {
    const int version = gladLoadGL(loader);
    if (version == 0) {
        return failure(
            "no OpenGL functions found: install a driver (on Debian: apt install libgl1-mesa-dri)");
    }
    if (version < GLAD_MAKE_VERSION(3, 3)) {
        return failure("OpenGL 3.3 is needed, but " + textOf(GL_RENDERER) + " offers " + textOf(GL_VERSION) +
                       "; update the driver, or set LIBGL_ALWAYS_SOFTWARE=1 to draw in software");
    }
    return textOf(GL_RENDERER);
}

bool isSoftwareRenderer(std::string_view rendererName) {
    constexpr std::array<std::string_view, 5> kSoftware{"llvmpipe", "softpipe", "SWR", "Software Rasterizer",
                                                        "SwiftShader"};
    return std::any_of(kSoftware.begin(), kSoftware.end(), [&](std::string_view name) {
        return rendererName.find(name) != std::string_view::npos;
    });
}

void finish() {
    glFinish();
}

} // namespace atlas::gl
