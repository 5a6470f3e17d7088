#pragma once

#include <optional>
#include <string>
#include <vector>

#include "data/style/theme.h"
#include "model/drawing/draw_list_writer.h"
#include "model/drawing/scale_bar.h"
#include "scene/annotations/page.h"
#include "scene/annotations/title_block.h"

namespace atlas {

// What stands at the very foot of a picture, in small print.
struct FootContent {
    // Whom data and map are from, at the right, in ever fewer words; empty: nothing is said of it.
    std::vector<std::string> credits;
    std::optional<ScaleBar> scaleBar; // at the left

    friend bool operator==(const FootContent&, const FootContent&) = default;
};

struct FootLine {
    DrawList list;
    double height = 0.0; // of the page
    double left = 0.0;   // where its words and its bar begin and end
    double right = 0.0;
    TextFit credit = TextFit::Whole;
};

// Nothing to draw where it could not be read. The bar gives way to the words.
FootLine layOutFoot(const FootContent& content, const Theme& theme, const Page& page,
                    const TypeMeasure& measure);

} // namespace atlas
