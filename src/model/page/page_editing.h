#pragma once

#include <glm/vec2.hpp>
#include <optional>
#include <string>
#include <vector>

#include "model/page/page_composition.h"

namespace atlas {

// What is done to a page by hand, as functions of values. Lengths are millimetres.

inline constexpr double kSmallestElement = 4.0; // a side

// A line that an edge or a middle lies on: across the page at `place`, from one end to the other.
struct PageGuide {
    bool isUpright = true; // x is `place`; otherwise y
    double place = 0.0;

    friend bool operator==(const PageGuide&, const PageGuide&) = default;
};

struct GuidedPlace {
    PagePlace place;
    std::vector<PageGuide> guides; // those that were met
};

// Which edges of a place a hand holds; all of them: it is moved.
struct HeldEdges {
    bool left = false;
    bool top = false;
    bool right = false;
    bool bottom = false;

    bool isMove() const { return !left && !top && !right && !bottom; }
    friend bool operator==(const HeldEdges&, const HeldEdges&) = default;
};

// The place after its held edges, or all of it, went so far. It stays at least so large that it can be
// held, and with its middle on the page.
PagePlace dragged(const PageComposition& page, const PagePlace& from, const HeldEdges& held, glm::dvec2 by);

// The same, drawn to margins, middle lines of the page, and edges and middles of other elements that are
// shown, where one is nearer than `reach`.
GuidedPlace draggedToGuides(const PageComposition& page, PageElementKind kind, const PagePlace& from,
                            const HeldEdges& held, glm::dvec2 by, double reach);

PageComposition withPlace(PageComposition page, PageElementKind kind, const PagePlace& place);
PageComposition withShown(PageComposition page, PageElementKind kind, bool isShown);
PageComposition withText(PageComposition page, PageElementKind kind, std::string text);

// Those that are shown, as one reads the page: from the top down, and from the left.
std::vector<PageElementKind> readingOrder(const PageComposition& page);

// So many steps on in that order, around its end. Nothing is at hand: the first, or the last.
std::optional<PageElementKind> elementAfter(const PageComposition& page, std::optional<PageElementKind> kind,
                                            int steps);

// The one on top at that point.
std::optional<PageElementKind> elementAt(const PageComposition& page, glm::dvec2 point);

} // namespace atlas
