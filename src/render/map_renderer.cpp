#include "render/map_renderer.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "render/layers/arc_layer.h"
#include "render/layers/overlays.h"
#include "render/picture_part.h"

namespace atlas {

namespace {

constexpr double kSurveyColumns = 240.0; // of the coarse look at a picture that is done in parts
constexpr int kWidestPartPixels = 16384; // OpenGL's software draws no more at once

constexpr std::string_view kDrawing = "drawing the picture";

} // namespace

struct MapRenderer::Implementation {
    int partPixels;
    PicturePart part;
    Overlays overlays;
    std::optional<gl::Framebuffer> canvas;

    Result<void> resizeCanvas(const PixelRectangle& rectangle);
    Result<void> draw(const Scene& scene, const Camera& camera, const PixelRectangle& rectangle,
                      const ArcSurvey* survey, PixelImage& pixels, const std::function<bool()>& isWanted);
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
        Implementation{settings.partPixels, std::move(*part), std::move(*overlays), std::nullopt}));
}

Result<void> MapRenderer::Implementation::resizeCanvas(const PixelRectangle& rectangle) {
    if (canvas && canvas->widthPixels() == rectangle.widthPixels &&
        canvas->heightPixels() == rectangle.heightPixels) {
        return {};
    }
    canvas.reset();
    Result<gl::Framebuffer> created = gl::Framebuffer::create(rectangle.widthPixels, rectangle.heightPixels);
    if (!created) return tl::unexpected(created.error());
    canvas = std::move(*created);
    return {};
}

// Without a survey the rectangle is the whole picture, and exposed by what it shows itself.
Result<void> MapRenderer::Implementation::draw(const Scene& scene, const Camera& camera,
                                               const PixelRectangle& rectangle, const ArcSurvey* survey,
                                               PixelImage& pixels, const std::function<bool()>& isWanted) {
    if (const Result<void> aimed = part.aim(scene, camera, rectangle); !aimed) return aimed;
    if (!part.complete(isWanted)) return cancelled();
    part.compose(strengthOf(scene), pixels, survey);
    if (const Result<void> resized = resizeCanvas(rectangle); !resized) return resized;
    if (!isWanted()) return cancelled();
    canvas->writePixels(pixels.pixels);
    overlays.draw(scene, planeToScreen(camera, scene.viewport), rectangle, *canvas);
    canvas->readPixelsInto(pixels.pixels);
    return isWanted() ? Result<void>{} : cancelled();
}

Result<ArcSurvey> MapRenderer::survey(const Scene& scene, const Camera& camera, const Progress& progress) {
    const double resolution = std::min(1.0, kSurveyColumns / scene.viewport.widthPixels);
    ArcLayer coarse;
    const PixelRectangle whole{
        0, 0, std::max(1, static_cast<int>(std::lround(scene.viewport.widthPixels * resolution))),
        std::max(1, static_cast<int>(std::lround(scene.viewport.heightPixels * resolution)))};
    coarse.aim(scene, planeToScreen(camera, scene.viewport), whole, resolution);
    while (!coarse.isComplete()) {
        if (!goesOn(progress, 0.0, kDrawing)) return cancelled();
        coarse.add(coarse.slicesLeft());
    }
    ArcSurvey survey = coarse.survey();
    survey.cellPixels /= static_cast<float>(resolution);
    return survey;
}

Result<void> MapRenderer::drawRectangle(const Scene& scene, const Camera& camera,
                                        const PixelRectangle& rectangle, const ArcSurvey& survey,
                                        PixelImage& pixels, const Progress& progress) {
    return m_implementation->draw(scene, camera, rectangle, &survey, pixels,
                                  [&] { return goesOn(progress, 0.0, kDrawing); });
}

Result<void> MapRenderer::drawTiles(const Scene& scene, const Camera& camera, int tileWidthPixels,
                                    int tileHeightPixels, const PartSink& sink, const Progress& progress) {
    const int width = scene.viewport.widthPixels;
    const int height = scene.viewport.heightPixels;
    const bool isWhole = tileWidthPixels >= width && tileHeightPixels >= height;
    const Result<ArcSurvey> common = isWhole ? ArcSurvey{} : survey(scene, camera, progress);
    if (!common) return tl::unexpected(common.error());
    PixelImage pixels;
    for (int top = 0; top < height; top += tileHeightPixels) {
        for (int left = 0; left < width; left += tileWidthPixels) {
            const PixelRectangle tile{left, top, std::min(tileWidthPixels, width - left),
                                      std::min(tileHeightPixels, height - top)};
            const double share = (static_cast<double>(top) + static_cast<double>(left) / width *
                                                                 static_cast<double>(tile.heightPixels)) /
                                 static_cast<double>(height);
            const Result<void> drawn =
                m_implementation->draw(scene, camera, tile, isWhole ? nullptr : &*common, pixels,
                                       [&] { return goesOn(progress, share, kDrawing); });
            if (!drawn) return drawn;
            if (const Result<void> taken = sink(pixels, tile); !taken) return taken;
        }
    }
    return {};
}

Result<void> MapRenderer::drawParts(const Scene& scene, const Camera& camera, const PartSink& sink,
                                    const Progress& progress) {
    const int width = scene.viewport.widthPixels;
    const int columns = (width + kWidestPartPixels - 1) / kWidestPartPixels;
    const int tileWidth = (width + columns - 1) / columns;
    const int rows = std::clamp(m_implementation->partPixels / std::max(1, tileWidth), 1,
                                std::max(1, scene.viewport.heightPixels));
    if (columns == 1) return drawTiles(scene, camera, width, rows, sink, progress);
    PixelImage band; // put together of tiles
    const auto gather = [&](const PixelImage& pixels, const PixelRectangle& tile) -> Result<void> {
        if (tile.left == 0) band.resize(width, tile.heightPixels);
        for (int y = 0; y < tile.heightPixels; ++y)
            std::copy_n(pixels.row(y), tile.widthPixels, band.row(y) + tile.left);
        if (tile.left + tile.widthPixels < width) return {};
        return sink(band, {0, tile.top, width, tile.heightPixels});
    };
    return drawTiles(scene, camera, tileWidth, rows, gather, progress);
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
    constexpr float kReceding = 0.28F;   // of arcs and discs behind what is selected
    constexpr float kOverShades = 0.25F; // where the colours of countries are to be read
    if (scene.recedes) return kReceding;
    return scene.places ? kOverShades : 1.0F;
}

} // namespace atlas
