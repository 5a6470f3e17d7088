#include "app/map_view.h"

#include "scene/hit_test.h"

namespace atlas {

namespace {

// Whether two scenes look alike under the same camera. Parts are never changed, so that addresses tell.
bool looksLike(const Scene& a, const Scene& b) {
    return a.viewport == b.viewport && a.theme.id == b.theme.id && a.discScale == b.discScale &&
           a.arcWidthPixels == b.arcWidthPixels && a.map == b.map && a.arcs == b.arcs && a.discs == b.discs &&
           a.highlightedArcs == b.highlightedArcs && a.highlightedDiscs == b.highlightedDiscs &&
           a.annotations == b.annotations;
}

} // namespace

Result<MapView> MapView::create(std::filesystem::path naturalEarthFolder) {
    Result<MapRenderer> renderer = MapRenderer::create();
    if (!renderer) return tl::unexpected(renderer.error());
    return MapView(SceneBuilder(std::move(naturalEarthFolder), true), *std::move(renderer));
}

Result<void> MapView::update(const SceneInputs& inputs) {
    Result<Scene> scene = m_builder.build(inputs);
    if (!scene) return tl::unexpected(scene.error());
    if (m_scene && m_picture && m_camera == inputs.state.camera && looksLike(*scene, *m_scene)) return {};
    const Viewport& viewport = inputs.viewport;
    const bool fits = m_picture && m_picture->widthPixels() == viewport.widthPixels &&
                      m_picture->heightPixels() == viewport.heightPixels;
    if (!fits) {
        Result<gl::Framebuffer> picture =
            gl::Framebuffer::create(viewport.widthPixels, viewport.heightPixels);
        if (!picture) return tl::unexpected(picture.error());
        m_picture = *std::move(picture);
    }
    if (const Result<void> drawn = m_renderer.draw(*scene, inputs.state.camera, *m_picture); !drawn) {
        return drawn;
    }
    m_scene = *std::move(scene);
    m_camera = inputs.state.camera;
    return {};
}

void MapView::show() const {
    if (m_picture) m_picture->copyToWindow();
}

Target MapView::targetAt(ScreenPoint point) const {
    return m_scene ? hitTest(*m_scene, m_camera, point) : Target{};
}

} // namespace atlas
