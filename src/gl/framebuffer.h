#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/result.h"
#include "gl/handle.h"

namespace atlas::gl {

// Where drawing goes: an off-screen texture, or the window's own buffer.
class Framebuffer {
public:
    // Off-screen, cleared to transparent. Fails when the size exceeds what OpenGL can do here.
    static Result<Framebuffer> create(int widthPixels, int heightPixels);

    // The window's buffer; owns nothing.
    static Framebuffer window(int widthPixels, int heightPixels);

    int widthPixels() const { return m_widthPixels; }
    int heightPixels() const { return m_heightPixels; }
    GLuint texture() const { return m_texture.id(); } // 0 for the window
    GLuint id() const { return m_framebuffer.id(); }

    void bind() const; // for drawing, with the viewport set to all of it

    // Copies every pixel to the window's buffer, which must be as large and stays bound.
    void copyToWindow() const;

    // Draws its picture over all of another one, in between linearly: best down to half of the size.
    void copyInto(const Framebuffer& other) const;

    // RGBA, four bytes per pixel, top row first, straight alpha as drawn.
    std::vector<std::uint8_t> readPixels() const;

    // The same as 32-bit pixels, bottom row first as OpenGL has them. `pixels` must have room for all.
    void readPixelsInto(std::span<std::uint32_t> pixels) const;

    // Replaces every pixel; not for the window.
    void writePixels(std::span<const std::uint32_t> pixels);

private:
    Framebuffer() = default;
    int m_widthPixels = 0;
    int m_heightPixels = 0;
    TextureHandle m_texture;
    FramebufferHandle m_framebuffer;
};

// Copies a texture to the buffer of the window whose context is current and which is as large. For another
// context than the texture's own: those share textures, not framebuffers.
void copyTextureToWindow(GLuint texture, int widthPixels, int heightPixels);

} // namespace atlas::gl
