#include "render/world_ahead.h"

#include <algorithm>
#include <memory>
#include <utility>

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

} // namespace

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

SceneInputs bothSidesOf(SceneInputs inputs) {
    const LngLat centre = inputs.view.camera.centre;
    inputs = wholeMapOf(std::move(inputs));
    inputs.view.camera = withProjection(Camera{}, ProjectionKind::Equirectangular);
    inputs.view.camera.centre = {centre.longitudeDegrees, 0.0};
    // About as many pixels per degree as in the middle of a globe of the picture's height.
    Viewport& viewport = inputs.viewport;
    viewport.insets = {};
    viewport.widthPixels = std::max(2, 4 * viewport.heightPixels);
    viewport.heightPixels = viewport.widthPixels / 2;
    return inputs;
}

void WorldAhead::begin(const SceneInputs& closeView, SceneBuilder builder) {
    m_ahead.stop();
    m_ahead.begin(wholeMapOf(closeView), std::make_shared<SceneBuilder>(std::move(builder)));
}

Result<std::optional<WorldAhead::Picture>> WorldAhead::advance(const Deadline& deadline) {
    Result<std::optional<PictureAhead::Picture>> drawn = m_ahead.advance(deadline);
    if (!drawn) return tl::unexpected(drawn.error());
    if (!*drawn) return std::nullopt;
    PictureAhead::Picture& whole = **drawn;
    Picture picture{std::move(whole.image), whole.inputs.view.camera, whole.inputs.viewport, whole.strength};
    stop();
    return picture;
}

} // namespace atlas
