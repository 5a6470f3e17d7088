#include "render/world_ahead.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "render/map_renderer.h"

namespace atlas {

namespace {

constexpr double kShareOfPixels = 0.5; // in either direction: it is seen enlarged, and for a moment

Viewport reduced(Viewport viewport) {
    const auto pixels = [](int full) { return std::max(1, static_cast<int>(full * kShareOfPixels)); };
    viewport.widthPixels = pixels(viewport.widthPixels);
    viewport.heightPixels = pixels(viewport.heightPixels);
    viewport.pixelRatio *= kShareOfPixels;
    Insets& insets = viewport.insets;
    for (double* edge : {&insets.leftPixels, &insets.topPixels, &insets.rightPixels, &insets.bottomPixels})
        *edge *= kShareOfPixels;
    return viewport;
}

SceneInputs wholeMapOf(SceneInputs inputs) {
    inputs.view.camera.zoom = 0.0;
    inputs.view.camera.pan = {0.0, 0.0};
    inputs.view.labels.areShown = false; // names are no part of what stands in
    inputs.view.selection = {};          // nor is what is lit
    inputs.hovered = {};
    inputs.extraLabels.clear();
    inputs.viewport = reduced(inputs.viewport);
    return inputs;
}

} // namespace

void WorldAhead::begin(const SceneInputs& closeView, SceneBuilder builder) {
    stop();
    m_inputs = wholeMapOf(closeView);
    const auto shared = std::make_shared<SceneBuilder>(std::move(builder));
    m_building = Job<Scene>("the whole map", [shared, inputs = m_inputs](const Progress& progress) {
        return shared->build(inputs, progress);
    });
}

void WorldAhead::stop() {
    m_building = {};
    m_scene.reset();
    m_part.reset();
    m_inputs = {};
}

Result<void> WorldAhead::aim() {
    Result<PicturePart> part = PicturePart::create();
    if (!part) return tl::unexpected(part.error());
    m_part = *std::move(part);
    const Viewport& viewport = m_inputs.viewport;
    return m_part->aim(*m_scene, m_inputs.view.camera, {0, 0, viewport.widthPixels, viewport.heightPixels});
}

Result<std::optional<WorldAhead::Picture>> WorldAhead::advance(const Deadline& deadline) {
    if (!m_scene) {
        std::optional<Result<Scene>> built = m_building.poll();
        if (!built) return std::nullopt;
        if (!*built) return tl::unexpected(built->error());
        m_scene = **std::move(built);
        if (const Result<void> aimed = aim(); !aimed) {
            stop();
            return tl::unexpected(aimed.error());
        }
        return std::nullopt; // that was enough for one frame
    }
    if (!m_part->advance(deadline)) return std::nullopt;
    Picture picture{{}, m_inputs.view.camera, m_inputs.viewport, strengthOf(*m_scene)};
    m_part->compose(picture.strength, picture.image);
    stop();
    return picture;
}

} // namespace atlas
