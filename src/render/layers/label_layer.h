#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "gl/framebuffer.h"
#include "gl/mesh_buffer.h"
#include "gl/shader_program.h"
#include "render/layers/view_transform.h"
#include "render/type/label_sheet.h"
#include "scene/scene.h"

namespace atlas {

// Names on the map, in pixels of the picture, over everything but title and legend.
class LabelLayer {
public:
    static Result<LabelLayer> create();

    // `part`: what of the whole picture the target holds. `labels` may be null.
    void draw(const std::shared_ptr<const MapLabels>& labels, const PixelRectangle& part,
              const gl::Framebuffer& target, float opacity = 1.0F);

private:
    explicit LabelLayer(gl::ShaderProgram program)
        : m_program(std::move(program)), m_texture(gl::TextureHandle::create()) {}
    void uploadIfNew(const std::shared_ptr<const MapLabels>& labels);
    void uploadPages(const LabelPages& sheet);

    gl::ShaderProgram m_program;
    std::optional<LabelSheet> m_sheet; // of the pictures' type size
    gl::TextureHandle m_texture;
    int m_textureWidthPixels = 0;
    std::vector<std::shared_ptr<const LabelPage>> m_uploadedPages;
    std::shared_ptr<const MapLabels> m_uploaded;
    gl::MeshBuffer m_mesh;
};

} // namespace atlas
