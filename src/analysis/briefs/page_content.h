#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "analysis/briefs/brief.h"
#include "analysis/document/document.h"
#include "model/charts/charts.h"
#include "model/view/view.h"

namespace atlas {

// A chart of a page: partnerships by bins, and the figures under their edges.
struct PageChart {
    std::string title;
    std::vector<std::uint32_t> counts;
    std::vector<ChartAxis::Mark> marks;

    std::uint32_t most() const; // in a bin; 0: there are none
};

// What a composed page says, as words and before any layout: of what is selected, or of all that is
// shown.
struct PageContent {
    std::string title;    // "Hays"
    std::string subtitle; // "Kansas, United States · 21,116 inhabitants"
    std::vector<BriefFigure> figures;
    std::string tableTitle;           // "Partners"
    BriefTable table;                 // without rows where there is nothing to list
    std::string noTable;              // why there is none
    PageChart chart;                  // of the kind that the page asks for
    std::vector<std::string> credits; // whom data and map are from, in ever fewer words
};

// From the document's answers under its filter. Without a page in the view, the chart is of distances.
PageContent pageContentOf(const Document& document, const View& view);

// What the view's selection is about as a page tells of it; nothing where it is no single place.
std::optional<BriefSubject> pageSubjectIn(const Selection& selection);

} // namespace atlas
