#include "render/picture_part.h"

#include <cmath>

#include "render/layers/line_looks.h"
#include "render/pixels/compositor.h"
#include "scene/arcs/arc_tracing.h"

namespace atlas {

namespace {

constexpr std::size_t kTracePiece = MapLayer::kSteps;
constexpr std::size_t kDiscPiece = MapLayer::kSteps + 1;
constexpr std::size_t kArcPiece = MapLayer::kSteps + 2;

} // namespace

Result<PicturePart> PicturePart::create() {
    Result<MapLayer> map = MapLayer::create();
    if (!map) return tl::unexpected(map.error());
    Result<DiscLayer> discs = DiscLayer::create();
    if (!discs) return tl::unexpected(discs.error());
    return PicturePart(std::move(*map), std::move(*discs));
}

bool PicturePart::isSameMap(const Drawn& wanted) const {
    return wanted.map == m_drawn.map && wanted.places == m_drawn.places &&
           (!wanted.places || wanted.placeShades == m_drawn.placeShades) &&
           wanted.transform == m_drawn.transform && wanted.part == m_drawn.part &&
           wanted.themeId == m_drawn.themeId && wanted.transparentBackground == m_drawn.transparentBackground;
}

Result<void> PicturePart::aim(const Scene& scene, const Camera& camera, const PixelRectangle& part) {
    if (!m_framebuffer || m_framebuffer->widthPixels() != part.widthPixels ||
        m_framebuffer->heightPixels() != part.heightPixels) {
        m_framebuffer.reset();
        Result<gl::Framebuffer> created = gl::Framebuffer::create(part.widthPixels, part.heightPixels);
        if (!created) return tl::unexpected(created.error());
        m_framebuffer = std::move(*created);
        m_baseSteps = 0;
        for (PixelImage& image : m_images)
            image.resize(part.widthPixels, part.heightPixels);
    }
    const PlaneToScreen plane = planeToScreen(camera, scene.viewport);
    const Drawn wanted{scene.map,
                       scene.discs,
                       scene.places,
                       scene.placeShades,
                       viewTransform(plane, part, scene.viewport.pixelRatio),
                       part,
                       scene.theme.id,
                       scene.transparentBackground,
                       scene.discScale};
    if (!isSameMap(wanted)) {
        m_baseSteps = 0;
        m_hasTrace = false;
        m_hasDiscs = false;
    }
    if (wanted.discs != m_drawn.discs || wanted.discScale != m_drawn.discScale) m_hasDiscs = false;
    m_drawn = wanted;
    m_scene = scene;
    m_camera = camera;
    m_arcs.aim(scene, plane, part);
    return {};
}

std::optional<std::size_t> PicturePart::nextPiece() const {
    if (m_baseSteps < MapLayer::kSteps) return static_cast<std::size_t>(m_baseSteps);
    if (!m_arcs.hasSample()) return kArcPiece;
    if (!m_hasTrace) return kTracePiece;
    if (!m_hasDiscs) return kDiscPiece;
    if (!m_arcs.isComplete()) return kArcPiece;
    return std::nullopt;
}

bool PicturePart::isComplete() const {
    return m_framebuffer && !nextPiece();
}

bool PicturePart::isComposable() const {
    return m_framebuffer && m_baseSteps == MapLayer::kSteps && m_hasTrace && m_arcs.hasSample();
}

void PicturePart::keep(Layer layer) {
    m_framebuffer->readPixelsInto(imageOf(layer).pixels);
    ++m_paintCount;
}

std::size_t PicturePart::doPiece(std::size_t piece, const Deadline& deadline) {
    if (piece == kArcPiece) {
        const std::size_t maxSlices = deadline.timesWithin(m_usualTime[piece], m_arcs.slicesLeft());
        return m_arcs.add(maxSlices, deadline.halfway()); // tracing may take longer than last time
    }
    if (piece == kTracePiece) {
        m_map.paintTrace(m_scene, m_drawn.transform, closenessAt(m_camera.zoom), *m_framebuffer);
        keep(Layer::Trace);
        m_hasTrace = true;
        return 1;
    }
    if (piece == kDiscPiece) {
        m_framebuffer->bind();
        glClearColor(0.0F, 0.0F, 0.0F, 0.0F);
        glClear(GL_COLOR_BUFFER_BIT);
        const DiscLayer::Look look{m_scene.theme.disc, m_scene.theme.discRing, 1.0F,
                                   static_cast<float>(m_scene.discScale)};
        m_discs.draw(m_scene.discs, look, m_drawn.transform, *m_framebuffer);
        keep(Layer::Discs);
        m_hasDiscs = true;
        return 1;
    }
    m_map.paint(m_baseSteps, m_scene, m_drawn.transform, *m_framebuffer);
    if (++m_baseSteps == MapLayer::kSteps) keep(Layer::Base);
    return 1;
}

bool PicturePart::complete(const std::function<bool()>& goesOn) {
    while (const std::optional<std::size_t> piece = nextPiece()) {
        if (!goesOn()) return false;
        doTimed(*piece, Deadline::never());
    }
    return true;
}

void PicturePart::doTimed(std::size_t piece, const Deadline& deadline) {
    using Clock = Deadline::Clock;
    const Clock::time_point start = Clock::now();
    const std::size_t times = doPiece(piece, deadline);
    glFinish(); // what OpenGL has only noted down would be paid for later, at the wrong moment
    const std::chrono::duration<double> each = (Clock::now() - start) / static_cast<double>(times);
    m_usualTime[piece] = 0.5 * (m_usualTime[piece] + each);
}

bool PicturePart::advance(const Deadline& deadline, bool isPatient) {
    bool mayRun = !isPatient;
    while (const std::optional<std::size_t> piece = nextPiece()) {
        if (!mayRun && !deadline.leaves(m_usualTime[*piece])) return false;
        mayRun = false;
        doTimed(*piece, deadline);
    }
    return true;
}

void PicturePart::compose(float strength, PixelImage& picture, const ArcSurvey* survey) const {
    ToneMapping tone = toneMappingOf(m_scene.theme, m_camera.zoom);
    tone.densityScale = m_arcs.densityScale();
    tone.brightness = static_cast<float>(std::exp2(m_scene.brightnessStops));
    tone.strength *= strength;
    const ArcSurvey own = survey == nullptr ? m_arcs.survey() : ArcSurvey{};
    const PixelRectangle& part = m_drawn.part;
    const int below = m_scene.viewport.heightPixels - part.top - part.heightPixels;
    composite({imageOf(Layer::Base), m_arcs.light(), survey == nullptr ? own : *survey,
               glm::vec2(part.left, below), tone, imageOf(Layer::Trace),
               traceOpacity(m_camera.zoom, m_scene.arcs->arcCount()), imageOf(Layer::Discs), strength},
              picture);
}

} // namespace atlas
