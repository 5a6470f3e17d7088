#pragma once

#include <initializer_list>
#include <string>
#include <vector>

#include "data/style/theme.h"
#include "model/drawing/draw_list_writer.h"
#include "model/page/page_composition.h"
#include "scene/annotations/page.h"
#include "scene/annotations/text_setting.h"

namespace atlas {

// With what the blocks of a composed page are written. Lengths are design pixels; a unit grows with the page
// as its sides do (model/page/page_defaults.h), and all type on it is so many of them.
struct PageInk {
    DrawListWriter& writer;
    const Theme& theme;
    double unit = 1.0;

    double line() const; // of a hairline, thick enough for print
    Colour rule() const; // its colour

    // So many units each, those that can be read; at least the smallest type that can.
    std::vector<double> sizes(std::initializer_list<double> units) const;
};

// The one scale of type, in units.
inline constexpr double kPageTitleUnits = 4.4;
inline constexpr double kPageSubtitleUnits = 1.7;
inline constexpr double kPageFigureUnits = 2.9;
inline constexpr double kPageBodyUnits = 1.3;
inline constexpr double kPageSmallUnits = 1.05;
inline constexpr double kPageLegendUnits = 1.15;

// What became of a block in its place.
struct BlockFit {
    TextFit fit = TextFit::Whole;
    std::string detail; // "24 of 97 rows have room"; may be empty
};

// A line of words on a base line, in a room from `left` to `right`; shortened where it is wider.
void writeAligned(const PageInk& ink, const std::string& words, FontWeight weight, double size,
                  const PagePlace& room, double base, PageAlignment alignment, const Colour& colour);

// The hairline over a block and its heading; where the block goes on.
double writeHeading(const PageInk& ink, const std::string& words, const PagePlace& room);

} // namespace atlas
