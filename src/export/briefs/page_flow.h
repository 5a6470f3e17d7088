#pragma once

#include <functional>
#include <vector>

#include "export/briefs/page_table.h"

namespace atlas {

// A line of a column and the room that it wants around it.
struct FlowLine {
    PageLine line; // at the left of the column, from its own top
    double spaceAbove = 0.0;
    double keptBelow = 0.0; // room that has to be left under it: a heading is not alone at the foot
};
using Flow = std::vector<FlowLine>;

double heightOf(const Flow& flow);

// In two columns about as high, between paragraphs, and between those with a heading where that is not much
// higher.
std::vector<Flow> inTwoColumns(const Flow& flow);

// Puts blocks onto pages, one under the other, and begins new pages where one is full.
class PageFlow {
public:
    // The room on every page for what flows.
    struct Room {
        double left = 0.0;
        double width = 0.0;
        double top = 0.0;
        double bottom = 0.0;
    };
    // `beginPage` draws what further pages have at their head.
    PageFlow(PageLayout& layout, const Room& room, const std::function<void(LaidPage&)>& beginPage);

    LaidPage& page() { return m_layout.pages.back(); }
    double top() const { return m_top; }
    void skip(double height) { m_top += height; }
    int nextElement() { return ++m_element; } // a number that no line has yet

    // Columns side by side, of equal widths.
    void addColumns(const std::vector<Flow>& columns, double gutter);
    void addTable(const SetTable& table, const Flow& heading, const Colour& rule);

private:
    void turnPage();
    bool isFresh() const { return m_top <= m_room.top; }
    void place(PageLine line, double left, double top, int elementOffset);
    void placeHeading(const Flow& heading);
    void placeRow(const SetRow& row, int number, const Colour& rule);

    PageLayout& m_layout;
    Room m_room;
    std::function<void(LaidPage&)> m_beginPage;
    double m_top;
    int m_element = 0;
    int m_row = 0;
};

} // namespace atlas
