#include "model/page/page_problems.h"

#include <fmt/core.h>

namespace atlas {

namespace {

bool isLaidOn(const PageElement& map, const PageElement& other) {
    return contains(map.place, other.place);
}

} // namespace

std::vector<PageProblem> placeProblems(const PageComposition& page) {
    std::vector<PageProblem> problems;
    const PagePlace all{0.0, 0.0, page.width(), page.height()};
    for (std::size_t i = 0; i < kPageElementCount; ++i) {
        const PageElement& element = page.elements[i];
        if (!element.isShown) continue;
        const auto kind = static_cast<PageElementKind>(i);
        if (!contains(all, element.place)) {
            problems.push_back(
                {kind, fmt::format("{}: cut off by the edge of the page; move it in, or make it smaller",
                                   nameOf(kind))});
        }
        for (std::size_t j = i + 1; j < kPageElementCount; ++j) {
            const PageElement& other = page.elements[j];
            if (!other.isShown || !overlap(element.place, other.place)) continue;
            if (kind == PageElementKind::Map && isLaidOn(element, other)) continue;
            const auto otherKind = static_cast<PageElementKind>(j);
            problems.push_back({otherKind, fmt::format("{}: overlaps {}; move one of the two",
                                                       nameOf(otherKind), nameOf(kind))});
        }
    }
    return problems;
}

} // namespace atlas
