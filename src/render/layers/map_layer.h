#pragma once

#include <memory>

#include "gl/framebuffer.h"
#include "gl/shader_program.h"
#include "render/layers/culled_mesh.h"
#include "render/layers/line_looks.h"
#include "render/layers/place_layer.h"
#include "render/layers/view_transform.h"
#include "scene/scene.h"

namespace atlas {

// Ocean, land, lakes, coast and borders.
class MapLayer {
public:
    static Result<MapLayer> create();

    // The layer is painted in steps, so that a window can answer in between: paint(0) to paint(kSteps - 1)
    // with the same arguments. The first one replaces everything in the target.
    static constexpr int kSteps = 4;
    void paint(int step, const Scene& scene, const ViewTransform& transform, const gl::Framebuffer& target);

    // Draws coast and borders alone, for over the arcs that have buried them. Replaces everything.
    // `closeness`: 0 for the whole world to 1 for a region, where borders are what one finds the way by.
    void paintTrace(const Scene& scene, const ViewTransform& transform, float closeness,
                    const gl::Framebuffer& target);

private:
    struct Meshes {
        CulledMesh sphere, land, lakes;
        CulledMesh outline, graticule, coast, lakeShores, borders, stateLines, distanceCircles;
    };
    MapLayer(gl::ShaderProgram fill, gl::ShaderProgram line, PlaceLayer places)
        : m_fill(std::move(fill)), m_line(std::move(line)), m_places(std::move(places)) {}
    void uploadIfNew(const std::shared_ptr<const MapGeometry>& geometry);
    void stroke(const CulledMesh& mesh, const Colour& colour, const LineLook& look,
                const ViewTransform& transform) const;
    void fill(const CulledMesh& mesh, const Colour& colour, const ViewTransform& transform) const;

    gl::ShaderProgram m_fill;
    gl::ShaderProgram m_line;
    PlaceLayer m_places;
    std::shared_ptr<const MapGeometry> m_uploaded;
    Meshes m_meshes;
};

} // namespace atlas
