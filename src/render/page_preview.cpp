#include "render/page_preview.h"

#include <utility>

namespace atlas {

Result<PagePreview> PagePreview::create(SceneBuilder builder) {
    Result<Overlays> overlays = Overlays::create();
    if (!overlays) return tl::unexpected(overlays.error());
    return PagePreview(std::move(builder), *std::move(overlays));
}

void PagePreview::want(SceneInputs inputs) {
    m_next = std::move(inputs);
}

Result<bool> PagePreview::advance(const Deadline& deadline) {
    if (!m_ahead.isBusy() && m_next) m_ahead.begin(*std::exchange(m_next, std::nullopt), m_builder);
    if (!m_ahead.isBusy()) return false;
    Result<std::optional<PictureAhead::Picture>> drawn = m_ahead.advance(deadline);
    if (!drawn) return tl::unexpected(drawn.error());
    if (!*drawn) return false;
    return keep(**drawn).map([] { return true; });
}

Result<void> PagePreview::keep(const PictureAhead::Picture& picture) {
    const Viewport& viewport = picture.inputs.viewport;
    const bool fits = m_picture && m_picture->widthPixels() == viewport.widthPixels &&
                      m_picture->heightPixels() == viewport.heightPixels;
    if (!fits) {
        Result<gl::Framebuffer> made = gl::Framebuffer::create(viewport.widthPixels, viewport.heightPixels);
        if (!made) return tl::unexpected(made.error());
        m_picture = *std::move(made);
    }
    m_picture->writePixels(picture.image.pixels);
    m_overlays.draw(picture.scene, planeToScreen(picture.inputs.view.camera, viewport),
                    {0, 0, viewport.widthPixels, viewport.heightPixels}, *m_picture);
    return {};
}

} // namespace atlas
