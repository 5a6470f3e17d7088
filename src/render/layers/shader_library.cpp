#include "render/layers/shader_library.h"

#include <fstream>
#include <sstream>

#include "core/environment.h"
#include "embedded_shaders.h"

namespace atlas {

namespace {

Result<std::string> sourceOf(const std::string& fileName) {
    if (const std::string& folder = environment().shaderFolder; !folder.empty()) {
        std::ifstream file(folder + "/" + fileName);
        std::ostringstream text;
        if (!file || !(text << file.rdbuf())) {
            return failure("cannot read shader " + folder + "/" + fileName +
                           ": unset SISTER_ATLAS_SHADERS to use the built-in ones");
        }
        return text.str();
    }
    for (const EmbeddedShader& shader : kEmbeddedShaders) {
        if (shader.fileName == fileName) return std::string(shader.source);
    }
    return failure("the program has no shader " + fileName + ": rebuild it");
}

} // namespace

Result<gl::ShaderProgram> loadShader(std::string_view vertexName, std::string_view fragmentName) {
    const Result<std::string> vertex = sourceOf(std::string(vertexName) + ".vert");
    if (!vertex) return tl::unexpected(vertex.error());
    const Result<std::string> fragment = sourceOf(std::string(fragmentName) + ".frag");
    if (!fragment) return tl::unexpected(fragment.error());
    return gl::ShaderProgram::create(fragmentName, *vertex, *fragment);
}

} // namespace atlas
