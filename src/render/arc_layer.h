#pragma once

#include <memory>
#include <optional>

#include "gl/framebuffer.h"
#include "gl/mesh_buffer.h"
#include "gl/shader_program.h"
#include "render/density_survey.h"
#include "render/view_transform.h"
#include "scene/scene.h"

namespace atlas {

// All arcs as light that adds up: coverages and colours are summed in floating point, a coarse survey of the
// sums sets the exposure, and the sums are then compressed to colours over the map. Pictures larger than a
// tile are done tile by tile, under the one exposure.
class ArcLayer {
public:
    // `tilePixels`: largest side of the sums.
    static Result<ArcLayer> create(int tilePixels);

    // `strength`: opacity of the whole layer, less than 1 while something else is highlighted.
    Result<void> draw(const Scene& scene, const PlaneToScreen& plane, float strength,
                      gl::Framebuffer& target);

private:
    struct Inputs { // all that the sums depend on
        std::shared_ptr<const ArcGeometry> geometry;
        ViewTransform transform;
        std::string themeId;
        double arcWidthPixels = 0.0;
        int widthPixels = 0;
        int heightPixels = 0;

        friend bool operator==(const Inputs&, const Inputs&) = default;
    };

    ArcLayer(gl::ShaderProgram line, gl::ShaderProgram tone, int tilePixels);
    void accumulate(const Scene& scene, const ViewTransform& transform, const gl::Framebuffer& sums) const;
    Result<void> survey(const Scene& scene, const PlaneToScreen& plane, int widthPixels, int heightPixels);
    void compress(const Scene& scene, float strength, const PixelRectangle& part,
                  const gl::Framebuffer& target) const;
    Result<void> ensureSums(int widthPixels, int heightPixels);

    int m_tilePixels;
    gl::ShaderProgram m_line;
    gl::ShaderProgram m_tone;
    gl::VertexArrayHandle m_noVertices; // the screen triangle needs none, but OpenGL wants an array bound
    gl::TextureHandle m_surround;
    std::shared_ptr<const ArcGeometry> m_uploaded;
    gl::MeshBuffer m_mesh;
    Exposure m_exposure;
    std::optional<gl::Framebuffer> m_sums;
    Inputs m_cachedInputs; // of the sums, the exposure and the surround
};

} // namespace atlas
