#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "export/vector/vector_page.h"
#include "scene/scene_builder.h"

namespace atlas {

inline constexpr double kUsualSimplifyPixels = 0.1; // of design size

struct VectorRequest {
    SceneInputs inputs; // with the viewport of the page
    double widthMillimetres = 0.0;
    double heightMillimetres = 0.0;
    double bleedMillimetres = 0.0;
    double simplifyPixels = kUsualSimplifyPixels; // how far a line may stray from itself, of design size
};

// A page of the size of a picture of so many pixels, 96 of them to the inch.
double millimetresOfPixels(double pixels);

// The picture that the renderer would draw, as layers of a page (render/map_renderer.h). An error only where
// there is no base map, or when it is cancelled.
Result<VectorPage> vectorPageOf(const VectorRequest& request, SceneBuilder& builder,
                                const Progress& progress = {});

} // namespace atlas
