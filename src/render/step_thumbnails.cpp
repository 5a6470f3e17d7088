#include "render/step_thumbnails.h"

#include <utility>

namespace atlas {

bool StepThumbnails::has(std::size_t step, const SceneInputs& inputs) const {
    const auto found = m_thumbnails.find(step);
    return found != m_thumbnails.end() && found->second.viewport == inputs.viewport &&
           found->second.caption == inputs.caption;
}

Result<void> StepThumbnails::keep(std::size_t step, PictureAhead::Picture picture, Overlays& overlays) {
    const Viewport& viewport = picture.inputs.viewport;
    Result<gl::Framebuffer> target = gl::Framebuffer::create(viewport.widthPixels, viewport.heightPixels);
    if (!target) return tl::unexpected(target.error());
    target->writePixels(picture.image.pixels);
    overlays.draw(picture.scene, planeToScreen(picture.inputs.view.camera, viewport),
                  {0, 0, viewport.widthPixels, viewport.heightPixels}, *target);
    m_thumbnails.insert_or_assign(step, Thumbnail{viewport, picture.inputs.caption, *std::move(target)});
    return {};
}

GLuint StepThumbnails::texture(std::size_t step) const {
    const auto found = m_thumbnails.find(step);
    return found == m_thumbnails.end() ? 0 : found->second.picture.texture();
}

} // namespace atlas
