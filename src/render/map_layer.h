#pragma once

#include <memory>
#include <optional>

#include "gl/framebuffer.h"
#include "gl/mesh_buffer.h"
#include "gl/shader_program.h"
#include "render/view_transform.h"
#include "scene/scene.h"

namespace atlas {

// Ocean, land, lakes, coast and borders. Kept as a picture of its own and copied as long as nothing of it
// changes.
class MapLayer {
public:
    static Result<MapLayer> create();

    // Replaces everything in the target.
    Result<void> draw(const Scene& scene, const ViewTransform& transform, gl::Framebuffer& target);

    // Draws coast and borders once more, faintly, over arcs that have buried them.
    void drawTrace(const Scene& scene, const ViewTransform& transform, float opacity,
                   const gl::Framebuffer& target) const;

private:
    struct Meshes {
        gl::MeshBuffer sphere, land, lakes;
        gl::MeshBuffer outline, graticule, coast, lakeShores, borders, stateLines;
    };
    struct Inputs { // all that the layer's look depends on
        std::shared_ptr<const MapGeometry> geometry;
        ViewTransform transform;
        std::string themeId;
        bool transparentBackground = false;
        int widthPixels = 0;
        int heightPixels = 0;

        friend bool operator==(const Inputs&, const Inputs&) = default;
    };

    MapLayer(gl::ShaderProgram fill, gl::ShaderProgram line)
        : m_fill(std::move(fill)), m_line(std::move(line)) {}
    void uploadIfNew(const std::shared_ptr<const MapGeometry>& geometry);
    void stroke(const gl::MeshBuffer& mesh, const Colour& colour, float opacity, float widthPixels,
                float pixelRatio) const;
    void paint(const Scene& scene, const ViewTransform& transform, const gl::Framebuffer& target) const;

    gl::ShaderProgram m_fill;
    gl::ShaderProgram m_line;
    std::shared_ptr<const MapGeometry> m_uploaded;
    Meshes m_meshes;
    std::optional<gl::Framebuffer> m_cache;
    Inputs m_cachedInputs;
};

} // namespace atlas
