#pragma once

#include <optional>
#include <string>

#include "data/style/theme.h"
#include "model/camera/camera.h"
#include "model/drawing/draw_list.h"
#include "model/view/arc_legend.h"

namespace atlas {

struct AnnotationRequest {
    std::string title;                // empty: none
    std::string headline;             // how much is shown; stands under the title, or alone
    std::optional<ArcLegend> legend;  // stands at the foot
    std::optional<ArcLegend> shading; // of countries and states, beside the legend
    double discScale = 1.0;           // of discs in the picture, for the legend's samples
};

// Room that title and headline need at the top of a picture, and the legend at its foot.
Insets annotationInsets(bool withTitle, bool withLegend, double pixelRatio);

// Lays title, headline and legend out. Without any font installed, only what needs no type is
// drawn.
DrawList buildAnnotations(const AnnotationRequest& request, const Theme& theme, const Viewport& viewport);

} // namespace atlas
