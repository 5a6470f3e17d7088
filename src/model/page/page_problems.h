#pragma once

#include <string>
#include <vector>

#include "model/page/page_composition.h"

namespace atlas {

// What a person should know of a page before it is printed, in one line with the remedy.
struct PageProblem {
    PageElementKind kind = PageElementKind::Map; // whose it is
    std::string text;

    friend bool operator==(const PageProblem&, const PageProblem&) = default;
};

// What its places alone tell: cut off by the edge of the page, overlapping. What lies wholly on the map lies
// there on purpose. What does not fit into its place the layout tells (scene/page/page_layout.h).
std::vector<PageProblem> placeProblems(const PageComposition& page);

} // namespace atlas
