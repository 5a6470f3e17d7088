#include "render/layers/label_layer.h"

#include <array>
#include <cstddef>

#include "render/layers/label_mesh.h"
#include "render/layers/shader_library.h"

namespace atlas {

Result<LabelLayer> LabelLayer::create() {
    Result<gl::ShaderProgram> program = loadShader("label", "label");
    if (!program) return tl::unexpected(program.error());
    return LabelLayer(std::move(*program));
}

void LabelLayer::uploadIfNew(const std::shared_ptr<const MapLabels>& labels) {
    if (labels == m_uploaded) return;
    m_uploaded = labels;
    if (!m_sheet || m_sheet->pixelRatio() != labels->pixelRatio) m_sheet.emplace(labels->pixelRatio);
    m_sheet->makeRoom();
    const LabelMesh mesh = meshOf(*labels, *m_sheet);
    static constexpr std::array attributes{
        gl::VertexAttribute{0, 2, GL_FLOAT, false, offsetof(LabelVertex, positionPixels)},
        gl::VertexAttribute{1, 2, GL_FLOAT, false, offsetof(LabelVertex, texel)},
        gl::VertexAttribute{2, 4, GL_FLOAT, false, offsetof(LabelVertex, text)},
        gl::VertexAttribute{3, 4, GL_FLOAT, false, offsetof(LabelVertex, halo)},
    };
    m_mesh = gl::MeshBuffer::create<LabelVertex>(mesh.vertices, mesh.indices, attributes);
    uploadPages(m_sheet->pages());
}

// Only pages that are new travel.
void LabelLayer::uploadPages(const LabelPages& sheet) {
    glBindTexture(GL_TEXTURE_2D, m_texture.id());
    glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
    if (sheet.pages.size() != m_uploadedPages.size() || sheet.widthPixels != m_textureWidthPixels) {
        m_textureWidthPixels = sheet.widthPixels;
        m_uploadedPages.assign(sheet.pages.size(), nullptr);
        glTexImage2D(GL_TEXTURE_2D, 0, GL_RG8, sheet.widthPixels,
                     sheet.rowsPerPage * static_cast<int>(sheet.pages.size()), 0, GL_RG, GL_UNSIGNED_BYTE,
                     nullptr);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
    }
    for (std::size_t page = 0; page < sheet.pages.size(); ++page) {
        if (sheet.pages[page] == m_uploadedPages[page]) continue;
        m_uploadedPages[page] = sheet.pages[page];
        glTexSubImage2D(GL_TEXTURE_2D, 0, 0, sheet.rowsPerPage * static_cast<int>(page), sheet.widthPixels,
                        sheet.rowsPerPage, GL_RG, GL_UNSIGNED_BYTE, sheet.pages[page]->data());
    }
}

void LabelLayer::draw(const std::shared_ptr<const MapLabels>& labels, const PixelRectangle& part,
                      const gl::Framebuffer& target, float opacity) {
    if (!labels) return;
    glActiveTexture(GL_TEXTURE0);
    uploadIfNew(labels);
    target.bind();
    glEnable(GL_BLEND);
    glBlendFunc(GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
    m_program.use();
    const glm::vec2 scale(2.0F / static_cast<float>(part.widthPixels),
                          -2.0F / static_cast<float>(part.heightPixels));
    m_program.set("u_scale", scale);
    m_program.set("u_offset", glm::vec2(-1.0F, 1.0F) - scale * glm::vec2(part.left, part.top));
    m_program.set("u_opacity", opacity);
    m_program.set("u_sheet", 0);
    glBindTexture(GL_TEXTURE_2D, m_texture.id());
    m_mesh.draw();
    glDisable(GL_BLEND);
}

} // namespace atlas
