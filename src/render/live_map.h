#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/deadline.h"
#include "model/selection/spot.h"
#include "render/layers/overlays.h"
#include "render/moved_picture.h"
#include "render/picture_part.h"
#include "render/world_ahead.h"
#include "scene/scene_builder.h"

namespace atlas {

// The map in a window: a picture that answers at once and gets complete as soon as there is time.
//
// While the camera moves, the last complete picture is shown as the new camera would see it (warp.h). When
// the content changes, a sample of the arcs, brightened to stand for all, is shown first and then refined.
// The complete picture is drawn piece by piece in what time each frame leaves. Needs the window's OpenGL
// context for its whole life.
class LiveMap {
public:
    // `builder` reads the base map in the background.
    static Result<LiveMap> create(SceneBuilder builder);

    // Brings the frame up to date with the inputs, in about `budget`; more only where a piece of work is
    // larger.
    Result<void> update(const SceneInputs& inputs, std::chrono::duration<double> budget);

    // Whether the frame shows the inputs completely, so that nothing is left to do until they change.
    bool isComplete() const { return m_isComplete; }

    // Copies the frame into the window's buffer.
    void show() const;
    const std::optional<gl::Framebuffer>& frame() const { return m_frame; }
    const Scene* scene() const { return m_jobScene ? &*m_jobScene : nullptr; } // last built

    // The city or arc under a point of the window; nothing while its arcs are not complete.
    Target targetAt(ScreenPoint point) const;

    // All that lies there.
    Spot spotAt(ScreenPoint point) const;

    // Another builder with the same base map, for pictures.
    SceneBuilder builderForPictures() const { return m_builder.forPictures(); }

    bool isLoading() const { return m_builder.isLoading(); }

    // Whether the world around a complete close view is being drawn, for the case that one zooms out: call
    // update() soon.
    bool isDrawingAhead() const { return m_ahead.isBusy(); }
    std::vector<std::string> takeMessages() { return m_builder.takeMessages(); }

private:
    using Clock = std::chrono::steady_clock;
    using Seconds = std::chrono::duration<double>;

    // What a picture shows, apart from the camera and what is highlighted.
    struct Content {
        NetworkPointer network;
        std::shared_ptr<const FilterResult> shown;
        std::string themeId;
        ArcStyle arcStyle;
        std::shared_ptr<const PlaceShades> placeShades;
        std::shared_ptr<const BundledRoutes> bundles; // they come later than the wish for them
        Viewport viewport;

        friend bool operator==(const Content&, const Content&) = default;

        // Whatever the window's size and panels: a picture of one can stand in for the other.
        bool showsSameAs(const Content& other) const {
            Content here = *this;
            here.viewport = other.viewport;
            return here == other;
        }
    };
    static Content contentOf(const SceneInputs& inputs);

    struct Shown { // a composed picture
        PixelImage picture;
        Camera camera;
        Content content;
        float strength = 1.0F;
        std::uint64_t paintCount = 0; // of the part when this was composed
        bool isWhole = false;         // all arcs, not a sample
    };

    struct Fade {
        PixelImage from;
        Clock::time_point start;
        double seconds = 0.0;
    };

    struct Presented { // what the frame was made from
        Camera camera;
        Viewport viewport;
        std::string themeId;
        std::uint64_t pictureCount = 0;
        std::shared_ptr<const MapLabels> labels;
        std::shared_ptr<const LineMesh> selectedPlace;
        std::shared_ptr<const ArcGeometry> highlight;
        std::shared_ptr<const DrawList> annotations;

        friend bool operator==(const Presented&, const Presented&) = default;
    };

    LiveMap(SceneBuilder builder, PicturePart part, Overlays overlays)
        : m_builder(std::move(builder)), m_part(std::move(part)), m_overlays(std::move(overlays)) {}

    bool isTargetKnown() const;
    Result<void> startJob(const SceneInputs& inputs);
    void composeIfDue(const SceneInputs& inputs);
    bool showsInputs(const SceneInputs& inputs) const;
    bool showsOtherWays() const;
    Result<void> present(const SceneInputs& inputs);
    const PixelImage& pictureFor(const SceneInputs& inputs);
    void warpShown(const SceneInputs& inputs);
    bool hasWorld() const;
    bool lacksSurroundings(const Camera& camera) const;
    void drawAhead(const SceneInputs& inputs, const Deadline& deadline);
    void startFade(const SceneInputs& inputs, double seconds);
    void mixFade(PixelImage& picture);

    SceneBuilder m_builder;
    PicturePart m_part;
    Overlays m_overlays;

    std::optional<Scene> m_jobScene; // what m_part is drawing or has drawn
    Camera m_jobCamera;
    Content m_jobContent;
    std::shared_ptr<Shown> m_shown;       // what frames are made from; may be m_world
    std::shared_ptr<const Shown> m_world; // zoomed out, for what comes into sight from beyond the edges
    MovedPicture m_moved;                 // of these two
    WorldAhead m_ahead;                   // draws m_world where one did not come from there
    std::optional<Content> m_aheadOf;     // what that was begun for last
    PixelImage m_warped;        // m_shown as another camera sees it, or mixed with what was there before
    bool m_showsWarped = false; // in the last frame
    std::optional<Fade> m_fade;
    std::optional<gl::Framebuffer> m_frame;
    std::optional<Presented> m_presented;
    std::uint64_t m_pictureCount = 0; // composed so far
    std::optional<Camera> m_lastCamera;
    Clock::time_point m_lastCompose{};
    Seconds m_usualStart{0.02};
    Seconds m_usualPresent{0.004};
    bool m_isComplete = false;
};

} // namespace atlas
