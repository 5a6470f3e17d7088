#include "gl/framebuffer.h"

#include <fmt/core.h>

#include <algorithm>
#include <cstddef>
#include <string>

namespace atlas::gl {

namespace {

int largestSidePixels() {
    GLint largest = 0;
    glGetIntegerv(GL_MAX_TEXTURE_SIZE, &largest);
    return largest;
}

} // namespace

Result<Framebuffer> Framebuffer::create(int widthPixels, int heightPixels) {
    const int largest = largestSidePixels();
    if (widthPixels < 1 || heightPixels < 1 || widthPixels > largest || heightPixels > largest) {
        return failure(
            fmt::format("cannot draw {}x{} pixels: OpenGL here draws 1x1 to {}x{}; choose a smaller --size",
                        widthPixels, heightPixels, largest, largest));
    }
    Framebuffer target;
    target.m_widthPixels = widthPixels;
    target.m_heightPixels = heightPixels;
    target.m_texture = TextureHandle::create();
    target.m_framebuffer = FramebufferHandle::create();
    glBindTexture(GL_TEXTURE_2D, target.m_texture.id());
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, widthPixels, heightPixels, 0, GL_RGBA, GL_UNSIGNED_BYTE,
                 nullptr);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
    glBindFramebuffer(GL_FRAMEBUFFER, target.m_framebuffer.id());
    glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, target.m_texture.id(), 0);
    if (glCheckFramebufferStatus(GL_FRAMEBUFFER) != GL_FRAMEBUFFER_COMPLETE) {
        return failure("OpenGL cannot draw into a texture of " + std::to_string(widthPixels) + "x" +
                       std::to_string(heightPixels) + " pixels: out of memory? choose a smaller --size");
    }
    target.bind();
    glClearColor(0.0F, 0.0F, 0.0F, 0.0F);
    glClear(GL_COLOR_BUFFER_BIT);
    return target;
}

Framebuffer Framebuffer::window(int widthPixels, int heightPixels) {
    Framebuffer target;
    target.m_widthPixels = widthPixels;
    target.m_heightPixels = heightPixels;
    return target;
}

void Framebuffer::bind() const {
    glBindFramebuffer(GL_FRAMEBUFFER, id());
    glViewport(0, 0, m_widthPixels, m_heightPixels);
}

void Framebuffer::copyToWindow() const {
    glBindFramebuffer(GL_READ_FRAMEBUFFER, id());
    glBindFramebuffer(GL_DRAW_FRAMEBUFFER, 0);
    glBlitFramebuffer(0, 0, m_widthPixels, m_heightPixels, 0, 0, m_widthPixels, m_heightPixels,
                      GL_COLOR_BUFFER_BIT, GL_NEAREST);
    glBindFramebuffer(GL_FRAMEBUFFER, 0);
}

void Framebuffer::copyInto(const Framebuffer& other) const {
    glBindFramebuffer(GL_READ_FRAMEBUFFER, id());
    glBindFramebuffer(GL_DRAW_FRAMEBUFFER, other.id());
    glBlitFramebuffer(0, 0, m_widthPixels, m_heightPixels, 0, 0, other.m_widthPixels, other.m_heightPixels,
                      GL_COLOR_BUFFER_BIT, GL_LINEAR);
    other.bind();
}

std::vector<std::uint8_t> Framebuffer::readPixels() const {
    const auto rowBytes = static_cast<std::size_t>(m_widthPixels) * 4;
    std::vector<std::uint8_t> pixels(rowBytes * static_cast<std::size_t>(m_heightPixels));
    glBindFramebuffer(GL_READ_FRAMEBUFFER, id());
    glPixelStorei(GL_PACK_ALIGNMENT, 1);
    glReadPixels(0, 0, m_widthPixels, m_heightPixels, GL_RGBA, GL_UNSIGNED_BYTE, pixels.data());
    const auto row = [&](int y) { return pixels.begin() + static_cast<std::ptrdiff_t>(rowBytes) * y; };
    for (int y = 0; y < m_heightPixels / 2; ++y) { // OpenGL's first row is the bottom one
        std::swap_ranges(row(y), row(y + 1), row(m_heightPixels - 1 - y));
    }
    return pixels;
}

void Framebuffer::readPixelsInto(std::span<std::uint32_t> pixels) const {
    glBindFramebuffer(GL_READ_FRAMEBUFFER, id());
    glPixelStorei(GL_PACK_ALIGNMENT, 4);
    glReadPixels(0, 0, m_widthPixels, m_heightPixels, GL_RGBA, GL_UNSIGNED_BYTE, pixels.data());
}

void Framebuffer::writePixels(std::span<const std::uint32_t> pixels) {
    glBindTexture(GL_TEXTURE_2D, m_texture.id());
    glPixelStorei(GL_UNPACK_ALIGNMENT, 4);
    glTexSubImage2D(GL_TEXTURE_2D, 0, 0, 0, m_widthPixels, m_heightPixels, GL_RGBA, GL_UNSIGNED_BYTE,
                    pixels.data());
}

void copyTextureToWindow(GLuint texture, int widthPixels, int heightPixels) {
    const FramebufferHandle source = FramebufferHandle::create();
    glBindFramebuffer(GL_READ_FRAMEBUFFER, source.id());
    glFramebufferTexture2D(GL_READ_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, texture, 0);
    glBindFramebuffer(GL_DRAW_FRAMEBUFFER, 0);
    glBlitFramebuffer(0, 0, widthPixels, heightPixels, 0, 0, widthPixels, heightPixels, GL_COLOR_BUFFER_BIT,
                      GL_NEAREST);
    glBindFramebuffer(GL_FRAMEBUFFER, 0);
}

} // namespace atlas::gl
