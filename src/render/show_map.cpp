#include "render/show_map.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "render/map_renderer.h"
#include "render/pixels/compositor.h"
#include "render/pixels/packed_colour.h"
#include "render/world_ahead.h"
#include "scene/arcs/lit_arcs.h"
#include "scene/hit_test.h"

namespace atlas {

namespace {

constexpr Colour kBlack{0.0F, 0.0F, 0.0F, 1.0F};
constexpr double kWholeMapZoom = 0.02; // nearer than that a picture has something around it

// The scene with so much of what stands out.
Scene withLitShare(Scene scene, double share) {
    if (share < 1.0 && scene.litArcLines)
        scene.highlightedArcs = std::make_shared<const ArcGeometry>(grownRibbons(*scene.litArcLines, share));
    return scene;
}

// It shows one of its sides.
bool isGlobe(const Camera& camera) {
    return projectionInfo(camera.projection).family == ProjectionFamily::Hemisphere;
}

PixelRectangle wholeOf(const Viewport& viewport) {
    return {0, 0, viewport.widthPixels, viewport.heightPixels};
}

SeenPicture seen(const PictureAhead::Picture& picture) {
    const View& view = picture.inputs.view;
    return {&picture.image, view.camera, picture.inputs.viewport, picture.strength, view.arcStyle.passing};
}

void fill(PixelImage& picture, int widthPixels, int heightPixels, const Colour& colour) {
    picture.resize(widthPixels, heightPixels);
    std::fill(picture.pixels.begin(), picture.pixels.end(), packedPixel(colour));
}

// Of names and caption: those of what one leaves go before those of what comes are there.
float typeOpacity(double incomingShare) {
    return static_cast<float>(std::abs(1.0 - 2.0 * incomingShare));
}

const ShowMap::Wanted* wantedOf(const std::vector<ShowMap::Wanted>& all, std::size_t step) {
    const auto found = std::find_if(all.begin(), all.end(),
                                    [step](const ShowMap::Wanted& wanted) { return wanted.step == step; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

Result<ShowMap> ShowMap::create(const SceneBuilder& builder) {
    Result<Overlays> overlays = Overlays::create();
    if (!overlays) return tl::unexpected(overlays.error());
    return ShowMap(std::make_shared<SceneBuilder>(builder.forPictures()), builder.forPictures(),
                   *std::move(overlays));
}

void ShowMap::expect(std::vector<Wanted> wanted, std::vector<Wanted> small) {
    m_wanted = std::move(wanted);
    m_small = std::move(small);
    std::erase_if(m_steps, [&](const auto& entry) {
        const Wanted* found = wantedOf(m_wanted, entry.first);
        if (found == nullptr) return !m_drawn || m_drawn->step != entry.first;
        return found->inputs.viewport != entry.second.picture.inputs.viewport;
    });
}

bool ShowMap::has(std::size_t step) const {
    return m_steps.contains(step);
}

bool ShowMap::lacksWorld(const StepPicture& step) {
    const Camera& camera = step.picture.inputs.view.camera;
    return !step.world && (isGlobe(camera) || camera.zoom > kWholeMapZoom);
}

std::optional<ShowMap::Task> ShowMap::nextTask() const {
    for (const Wanted& wanted : m_wanted) {
        const auto drawn = m_steps.find(wanted.step);
        const bool isThere =
            drawn != m_steps.end() && drawn->second.picture.inputs.caption == wanted.inputs.caption;
        if (!isThere) return Task{wanted.step, Kind::Picture};
        if (lacksWorld(drawn->second)) return Task{wanted.step, Kind::World};
    }
    for (const Wanted& small : m_small) {
        if (!m_thumbnails.has(small.step, small.inputs)) return Task{small.step, Kind::Thumbnail};
    }
    return std::nullopt;
}

const SceneInputs* ShowMap::inputsOf(const Task& task) const {
    const Wanted* wanted = wantedOf(task.kind == Kind::Thumbnail ? m_small : m_wanted, task.step);
    return wanted == nullptr ? nullptr : &wanted->inputs;
}

// Whether what is being drawn is still wanted, and not in the way of what the room waits for.
bool ShowMap::isUseful(const Begun& begun) const {
    const SceneInputs* inputs = inputsOf(begun.task);
    if (inputs == nullptr || inputs->viewport != begun.viewport || inputs->caption != begun.caption)
        return false;
    const std::optional<Task> next = nextTask();
    const bool isUrgent = next && next->kind == Kind::Picture && next->step == m_wanted.front().step;
    return !isUrgent || *next == begun.task;
}

Result<void> ShowMap::advance(const Deadline& deadline) {
    if (m_begun && !isUseful(*m_begun)) m_begun.reset();
    if (!m_ahead.isBusy() || !m_begun) {
        const std::optional<Task> task = nextTask();
        if (!task) {
            m_ahead.stop();
            return {};
        }
        const SceneInputs& inputs = *inputsOf(*task);
        m_begun = Begun{*task, inputs.viewport, inputs.caption};
        m_ahead.begin(task->kind != Kind::World     ? inputs
                      : isGlobe(inputs.view.camera) ? bothSidesOf(inputs)
                                                    : wholeMapOf(inputs),
                      m_builder);
    }
    Result<std::optional<PictureAhead::Picture>> drawn = m_ahead.advance(deadline);
    if (!drawn) return tl::unexpected(drawn.error());
    if (!*drawn) return {};
    return keep(std::exchange(m_begun, std::nullopt)->task, **std::move(drawn));
}

Result<void> ShowMap::keep(const Task& task, PictureAhead::Picture picture) {
    ++m_pictureCount;
    if (task.kind == Kind::Thumbnail) return m_thumbnails.keep(task.step, std::move(picture), m_overlays);
    if (task.kind == Kind::Picture) {
        m_steps.insert_or_assign(task.step, StepPicture{std::move(picture), nullptr});
    } else if (const auto step = m_steps.find(task.step); step != m_steps.end()) {
        step->second.world = std::make_shared<const PictureAhead::Picture>(std::move(picture));
    }
    return {};
}

// What is seen is black then: it has another size.
Result<void> ShowMap::resizeFrame(int widthPixels, int heightPixels) {
    const bool fits =
        m_frame && m_frame->widthPixels() == widthPixels && m_frame->heightPixels() == heightPixels;
    if (fits) return {};
    Result<gl::Framebuffer> created = gl::Framebuffer::create(widthPixels, heightPixels);
    if (!created) return tl::unexpected(created.error());
    m_frame = *std::move(created);
    m_left.reset();
    m_coming.reset();
    m_drawn.reset();
    return {};
}

// A picture of a step with what stands out, for the way.
ShowMap::Side ShowMap::baked(const StepPicture& step, double litShare) {
    const PictureAhead::Picture& picture = step.picture;
    Side side;
    side.camera = picture.inputs.view.camera;
    side.inputs = picture.inputs;
    side.strength = picture.strength;
    side.world = step.world;
    side.annotations = picture.scene.annotations;
    m_frame->writePixels(picture.image.pixels);
    const Viewport& viewport = picture.inputs.viewport;
    m_overlays.drawHighlight(withLitShare(picture.scene, litShare), planeToScreen(side.camera, viewport),
                             wholeOf(viewport), *m_frame);
    side.image.resize(viewport.widthPixels, viewport.heightPixels);
    m_frame->readPixelsInto(side.image.pixels);
    return side;
}

Target ShowMap::targetAt(std::size_t step, ScreenPoint point) const {
    const PictureAhead::Picture& picture = m_steps.at(step).picture;
    const Viewport& viewport = picture.inputs.viewport;
    if (point.y > viewport.heightPixels - viewport.insets.bottomPixels) return {};
    return hitTest(picture.scene, picture.inputs.view.camera, point);
}

void ShowMap::leave() {
    if (!m_drawn || !m_frame) return;
    const Drawn drawn = *std::exchange(m_drawn, std::nullopt);
    const std::optional<Viewport> viewport =
        m_coming ? std::optional(viewportOnWay(*m_coming, drawn.moment)) : std::nullopt;
    std::optional<Side> coming = std::exchange(m_coming, std::nullopt);
    m_left.reset();
    if (!drawn.isOnWay) {
        if (drawn.step && m_steps.contains(*drawn.step))
            m_left = baked(m_steps.at(*drawn.step), drawn.moment.litShare);
        return;
    }
    if (!coming) return;
    // In the midst of a way, what is seen is a picture as any other.
    m_left = std::move(coming);
    m_left->image = m_mixed;
    m_left->camera = drawn.moment.incoming;
    m_left->inputs.viewport = *viewport;
    m_left->moved.forget();
}

void ShowMap::drawSide(Side& side, const Camera& camera, const Viewport& viewport, bool isQuick,
                       PixelImage& image) {
    if (camera == side.camera && viewport == side.inputs.viewport) {
        image = side.image;
        return;
    }
    const SeenPicture shown{
        &side.image, side.camera, side.inputs.viewport, side.strength, side.inputs.view.arcStyle.passing,
        isQuick};
    const SeenPicture world = side.world ? seen(*side.world) : SeenPicture{};
    side.moved.draw(shown, side.world ? &world : nullptr, camera, viewport, side.inputs.theme, image);
}

// Both maps lie in the same room on a flight, which goes over from the one's to the other's. Pictures that
// fade stay as they are.
Viewport ShowMap::viewportOnWay(const Side& side, const ArrivalMoment& moment) const {
    Viewport viewport = side.inputs.viewport;
    if (moment.isMoving && m_left && m_coming)
        viewport.insets =
            insetsBetween(m_left->inputs.viewport.insets, m_coming->inputs.viewport.insets, moment.travelled);
    return viewport;
}

// What one leaves, under what comes.
void ShowMap::drawWay(const ArrivalMoment& moment) {
    const auto share = static_cast<float>(moment.incomingShare);
    const int width = m_frame->widthPixels();
    const int height = m_frame->heightPixels();
    // While two pictures move and fade nobody looks at either closely.
    const bool isQuick = share > 0.0F && share < 1.0F;
    const auto draw = [&](std::optional<Side>& side, const Camera& camera, PixelImage& image) {
        if (side)
            drawSide(*side, camera, viewportOnWay(*side, moment), isQuick, image);
        else
            fill(image, width, height, kBlack);
    };
    if (share < 1.0F) draw(m_left, moment.outgoing, m_mixed);
    if (share >= 1.0F) draw(m_coming, moment.incoming, m_mixed);
    if (share > 0.0F && share < 1.0F) {
        draw(m_coming, moment.incoming, m_moved);
        mixInto(m_moved, share, m_mixed);
    }
    m_frame->writePixels(m_mixed.pixels);
    drawTypeOnWay(moment);
}

void ShowMap::drawTypeOnWay(const ArrivalMoment& moment) {
    const bool isLeaving = moment.incomingShare < 0.5;
    const std::optional<Side>& side = isLeaving ? m_left : m_coming;
    if (!side) return;
    SceneInputs inputs = side->inputs;
    inputs.viewport = viewportOnWay(*side, moment);
    inputs.view.camera = isLeaving ? moment.outgoing : moment.incoming;
    inputs.isInMotion = moment.isMoving;
    m_overlays.drawType(m_names.labels(inputs), side->annotations, wholeOf(inputs.viewport), *m_frame,
                        typeOpacity(moment.incomingShare));
}

void ShowMap::drawThere(const StepPicture& step, double litShare) {
    const PictureAhead::Picture& picture = step.picture;
    const Viewport& viewport = picture.inputs.viewport;
    m_frame->writePixels(picture.image.pixels);
    m_overlays.draw(withLitShare(picture.scene, litShare),
                    planeToScreen(picture.inputs.view.camera, viewport), wholeOf(viewport), *m_frame);
}

Result<void> ShowMap::draw(std::optional<std::size_t> step, const ArrivalMoment& moment, int widthPixels,
                           int heightPixels) {
    if (const Result<void> resized = resizeFrame(widthPixels, heightPixels); !resized) return resized;
    const auto found = step ? m_steps.find(*step) : m_steps.end();
    const StepPicture* picture = found == m_steps.end() ? nullptr : &found->second;
    const bool isOnWay = moment.isMoving || moment.incomingShare < 1.0;
    if (isOnWay) {
        if (picture != nullptr && !m_coming) m_coming = baked(*picture, moment.litShare);
        drawWay(moment);
    } else {
        m_left.reset();
        m_coming.reset();
        if (picture != nullptr)
            drawThere(*picture, moment.litShare);
        else
            drawGround(kBlack);
    }
    m_drawn = Drawn{step, moment, isOnWay};
    return {};
}

Result<void> ShowMap::drawAway(std::size_t step, const Camera& camera, int widthPixels, int heightPixels) {
    if (const Result<void> resized = resizeFrame(widthPixels, heightPixels); !resized) return resized;
    if (!m_coming) m_coming = baked(m_steps.at(step), 1.0);
    SceneInputs inputs = m_coming->inputs;
    inputs.view.camera = camera;
    inputs.isInMotion = true;
    drawSide(*m_coming, camera, inputs.viewport, false, m_mixed);
    m_frame->writePixels(m_mixed.pixels);
    m_overlays.drawType(m_names.labels(inputs), nullptr, wholeOf(inputs.viewport), *m_frame);
    ArrivalMoment moment{camera, camera};
    moment.isMoving = true;
    m_drawn = Drawn{step, moment, true};
    return {};
}

void ShowMap::leave(const gl::Framebuffer& frame, const SceneInputs& inputs) {
    m_coming.reset();
    m_drawn.reset();
    m_left.emplace();
    m_left->image.resize(frame.widthPixels(), frame.heightPixels());
    frame.readPixelsInto(m_left->image.pixels);
    m_left->camera = inputs.view.camera;
    m_left->inputs = inputs;
    m_left->inputs.view.labels.areShown = false; // they are in the frame
}

Result<void> ShowMap::drawGround(const Colour& colour, int widthPixels, int heightPixels) {
    if (const Result<void> resized = resizeFrame(widthPixels, heightPixels); !resized) return resized;
    drawGround(colour);
    return {};
}

void ShowMap::drawGround(const Colour& colour) {
    m_frame->bind();
    glClearColor(colour.red, colour.green, colour.blue, 1.0F);
    glClear(GL_COLOR_BUFFER_BIT);
}

void ShowMap::show() const {
    if (m_frame) m_frame->copyToWindow();
}

} // namespace atlas
