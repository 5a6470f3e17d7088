#pragma once

#include <glm/vec2.hpp>
#include <glm/vec4.hpp>
#include <span>
#include <string>
#include <string_view>

#include "core/result.h"
#include "gl/handle.h"

namespace atlas::gl {

// A linked vertex and fragment shader with its uniforms by name.
class ShaderProgram {
public:
    // `name` is for messages. An error carries the driver's log, with the line that it complains of.
    static Result<ShaderProgram> create(std::string_view name, std::string_view vertexSource,
                                        std::string_view fragmentSource);

    void use() const { glUseProgram(m_program.id()); }

    // Set on the program in use; a name that the shaders do not use is ignored, as OpenGL does.
    void set(const char* uniform, int value) const;
    void set(const char* uniform, float value) const;
    void set(const char* uniform, glm::vec2 value) const;
    void set(const char* uniform, glm::vec4 value) const;
    void set(const char* uniform, std::span<const glm::vec4> values) const;

private:
    ShaderProgram() = default;
    GLint locationOf(const char* uniform) const { return glGetUniformLocation(m_program.id(), uniform); }

    ProgramHandle m_program;
};

} // namespace atlas::gl
