#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "export/handouts/paragraph_style.h"

namespace atlas {

// Pages with everything in its place before anything is drawn: what is cut off or lies over something else is
// a question about values. Lengths are points, y goes down.

inline constexpr double kPointsPerMillimetre = 72.0 / 25.4;

struct PageBox {
    double left = 0.0;
    double top = 0.0;
    double width = 0.0;
    double height = 0.0;

    double right() const { return left + width; }
    double bottom() const { return top + height; }
};

// What a line of text is for who hears it read.
enum class PageRole : std::uint8_t { Ornament, Title, Heading, Paragraph, ColumnHead, Cell };

// One line of text, whole.
struct PageLine {
    std::string text;
    ParagraphStyle style;
    PageBox box; // of its type, as wide as it is
    PageRole role = PageRole::Paragraph;
    int element = 0;     // lines of one number belong together: a paragraph, a cell
    int row = -1;        // of a table, of its cells
    std::string address; // where it leads; empty: nowhere
};

// A line or an area of one colour.
struct PageRule {
    PageBox box;
    Colour colour;
};

struct LaidPage {
    std::vector<PageRule> rules;
    std::vector<PageLine> lines; // in the order in which they are read
    std::optional<PageBox> map;  // where the one picture lies
    std::size_t linesBeforeMap = 0;
};

struct PageLayout {
    double widthPoints = 0.0;
    double heightPoints = 0.0;
    std::optional<Colour> ground; // nothing: the paper's own
    bool hasMapFrame = true;
    std::vector<LaidPage> pages;
};

// What is wrong with a layout, one line each: text that is cut off by the page's edge or by its margin, text
// over other text or over the map.
std::vector<std::string> faultsOf(const PageLayout& layout, double marginPoints);

} // namespace atlas
