#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "model/drawing/draw_list_writer.h"
#include "model/view/arc_legend.h"
#include "scene/annotations/page.h"

namespace atlas {

// What a legend explains.
struct LegendContent {
    const ArcLegend* colours = nullptr;
    std::span<const ArcLegend> more; // beside it
    bool withDiscs = true;
    std::uint32_t mostPartners = 0; // of a city on the map
    double discScale = 1.0;
    double largestDiscScale = 1.0; // rows are broken for this one
    double largestStep = 1.0;      // of its type, beside a picture's
};

// A legend at the foot of a page.
struct LegendBlock {
    DrawList list;
    double height = 0.0; // of the page, up to where the map's room ends
};

// In as large type as fits, in as many rows as it takes. Nothing when it does not fit into the room's height
// in type that can be read.
std::optional<LegendBlock> layOutLegend(const LegendContent& content, const Theme& theme, const Page& page,
                                        double roomHeight, const TypeMeasure& measure);

} // namespace atlas
