#pragma once

#include <string_view>

#include "gl/shader_program.h"

namespace atlas {

// Compiles shaders/<vertexName>.vert with shaders/<fragmentName>.frag as embedded in the program, or from the
// folder that the environment's SISTER_ATLAS_SHADERS names (for trying changes without a build).
Result<gl::ShaderProgram> loadShader(std::string_view vertexName, std::string_view fragmentName);

} // namespace atlas
