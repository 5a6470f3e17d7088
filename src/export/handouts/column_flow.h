#pragma once

#include <functional>
#include <string>
#include <vector>

#include "export/handouts/page_type.h"

namespace atlas {

// A column of a page, in points.
struct Column {
    double left = 0.0;
    double top = 0.0;
    double bottom = 0.0;
};

// Paragraphs that run from column to column, line by line, however many it takes.
class ColumnFlow {
public:
    ColumnFlow(cairo_t* page, double widthPoints) : m_page(page), m_width(widthPoints) {}

    // A heading is not left alone at the foot of a column.
    void addHeading(const std::string& words, const ParagraphStyle& style, double spaceAbove);
    void add(const std::string& words, const ParagraphStyle& style, double spaceAbove = 0.0,
             const std::string& address = {}); // of a page that the words lead to; empty: none

    // Draws all of it. `next` gives a column after the first one, on the same page or on another.
    void draw(Column column, const std::function<Column()>& next) const;

private:
    struct Piece {
        Paragraph words;
        double spaceAbove;
        double keptBelow; // room that has to be left under its last line
        std::string address;
    };

    void drawLine(const Piece& piece, int line, double left, double top) const;

    cairo_t* m_page;
    double m_width;
    std::vector<Piece> m_pieces;
};

} // namespace atlas
