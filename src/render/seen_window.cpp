#include "render/seen_window.h"

#include <array>
#include <glm/vec4.hpp>

#include "render/layers/shader_library.h"

namespace atlas {

Result<void> SeenWindow::prepare() {
    if (m_program) return {};
    Result<gl::ShaderProgram> program = loadShader("seen", "seen");
    if (!program) return tl::unexpected(program.error());
    m_program = *std::move(program);
    m_picture = gl::TextureHandle::create();
    m_nothing = gl::VertexArrayHandle::create();
    return {};
}

Result<void> SeenWindow::show(ColourVision vision, int widthPixels, int heightPixels) {
    if (vision == ColourVision::Usual) return {};
    if (const Result<void> ready = prepare(); !ready) return ready;
    gl::Framebuffer::window(widthPixels, heightPixels).bind();
    glBindTexture(GL_TEXTURE_2D, m_picture.id());
    glCopyTexImage2D(GL_TEXTURE_2D, 0, GL_RGB8, 0, 0, widthPixels, heightPixels, 0);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
    std::array<glm::vec4, 3> rows{};
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const std::array<double, 3>& from = colourMatrixOf(vision)[row];
        rows[row] = {from[0], from[1], from[2], 0.0};
    }
    m_program->use();
    m_program->set("u_picture", 0);
    m_program->set("u_rows", rows);
    glDisable(GL_BLEND);
    glDisable(GL_SCISSOR_TEST);
    glBindVertexArray(m_nothing.id());
    glDrawArrays(GL_TRIANGLES, 0, 3);
    glBindVertexArray(0);
    return {};
}

} // namespace atlas
