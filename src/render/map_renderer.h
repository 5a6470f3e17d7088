#pragma once

#include <functional>
#include <memory>

#include "core/progress.h"
#include "core/result.h"
#include "render/layers/view_transform.h"
#include "render/light/density_survey.h"
#include "render/pixels/pixel_image.h"
#include "scene/scene.h"

namespace atlas {

struct RendererSettings {
    int partPixels = 2'100'000; // larger pictures are done in parts of about so many pixels, to spare memory
};

// Draws scenes, for pictures and tests; the window's LiveMap is made of the same layers. Needs a current
// OpenGL 3.3 core context for its whole life.
class MapRenderer {
public:
    static Result<MapRenderer> create(const RendererSettings& settings = {});
    MapRenderer(MapRenderer&&) noexcept;
    MapRenderer& operator=(MapRenderer&&) noexcept;
    ~MapRenderer();

    // Draws the scene as the camera sees it. The scene must have been built for the same projection and
    // centre as the camera's; pan and zoom are free.
    Result<void> draw(const Scene& scene, const Camera& camera, PixelImage& picture);

    // The same, handing over one band of whole rows after another, from the top down. `progress` is asked
    // before each piece of a band, and may cancel.
    using PartSink = std::function<Result<void>(const PixelImage& pixels, const PixelRectangle& part)>;
    Result<void> drawParts(const Scene& scene, const Camera& camera, const PartSink& sink,
                           const Progress& progress = {});

    // The same in tiles of at most that size, row by row and from left to right.
    Result<void> drawTiles(const Scene& scene, const Camera& camera, int tileWidthPixels,
                           int tileHeightPixels, const PartSink& sink, const Progress& progress = {});

    // What all rectangles of a picture share, from a coarse look at the whole.
    Result<ArcSurvey> survey(const Scene& scene, const Camera& camera, const Progress& progress = {});

    // Draws any rectangle of a picture, in any order; side by side they are the picture. `pixels` gets the
    // rectangle's size.
    Result<void> drawRectangle(const Scene& scene, const Camera& camera, const PixelRectangle& rectangle,
                               const ArcSurvey& survey, PixelImage& pixels, const Progress& progress = {});

private:
    struct Implementation;
    explicit MapRenderer(std::unique_ptr<Implementation> implementation);
    std::unique_ptr<Implementation> m_implementation;
};

// Opacity of arcs and discs: they recede behind what is highlighted and over shaded countries.
float strengthOf(const Scene& scene);

} // namespace atlas
