#include "gl/shader_program.h"

#include <algorithm>

namespace atlas::gl {

namespace {

template <typename GetParameter, typename GetLog>
std::string logOf(GLuint object, const GetParameter& getParameter, const GetLog& getLog) {
    GLint length = 0;
    getParameter(object, GL_INFO_LOG_LENGTH, &length);
    std::string log(static_cast<std::size_t>(std::max(1, length)), '\0');
    getLog(object, length, nullptr, log.data());
    while (!log.empty() && (log.back() == '\0' || log.back() == '\n'))
        log.pop_back();
    return log;
}

Result<ShaderHandle> compiled(GLenum stage, std::string_view name, std::string_view source) {
    ShaderHandle shader(glCreateShader(stage));
    const GLchar* text = source.data();
    const auto length = static_cast<GLint>(source.size());
    glShaderSource(shader.id(), 1, &text, &length);
    glCompileShader(shader.id());
    GLint isCompiled = GL_FALSE;
    glGetShaderiv(shader.id(), GL_COMPILE_STATUS, &isCompiled);
    if (isCompiled == GL_TRUE) return shader;
    const char* stageName = stage == GL_VERTEX_SHADER ? ".vert" : ".frag";
    return failure("shader " + std::string(name) + stageName +
                   " does not compile: " + logOf(shader.id(), glGetShaderiv, glGetShaderInfoLog));
}

} // namespace

Result<ShaderProgram> ShaderProgram::create(std::string_view name, std::string_view vertexSource,
                                            std::string_view fragmentSource) {
    const Result<ShaderHandle> vertex = compiled(GL_VERTEX_SHADER, name, vertexSource);
    if (!vertex) return tl::unexpected(vertex.error());
    const Result<ShaderHandle> fragment = compiled(GL_FRAGMENT_SHADER, name, fragmentSource);
    if (!fragment) return tl::unexpected(fragment.error());
    ShaderProgram program;
    program.m_program = ProgramHandle::create();
    const GLuint id = program.m_program.id();
    glAttachShader(id, vertex->id());
    glAttachShader(id, fragment->id());
    glLinkProgram(id);
    GLint isLinked = GL_FALSE;
    glGetProgramiv(id, GL_LINK_STATUS, &isLinked);
    if (isLinked != GL_TRUE) {
        return failure("shader " + std::string(name) +
                       " does not link: " + logOf(id, glGetProgramiv, glGetProgramInfoLog));
    }
    return program;
}

void ShaderProgram::set(const char* uniform, int value) const {
    glUniform1i(locationOf(uniform), value);
}
void ShaderProgram::set(const char* uniform, float value) const {
    glUniform1f(locationOf(uniform), value);
}
void ShaderProgram::set(const char* uniform, glm::vec2 value) const {
    glUniform2f(locationOf(uniform), value.x, value.y);
}
void ShaderProgram::set(const char* uniform, glm::vec4 value) const {
    glUniform4f(locationOf(uniform), value.x, value.y, value.z, value.w);
}
void ShaderProgram::set(const char* uniform, std::span<const glm::vec4> values) const {
    glUniform4fv(locationOf(uniform), static_cast<GLsizei>(values.size()), &values.front().x);
}

} // namespace atlas::gl
