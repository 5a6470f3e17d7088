#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/tour/step_arrival.h"
#include "render/layers/overlays.h"
#include "render/moved_picture.h"
#include "render/picture_ahead.h"
#include "render/step_thumbnails.h"

namespace atlas {

// What a show puts on the screen: complete pictures of steps, drawn ahead while nobody waits for them, and
// the way from one to the next, on which both are seen as the moving camera sees them. Nothing half-drawn is
// ever shown. Needs the window's OpenGL context for its whole life.
class ShowMap {
public:
    // `builder` is for pictures: it waits for its levels of detail.
    static Result<ShowMap> create(const SceneBuilder& builder);

    struct Wanted {
        std::size_t step = 0;
        SceneInputs inputs;
    };
    // The steps whose pictures are to be there, the most urgent first; others are dropped, but what is seen.
    // Where the size or the caption of one is new, it is drawn anew. `small`: those of thumbnails, which are
    // drawn last.
    void expect(std::vector<Wanted> wanted, std::vector<Wanted> small);
    bool has(std::size_t step) const;
    // The city or arc under a point of the step's picture, which has to be there; nothing under its caption.
    Target targetAt(std::size_t step, ScreenPoint point) const;
    GLuint thumbnail(std::size_t step) const { return m_thumbnails.texture(step); } // 0: not drawn yet

    // Goes up with every picture that came to be there, the thumbnails among them.
    std::uint64_t pictureCount() const { return m_pictureCount; }

    // Whether there is something to draw ahead: call advance() soon. One slice of it, in about that time.
    bool isBusy() const { return m_ahead.isBusy() || nextTask(); }
    Result<void> advance(const Deadline& deadline);
    bool isBuilding() const { return m_ahead.isBuilding(); } // there is nothing to do but wait

    // The stage sets out: what is seen by now is what it leaves.
    void leave();
    // Draws a moment of the way to a step, whose picture has to be there; nothing: to black.
    Result<void> draw(std::optional<std::size_t> step, const ArrivalMoment& moment, int widthPixels,
                      int heightPixels);
    // The step's picture as somebody sees it who looks around on it, without its caption.
    Result<void> drawAway(std::size_t step, const Camera& camera, int widthPixels, int heightPixels);
    // The stage sets out from another map's frame, of these inputs.
    void leave(const gl::Framebuffer& frame, const SceneInputs& inputs);
    // One colour over everything; what is seen stays what one leaves.
    Result<void> drawGround(const Colour& colour, int widthPixels, int heightPixels);

    // Copies the frame into the window's buffer.
    void show() const;
    // Null: nothing is drawn yet.
    const gl::Framebuffer* frame() const { return m_frame ? &*m_frame : nullptr; }

private:
    struct StepPicture {
        PictureAhead::Picture picture;
        std::shared_ptr<const PictureAhead::Picture> world; // null: none is needed, or it is not drawn yet
    };
    // A picture with what stands out, as one leaves it or comes to it.
    struct Side {
        PixelImage image;
        Camera camera;
        SceneInputs inputs; // their viewport is the picture's
        float strength = 1.0F;
        std::shared_ptr<const PictureAhead::Picture> world;
        std::shared_ptr<const DrawList> annotations;
        MovedPicture moved;
    };
    struct Drawn { // the last frame
        std::optional<std::size_t> step;
        ArrivalMoment moment;
        bool isOnWay = false;
    };

    ShowMap(std::shared_ptr<SceneBuilder> builder, SceneBuilder names, Overlays overlays)
        : m_builder(std::move(builder)), m_names(std::move(names)), m_overlays(std::move(overlays)) {}

    enum class Kind : std::uint8_t { Picture, World, Thumbnail };
    struct Task {
        std::size_t step = 0;
        Kind kind = Kind::Picture;

        friend bool operator==(const Task&, const Task&) = default;
    };

    struct Begun {
        Task task;
        Viewport viewport; // of what is wanted
        std::string caption;
    };

    std::optional<Task> nextTask() const;                // nothing: all is there
    const SceneInputs* inputsOf(const Task& task) const; // null: it is not wanted
    bool isUseful(const Begun& begun) const;
    Result<void> keep(const Task& task, PictureAhead::Picture picture);
    static bool lacksWorld(const StepPicture& step);
    Result<void> resizeFrame(int widthPixels, int heightPixels);
    Side baked(const StepPicture& step, double litShare);
    Viewport viewportOnWay(const Side& side, const ArrivalMoment& moment) const;
    static void drawSide(Side& side, const Camera& camera, const Viewport& viewport, bool isQuick,
                         PixelImage& image);
    void drawWay(const ArrivalMoment& moment);
    void drawTypeOnWay(const ArrivalMoment& moment);
    void drawThere(const StepPicture& step, double litShare);
    void drawGround(const Colour& colour);

    std::shared_ptr<SceneBuilder> m_builder; // of the pictures, on another thread
    SceneBuilder m_names;                    // of the names on the way
    Overlays m_overlays;
    PictureAhead m_ahead;
    std::optional<Begun> m_begun; // what is being drawn; nothing: it is not wanted any more
    std::vector<Wanted> m_wanted;
    std::vector<Wanted> m_small;
    std::map<std::size_t, StepPicture> m_steps;
    StepThumbnails m_thumbnails;
    std::uint64_t m_pictureCount = 0;

    std::optional<Side> m_left;   // nothing: black
    std::optional<Side> m_coming; // nothing: black, or one is there
    std::optional<Drawn> m_drawn;
    PixelImage m_mixed; // of the way's last frame
    PixelImage m_moved;
    std::optional<gl::Framebuffer> m_frame;
};

} // namespace atlas
