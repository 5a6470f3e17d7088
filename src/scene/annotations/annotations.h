#pragma once

#include <optional>
#include <string>
#include <vector>

#include "data/style/theme.h"
#include "model/camera/camera.h"
#include "model/drawing/draw_list.h"
#include "model/view/arc_legend.h"
#include "scene/annotations/foot_line.h"

namespace atlas {

struct AnnotationRequest {
    std::string title;                // may have several lines; empty: none
    std::string headline;             // how much is shown; stands under the title, or alone
    std::optional<ArcLegend> legend;  // stands at the foot
    std::vector<ArcLegend> more;      // beside the legend: of compared cities, of shaded countries
    std::uint32_t mostPartners = 100; // of the cities on the map, for the legend's samples of discs
    double discScale = 1.0;           // of discs in the picture
    double largestDiscScale = 1.0;    // of the same map if it had all of the picture: room is kept for that
    bool isTransparent = false;       // nothing lies behind the type
    FootContent foot;                 // under all of it, or alone
    std::string caption;              // of a step of a tour; in large type, at the foot of the stage
    std::string captionHeading;       // over it, larger
};

// What stands over a map, and where the map's own room begins.
struct Annotations {
    DrawList list;
    Insets insets;
    std::vector<std::string> notes; // a line each: what has no room, and letters that no font has
};

// Lays title, headline and legend out. What is too wide becomes smaller or takes more lines, as far as it can
// be read and the map keeps its room; what even then does not fit is shortened or left out, and noted. Of the
// viewport only its size counts. Without any font installed, only what needs no type is drawn.
Annotations buildAnnotations(const AnnotationRequest& request, const Theme& theme, const Viewport& viewport);

} // namespace atlas
