#include "export/tours/step_painter.h"

#include <algorithm>
#include <utility>

namespace atlas {

Result<StepPainter> StepPainter::create(const std::filesystem::path& naturalEarthFolder) {
    Result<MapRenderer> renderer = MapRenderer::create();
    if (!renderer) return tl::unexpected(renderer.error());
    return StepPainter(SceneBuilder(naturalEarthFolder, false), *std::move(renderer));
}

Result<const PixelImage*> StepPainter::paint(const SceneInputs& inputs, const Progress& progress) {
    const Result<Scene> scene = m_builder.build(inputs, progress);
    if (!scene) return tl::unexpected(scene.error());
    m_picture.resize(inputs.viewport.widthPixels, inputs.viewport.heightPixels);
    const Result<void> drawn = m_renderer.drawParts(
        *scene, inputs.view.camera,
        [this](const PixelImage& rows, const PixelRectangle& part) -> Result<void> {
            const int bottom = m_picture.heightPixels - part.top - rows.heightPixels;
            std::copy(rows.pixels.begin(), rows.pixels.end(), m_picture.row(bottom));
            return {};
        },
        progress);
    if (!drawn) return tl::unexpected(drawn.error());
    return &m_picture;
}

} // namespace atlas
