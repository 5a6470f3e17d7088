#include "render/map_renderer.h"

#include <algorithm>
#include <cmath>

#include "render/layers/arc_layer.h"
#include "render/layers/overlays.h"
#include "render/picture_part.h"

namespace atlas {

namespace {

constexpr double kSurveyColumns = 240.0; // of the coarse look at a picture that is done in parts

constexpr std::string_view kDrawing = "drawing the picture";

// Exposure and surround of a whole picture, from a coarse drawing of its arcs.
Result<ArcSurvey> surveyOf(const Scene& scene, const PlaneToScreen& plane, const Progress& progress) {
    const double resolution = std::min(1.0, kSurveyColumns / scene.viewport.widthPixels);
    ArcLayer coarse;
    const PixelRectangle whole{
        0, 0, std::max(1, static_cast<int>(std::lround(scene.viewport.widthPixels * resolution))),
        std::max(1, static_cast<int>(std::lround(scene.viewport.heightPixels * resolution)))};
    coarse.aim(scene, plane, whole, resolution);
    while (!coarse.isComplete()) {
        if (!goesOn(progress, 0.0, kDrawing)) return cancelled();
        coarse.add(coarse.slicesLeft());
    }
    ArcSurvey survey = coarse.survey();
    survey.cellPixels /= static_cast<float>(resolution);
    return survey;
}

} // namespace

struct MapRenderer::Implementation {
    int partPixels;
    PicturePart part;
    Overlays overlays;
    std::optional<gl::Framebuffer> canvas;
    PixelImage picture;
};

MapRenderer::MapRenderer(std::unique_ptr<Implementation> implementation)
    : m_implementation(std::move(implementation)) {}
MapRenderer::MapRenderer(MapRenderer&&) noexcept = default;
MapRenderer& MapRenderer::operator=(MapRenderer&&) noexcept = default;
MapRenderer::~MapRenderer() = default;

Result<MapRenderer> MapRenderer::create(const RendererSettings& settings) {
    Result<PicturePart> part = PicturePart::create();
    if (!part) return tl::unexpected(part.error());
    Result<Overlays> overlays = Overlays::create();
    if (!overlays) return tl::unexpected(overlays.error());
    return MapRenderer(std::make_unique<Implementation>(
        Implementation{settings.partPixels, std::move(*part), std::move(*overlays), std::nullopt, {}}));
}

Result<void> MapRenderer::drawParts(const Scene& scene, const Camera& camera, const PartSink& sink,
                                    const Progress& progress) {
    Implementation& own = *m_implementation;
    const PlaneToScreen plane = planeToScreen(camera, scene.viewport);
    const int width = scene.viewport.widthPixels;
    const int height = scene.viewport.heightPixels;
    const int rows = std::clamp(own.partPixels / std::max(1, width), 1, height);
    const bool isWhole = rows == height;
    const Result<ArcSurvey> survey = isWhole ? ArcSurvey{} : surveyOf(scene, plane, progress);
    if (!survey) return tl::unexpected(survey.error());
    for (int top = 0; top < height; top += rows) {
        const PixelRectangle part{0, top, width, std::min(rows, height - top)};
        if (const Result<void> aimed = own.part.aim(scene, camera, part); !aimed) return aimed;
        const double share = static_cast<double>(top) / static_cast<double>(height);
        const auto isWanted = [&] { return goesOn(progress, share, kDrawing); };
        if (!own.part.complete(isWanted)) return cancelled();
        own.part.compose(strengthOf(scene), own.picture, isWhole ? nullptr : &*survey);
        if (!own.canvas || own.canvas->widthPixels() != part.widthPixels ||
            own.canvas->heightPixels() != part.heightPixels) {
            own.canvas.reset();
            Result<gl::Framebuffer> created = gl::Framebuffer::create(part.widthPixels, part.heightPixels);
            if (!created) return tl::unexpected(created.error());
            own.canvas = std::move(*created);
        }
        if (!isWanted()) return cancelled();
        own.canvas->writePixels(own.picture.pixels);
        own.overlays.draw(scene, plane, part, *own.canvas);
        own.canvas->readPixelsInto(own.picture.pixels);
        if (!isWanted()) return cancelled();
        if (const Result<void> taken = sink(own.picture, part); !taken) return taken;
    }
    return {};
}

Result<void> MapRenderer::draw(const Scene& scene, const Camera& camera, PixelImage& picture) {
    picture.resize(scene.viewport.widthPixels, scene.viewport.heightPixels);
    return drawParts(scene, camera, [&](const PixelImage& rows, const PixelRectangle& part) -> Result<void> {
        const int bottom = picture.heightPixels - part.top - part.heightPixels;
        std::copy(rows.pixels.begin(), rows.pixels.end(), picture.row(bottom));
        return {};
    });
}

float strengthOf(const Scene& scene) {
    constexpr float kReceding = 0.28F;   // of arcs and discs behind a highlight
    constexpr float kOverShades = 0.25F; // where the colours of countries are to be read
    if (scene.highlightedArcs || scene.highlightedDiscs) return kReceding;
    return scene.places ? kOverShades : 1.0F;
}

} // namespace atlas
