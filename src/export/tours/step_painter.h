#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/progress.h"
#include "render/map_renderer.h"
#include "scene/scene_builder.h"

namespace atlas {

// Draws pictures of a tour into memory, one after another, with one renderer and one base map. Needs a
// current OpenGL context for its whole life.
class StepPainter {
public:
    static Result<StepPainter> create(const std::filesystem::path& naturalEarthFolder);

    // The picture of those inputs; it stays until the next one is drawn.
    Result<const PixelImage*> paint(const SceneInputs& inputs, const Progress& progress = {});

    // Messages about missing or damaged data since the last call.
    std::vector<std::string> takeMessages() { return m_builder.takeMessages(); }

private:
    StepPainter(SceneBuilder builder, MapRenderer renderer)
        : m_builder(std::move(builder)), m_renderer(std::move(renderer)) {}

    SceneBuilder m_builder;
    MapRenderer m_renderer;
    PixelImage m_picture;
};

} // namespace atlas
