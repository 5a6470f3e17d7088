#pragma once

#include <memory>
#include <optional>

#include "core/deadline.h"
#include "render/layers/overlays.h"
#include "render/picture_ahead.h"

namespace atlas {

// The picture of a composed page for a window, drawn a slice per frame: while a newer one is being drawn, the
// last one is there. Needs the window's OpenGL context for its whole life.
class PagePreview {
public:
    // `builder` is for pictures: it waits for its levels of detail.
    static Result<PagePreview> create(SceneBuilder builder);

    // What it is to show. What is being drawn is finished first, so that there is something to see while
    // somebody drags; of several that were wanted meanwhile only the latest is drawn.
    void want(SceneInputs inputs);

    bool isBusy() const { return m_next || m_ahead.isBusy(); }
    bool isBuilding() const { return m_ahead.isBuilding(); } // there is nothing to do but wait

    // One slice. Whether a picture came to be there.
    Result<bool> advance(const Deadline& deadline);

    GLuint texture() const { return m_picture ? m_picture->texture() : 0; } // 0: none is drawn yet
    std::vector<std::string> takeMessages() { return m_builder->takeMessages(); }

private:
    PagePreview(SceneBuilder builder, Overlays overlays)
        : m_builder(std::make_shared<SceneBuilder>(std::move(builder))), m_overlays(std::move(overlays)) {}
    Result<void> keep(const PictureAhead::Picture& picture);

    std::shared_ptr<SceneBuilder> m_builder; // on another thread while a scene is built
    Overlays m_overlays;
    PictureAhead m_ahead;
    std::optional<SceneInputs> m_next;
    std::optional<gl::Framebuffer> m_picture;
};

} // namespace atlas
