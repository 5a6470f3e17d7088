#pragma once

#include <glad/gl.h>

#include <utility>

namespace atlas::gl {

// Owns one OpenGL object and deletes it; movable, not copyable. The context must be current when it dies.
template <typename Traits>
class Handle {
public:
    Handle() = default;
    explicit Handle(GLuint id) : m_id(id) {}
    Handle(Handle&& other) noexcept : m_id(std::exchange(other.m_id, 0)) {}
    Handle& operator=(Handle&& other) noexcept {
        std::swap(m_id, other.m_id);
        return *this;
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle() {
        if (m_id != 0) Traits::destroy(m_id);
    }

    static Handle create() { return Handle(Traits::create()); }
    GLuint id() const { return m_id; }
    explicit operator bool() const { return m_id != 0; }

private:
    GLuint m_id = 0;
};

struct BufferTraits {
    static GLuint create() {
        GLuint id = 0;
        glGenBuffers(1, &id);
        return id;
    }
    static void destroy(GLuint id) { glDeleteBuffers(1, &id); }
};
struct VertexArrayTraits {
    static GLuint create() {
        GLuint id = 0;
        glGenVertexArrays(1, &id);
        return id;
    }
    static void destroy(GLuint id) { glDeleteVertexArrays(1, &id); }
};
struct TextureTraits {
    static GLuint create() {
        GLuint id = 0;
        glGenTextures(1, &id);
        return id;
    }
    static void destroy(GLuint id) { glDeleteTextures(1, &id); }
};
struct FramebufferTraits {
    static GLuint create() {
        GLuint id = 0;
        glGenFramebuffers(1, &id);
        return id;
    }
    static void destroy(GLuint id) { glDeleteFramebuffers(1, &id); }
};
struct ProgramTraits {
    static GLuint create() { return glCreateProgram(); }
    static void destroy(GLuint id) { glDeleteProgram(id); }
};
struct ShaderTraits {
    static void destroy(GLuint id) { glDeleteShader(id); }
};

using BufferHandle = Handle<BufferTraits>;
using VertexArrayHandle = Handle<VertexArrayTraits>;
using TextureHandle = Handle<TextureTraits>;
using FramebufferHandle = Handle<FramebufferTraits>;
using ProgramHandle = Handle<ProgramTraits>;
using ShaderHandle = Handle<ShaderTraits>;

} // namespace atlas::gl
