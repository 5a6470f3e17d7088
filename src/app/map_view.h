#pragma once

#include <optional>

#include "core/result.h"
#include "gl/framebuffer.h"
#include "render/map_renderer.h"
#include "scene/scene_builder.h"

namespace atlas {

// The map in the window: its scene, and its picture, which is drawn anew only when something in it changed.
// Needs the window's context for its whole life.
class MapView {
public:
    static Result<MapView> create(std::filesystem::path naturalEarthFolder);

    // Brings scene and picture up to date.
    Result<void> update(const SceneInputs& inputs);

    // Copies the picture into the window's buffer.
    void show() const;

    // The city or arc under a point of the window.
    Target targetAt(ScreenPoint point) const;

    bool isLoading() const { return m_builder.isLoading(); }
    std::vector<std::string> takeMessages() { return m_builder.takeMessages(); }

private:
    MapView(SceneBuilder builder, MapRenderer renderer)
        : m_builder(std::move(builder)), m_renderer(std::move(renderer)) {}

    SceneBuilder m_builder;
    MapRenderer m_renderer;
    std::optional<gl::Framebuffer> m_picture;
    std::optional<Scene> m_scene; // as drawn
    Camera m_camera;
};

} // namespace atlas
