#pragma once

#include <memory>
#include <vector>

#include "gl/framebuffer.h"
#include "gl/mesh_buffer.h"
#include "gl/shader_program.h"
#include "render/layers/view_transform.h"
#include "scene/scene.h"

namespace atlas {

// Names on the map, in pixels of the picture, over everything but title and legend.
class LabelLayer {
public:
    static Result<LabelLayer> create();

    // `part`: what of the whole picture the target holds. `labels` may be null.
    void draw(const std::shared_ptr<const LabelMesh>& labels, const PixelRectangle& part,
              const gl::Framebuffer& target);

private:
    explicit LabelLayer(gl::ShaderProgram program)
        : m_program(std::move(program)), m_sheet(gl::TextureHandle::create()) {}
    void uploadIfNew(const std::shared_ptr<const LabelMesh>& labels);

    gl::ShaderProgram m_program;
    gl::TextureHandle m_sheet;
    int m_sheetWidthPixels = 0;
    std::vector<std::shared_ptr<const std::vector<std::uint8_t>>> m_uploadedPages;
    std::shared_ptr<const LabelMesh> m_uploaded;
    gl::MeshBuffer m_mesh;
};

} // namespace atlas
