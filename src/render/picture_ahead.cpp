#include "render/picture_ahead.h"

#include <utility>

#include "render/map_renderer.h"

namespace atlas {

void PictureAhead::begin(SceneInputs inputs, std::shared_ptr<SceneBuilder> builder) {
    m_building = {};
    m_scene.reset();
    m_inputs = std::move(inputs);
    m_building =
        Job<Scene>("a picture", [builder = std::move(builder), inputs = m_inputs](const Progress& progress) {
            return builder->build(inputs, progress);
        });
}

void PictureAhead::stop() {
    m_building = {};
    m_scene.reset();
    m_part.reset();
    m_inputs = {};
}

Result<void> PictureAhead::aim() {
    if (!m_part) {
        Result<PicturePart> part = PicturePart::create();
        if (!part) return tl::unexpected(part.error());
        m_part = *std::move(part);
    }
    const Viewport& viewport = m_inputs.viewport;
    return m_part->aim(*m_scene, m_inputs.view.camera, {0, 0, viewport.widthPixels, viewport.heightPixels});
}

Result<std::optional<PictureAhead::Picture>> PictureAhead::advance(const Deadline& deadline) {
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
    Picture picture{{}, std::exchange(m_inputs, {}), *std::exchange(m_scene, std::nullopt), 1.0F};
    picture.strength = strengthOf(picture.scene);
    m_part->compose(picture.strength, picture.image);
    return picture;
}

} // namespace atlas
