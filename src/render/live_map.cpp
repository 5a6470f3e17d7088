#include "render/live_map.h"

#include <algorithm>

#include "model/camera/camera_transition.h"
#include "render/map_renderer.h"
#include "render/pixels/compositor.h"
#include "scene/hit_test.h"

namespace atlas {

namespace {

constexpr double kRecedeSeconds = 0.15;
constexpr double kWaysSeconds = 0.6;
constexpr std::chrono::milliseconds kRefinementPause(80); // between looks at a growing sample of arcs
constexpr double kMostlyBeyondZoom = 0.75; // zoomed out so far, a picture covers a third of the new one

} // namespace

Result<LiveMap> LiveMap::create(SceneBuilder builder) {
    Result<PicturePart> part = PicturePart::create();
    if (!part) return tl::unexpected(part.error());
    Result<Overlays> overlays = Overlays::create();
    if (!overlays) return tl::unexpected(overlays.error());
    return LiveMap(std::move(builder), *std::move(part), *std::move(overlays));
}

LiveMap::Content LiveMap::contentOf(const SceneInputs& inputs) {
    return {inputs.network,     inputs.shown,   inputs.theme.id, inputs.view.arcStyle,
            inputs.placeShades, inputs.bundles, inputs.viewport};
}

Result<void> LiveMap::startJob(const SceneInputs& inputs) {
    const Clock::time_point start = Clock::now();
    Result<Scene> scene = m_builder.build(inputs);
    if (!scene) return tl::unexpected(scene.error());
    const Viewport& viewport = inputs.viewport;
    m_jobScene = *std::move(scene);
    m_jobCamera = inputs.view.camera;
    m_jobContent = contentOf(inputs);
    const Result<void> aimed =
        m_part.aim(*m_jobScene, m_jobCamera, {0, 0, viewport.widthPixels, viewport.heightPixels});
    m_usualStart = 0.5 * (m_usualStart + Seconds(Clock::now() - start));
    return aimed;
}

void LiveMap::composeIfDue(const SceneInputs& inputs) {
    if (!m_part.isComposable()) return;
    const bool isWhole = m_part.isComplete();
    const float strength = strengthOf(*m_jobScene);
    const bool showsJob = m_shown && m_shown->content == m_jobContent && m_shown->camera == m_jobCamera;
    const bool isSameStrength = m_shown && m_shown->strength == strength;
    const bool isSameGround = m_shown && m_shown->paintCount == m_part.paintCount();
    if (showsJob && m_shown->isWhole && isWhole && isSameStrength && isSameGround) return;
    // A picture of the same content from elsewhere stays until the new one is whole; other content may not
    // wait.
    const bool isFirstSight = !m_shown || m_shown->content != m_jobContent;
    const bool isRefinement =
        showsJob && !m_shown->isWhole && Clock::now() - m_lastCompose > kRefinementPause;
    if (!isWhole && !isFirstSight && !isRefinement) return;
    m_lastCompose = Clock::now();
    if (showsJob && !isSameStrength) startFade(inputs, kRecedeSeconds); // of what is not highlighted
    if (showsOtherWays()) startFade(inputs, kWaysSeconds);
    if (!m_shown || m_shown == m_world) m_shown = std::make_shared<Shown>();
    m_part.compose(strength, m_shown->picture);
    m_moved.forget();
    ++m_pictureCount;
    m_shown->camera = m_jobCamera;
    m_shown->content = m_jobContent;
    m_shown->strength = strength;
    m_shown->paintCount = m_part.paintCount();
    m_shown->isWhole = isWhole;
    const bool isWorld = m_jobCamera.zoom <= kWorldZoom &&
                         projectionInfo(m_jobCamera.projection).family != ProjectionFamily::Hemisphere;
    // Behind what is selected all is faint: better than no world.
    const bool isBest = !m_jobScene->recedes || !m_world || !m_world->content.showsSameAs(m_shown->content);
    if (isWhole && isBest && isWorld) m_world = m_shown;
}

// Whether what is shown are the same arcs along other ways: great circles, or the ways that they share.
bool LiveMap::showsOtherWays() const {
    if (!m_shown || m_shown->camera != m_jobCamera) return false;
    Content alike = m_shown->content;
    alike.bundles = m_jobContent.bundles;
    alike.arcStyle.way = m_jobContent.arcStyle.way;
    return m_shown->content.bundles != m_jobContent.bundles && alike == m_jobContent;
}

bool LiveMap::showsInputs(const SceneInputs& inputs) const {
    return m_shown && m_shown->isWhole && m_shown->camera == inputs.view.camera && m_part.isComplete() &&
           m_shown->paintCount == m_part.paintCount() && m_shown->content == contentOf(inputs) &&
           m_jobScene && m_shown->strength == strengthOf(*m_jobScene);
}

// Whether a picture of the world can stand in beyond what is shown.
bool LiveMap::hasWorld() const {
    return m_world && m_shown && m_world != m_shown && m_world->content.showsSameAs(m_shown->content);
}

// Whether most of what the camera sees lies beyond what is shown, and nothing can stand in there.
bool LiveMap::lacksSurroundings(const Camera& camera) const {
    return m_shown && m_shown->camera.zoom - camera.zoom > kMostlyBeyondZoom && m_world != m_shown &&
           !hasWorld();
}

void LiveMap::warpShown(const SceneInputs& inputs) {
    const auto seen = [](const Shown& shown) {
        return SeenPicture{&shown.picture, shown.camera, shown.content.viewport, shown.strength,
                           shown.content.arcStyle.passing};
    };
    const SeenPicture world = hasWorld() ? seen(*m_world) : SeenPicture{};
    m_moved.draw(seen(*m_shown), hasWorld() ? &world : nullptr, inputs.view.camera, inputs.viewport,
                 inputs.theme, m_warped);
}

// What is shown, as the camera sees it.
const PixelImage& LiveMap::pictureFor(const SceneInputs& inputs) {
    const Viewport& viewport = inputs.viewport;
    const bool isStill = m_shown->camera == inputs.view.camera && m_shown->content.viewport == viewport;
    m_showsWarped = !isStill || m_fade;
    if (!m_showsWarped) return m_shown->picture;
    if (isStill) {
        m_warped = m_shown->picture;
    } else {
        warpShown(inputs);
    }
    if (m_fade) mixFade(m_warped);
    return m_warped;
}

// Around a close view that one did not come to from the world, or whose content has changed since.
void LiveMap::drawAhead(const SceneInputs& inputs, const Deadline& deadline) {
    const bool isClose = m_shown->camera.zoom - kWorldZoom > kMostlyBeyondZoom;
    if (!isClose || hasWorld()) return m_ahead.stop();
    if (!m_aheadOf || *m_aheadOf != m_shown->content) {
        m_ahead.begin(inputs, m_builder.forPictures());
        m_aheadOf = m_shown->content;
    }
    if (!m_ahead.isBusy()) return; // it came to nothing, and would again
    Result<std::optional<WorldAhead::Picture>> drawn = m_ahead.advance(deadline);
    if (!drawn || !*drawn) return;
    auto world = std::make_shared<Shown>();
    world->picture = std::move((*drawn)->image);
    world->camera = (*drawn)->camera;
    world->content = m_shown->content;
    world->content.viewport = (*drawn)->viewport;
    world->strength = (*drawn)->strength;
    world->isWhole = true;
    m_world = std::move(world);
    m_aheadOf.reset();
    m_moved.forget();
}

// What was seen last fades into what comes.
void LiveMap::startFade(const SceneInputs& inputs, double seconds) {
    if (!m_shown || inputs.isMotionReduced) return;
    m_fade = Fade{m_showsWarped ? m_warped : m_shown->picture, Clock::now(), seconds};
}

void LiveMap::mixFade(PixelImage& picture) {
    const double progress = Seconds(Clock::now() - m_fade->start).count() / m_fade->seconds;
    const bool fits =
        m_fade->from.widthPixels == picture.widthPixels && m_fade->from.heightPixels == picture.heightPixels;
    if (progress >= 1.0 || !fits) {
        m_fade.reset();
        return;
    }
    const double eased = progress * progress * (3.0 - 2.0 * progress);
    mixInto(m_fade->from, static_cast<float>(1.0 - eased), picture);
}

Result<void> LiveMap::present(const SceneInputs& inputs) {
    const Clock::time_point start = Clock::now();
    const Viewport& viewport = inputs.viewport;
    const Camera& camera = inputs.view.camera;
    if (!m_frame || m_frame->widthPixels() != viewport.widthPixels ||
        m_frame->heightPixels() != viewport.heightPixels) {
        Result<gl::Framebuffer> created =
            gl::Framebuffer::create(viewport.widthPixels, viewport.heightPixels);
        if (!created) return tl::unexpected(created.error());
        m_frame = std::move(*created);
        m_presented.reset();
    }
    if (!m_shown) return {};
    const bool hasScene = m_jobScene && m_jobCamera == camera && m_jobContent.viewport == viewport;
    Presented presented{camera, viewport, inputs.theme.id, m_pictureCount, m_builder.labels(inputs), {},
                        {},     {}};
    if (hasScene) {
        presented.selectedPlace = m_jobScene->selectedPlace;
        presented.highlight = m_jobScene->highlightedArcs;
    }
    // Title and legend stand still while the map moves.
    if (m_jobScene && m_jobContent.viewport == viewport) presented.annotations = m_jobScene->annotations;
    if (m_presented == presented && !m_fade) return {}; // while arcs are added, what is seen stays
    m_frame->writePixels(pictureFor(inputs).pixels);
    const PixelRectangle whole{0, 0, viewport.widthPixels, viewport.heightPixels};
    if (hasScene) {
        m_jobScene->labels = presented.labels;
        m_overlays.draw(*m_jobScene, planeToScreen(camera, viewport), whole, *m_frame);
    } else { // names stay sharp and stay while the map moves
        m_overlays.drawType(presented.labels, presented.annotations, whole, *m_frame);
    }
    glFinish();
    m_presented = std::move(presented);
    m_usualPresent = 0.5 * (m_usualPresent + Seconds(Clock::now() - start));
    return {};
}

Result<void> LiveMap::update(const SceneInputs& inputs, std::chrono::duration<double> budget) {
    // Before the first picture there is nothing to keep awake.
    const Deadline deadline = m_shown ? Deadline::after(budget - m_usualPresent) : Deadline::never();
    const Camera& camera = inputs.view.camera;
    const bool isMoving = m_lastCamera && *m_lastCamera != camera;
    if (m_lastCamera && m_lastCamera->projection != camera.projection) startFade(inputs, kTransitionSeconds);
    m_lastCamera = camera;
    const bool isNewContent = !m_jobScene || m_jobContent != contentOf(inputs);
    const bool isElsewhere = m_jobCamera != camera;
    const bool isInNeed = lacksSurroundings(camera); // rather a slower frame than an empty one
    const bool canStart = !isMoving || (m_part.isComplete() && (isInNeed || deadline.leaves(m_usualStart)));
    if (isNewContent || !isElsewhere || canStart) {
        if (const Result<void> started = startJob(inputs); !started) return started;
    }
    m_part.advance(deadline, isMoving && !isNewContent && !isInNeed);
    composeIfDue(inputs);
    if (const Result<void> presented = present(inputs); !presented) return presented;
    m_isComplete = showsInputs(inputs) && !m_fade;
    if (m_isComplete) {
        m_builder.tidy();
        drawAhead(inputs, deadline);
    }
    return {};
}

void LiveMap::show() const {
    if (m_frame) m_frame->copyToWindow();
}

// A fade may still be running: what it fades to is there already.
bool LiveMap::isTargetKnown() const {
    return m_jobScene && m_lastCamera == m_jobCamera && m_part.isComplete();
}

Target LiveMap::targetAt(ScreenPoint point) const {
    return isTargetKnown() ? hitTest(*m_jobScene, m_jobCamera, point) : Target{};
}

Spot LiveMap::spotAt(ScreenPoint point) const {
    return isTargetKnown() ? atlas::spotAt(*m_jobScene, m_jobCamera, point) : Spot{};
}

} // namespace atlas
