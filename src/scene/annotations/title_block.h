#pragma once

#include <string>
#include <vector>

#include "model/drawing/draw_list_writer.h"
#include "scene/annotations/page.h"
#include "scene/annotations/text_setting.h"

namespace atlas {

// Title and headline in their lines, from the top of a page.
struct TitleBlock {
    struct Line {
        std::string words;
        FontWeight weight = FontWeight::Regular;
        double size = 0.0;
        double base = 0.0; // from the page's top
        bool isTitle = false;
    };
    std::vector<Line> lines;
    double height = 0.0; // down to where the map's room begins
    TextFit title = TextFit::Whole;
    TextFit headline = TextFit::Whole;
};

TitleBlock layOutTitle(const std::string& title, const std::string& headline, const DrawListWriter& writer,
                       const Page& page);

} // namespace atlas
