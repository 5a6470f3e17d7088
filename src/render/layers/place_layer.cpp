#include "render/layers/place_layer.h"

#include "analysis/findings/gap_shading.h"
#include "model/drawing/stripes.h"
#include "render/layers/mesh_upload.h"
#include "render/layers/shader_library.h"
#include "scene/places/place_map.h"

namespace atlas {

Result<PlaceLayer> PlaceLayer::create() {
    Result<gl::ShaderProgram> fill = loadShader("fill", "fill");
    if (!fill) return tl::unexpected(fill.error());
    Result<gl::ShaderProgram> stripes = loadShader("stripes", "stripes");
    if (!stripes) return tl::unexpected(stripes.error());
    return PlaceLayer(std::move(*fill), std::move(*stripes));
}

void PlaceLayer::paint(const Scene& scene, const ViewTransform& transform) {
    if (!scene.places) {
        m_uploaded.reset();
        m_mesh = {};
        return;
    }
    if (scene.places != m_uploaded) {
        m_uploaded = scene.places;
        m_mesh = upload(scene.places->mesh);
    }
    const auto paintRuns = [&](const gl::ShaderProgram& program, bool isStriped) {
        program.use();
        apply(transform, program);
        for (const PlaceGeometry::Run& run : scene.places->runs) {
            const Shade shade = (*scene.placeShades)[run.place];
            const std::optional<Colour> colour = colourOf(shade, scene.theme);
            if (!colour || (shade == Shade::WithoutAny) != isStriped) continue;
            program.set("u_color", premultiplied(*colour));
            m_mesh.draw(run.firstIndex, run.indexCount);
        }
    };
    paintRuns(m_fill, false);
    m_stripes.use();
    // From the plane to pixels of the drawing, so that stripes stand still on the land and go on from one
    // part of a large picture to the next.
    m_stripes.set("u_pixelsPerUnit", transform.scale / transform.pixelToClip);
    m_stripes.set("u_periodPixels", static_cast<float>(kStripePeriodPixels) * transform.pixelRatio);
    m_stripes.set("u_widthPixels", static_cast<float>(kStripeWidthPixels) * transform.pixelRatio);
    paintRuns(m_stripes, true);
}

} // namespace atlas
