#include "model/page/page_editing.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

#include "model/page/page_defaults.h"

namespace atlas {

namespace {

// One of the two directions of a page.
struct Span {
    double from = 0.0;
    double to = 0.0;
    double middle() const { return (from + to) / 2.0; }
};

Span acrossOf(const PagePlace& place) {
    return {place.left, place.right()};
}
Span downOf(const PagePlace& place) {
    return {place.top, place.bottom()};
}

PagePlace placeOf(const Span& across, const Span& down) {
    return {across.from, down.from, across.to - across.from, down.to - down.from};
}

Span draggedSpan(Span span, bool holdsFrom, bool holdsTo, bool isMove, double by, double pageEnd) {
    if (isMove) {
        const double shift = std::clamp(by, -span.middle(), pageEnd - span.middle());
        return {span.from + shift, span.to + shift};
    }
    if (holdsFrom) span.from = std::min(span.from + by, span.to - kSmallestElement);
    if (holdsTo) span.to = std::max(span.to + by, span.from + kSmallestElement);
    return span;
}

// Places that edges are drawn to, in one direction.
std::vector<double> guidesOf(const PageComposition& page, PageElementKind kind, bool isUpright) {
    const double end = isUpright ? page.width() : page.height();
    const double margin = pageMarginMillimetres(page);
    std::vector<double> guides{margin, end / 2.0, end - margin, 0.0, end};
    for (std::size_t i = 0; i < kPageElementCount; ++i) {
        const PageElement& other = page.elements[i];
        if (!other.isShown || i == static_cast<std::size_t>(kind)) continue;
        const Span span = isUpright ? acrossOf(other.place) : downOf(other.place);
        guides.insert(guides.end(), {span.from, span.to, span.middle()});
    }
    return guides;
}

struct Pull {
    double by = 0.0;
    double guide = 0.0;
};

// The shortest way from one of the points to a guide.
std::optional<Pull> pullOf(const std::vector<double>& points, const std::vector<double>& guides,
                           double reach) {
    std::optional<Pull> nearest;
    for (const double guide : guides) {
        for (const double point : points) {
            const double by = guide - point;
            if (std::abs(by) > reach || (nearest && std::abs(by) >= std::abs(nearest->by))) continue;
            nearest = Pull{by, guide};
        }
    }
    return nearest;
}

std::vector<double> pointsOf(const Span& span, bool holdsFrom, bool holdsTo, bool isMove) {
    if (isMove) return {span.from, span.to, span.middle()};
    std::vector<double> points;
    if (holdsFrom) points.push_back(span.from);
    if (holdsTo) points.push_back(span.to);
    return points;
}

double tenths(double length) {
    return std::round(length * 10.0) / 10.0;
}

} // namespace

PagePlace dragged(const PageComposition& page, const PagePlace& from, const HeldEdges& held, glm::dvec2 by) {
    return placeOf(draggedSpan(acrossOf(from), held.left, held.right, held.isMove(), by.x, page.width()),
                   draggedSpan(downOf(from), held.top, held.bottom, held.isMove(), by.y, page.height()));
}

GuidedPlace draggedToGuides(const PageComposition& page, PageElementKind kind, const PagePlace& from,
                            const HeldEdges& held, glm::dvec2 by, double reach) {
    GuidedPlace result{dragged(page, from, held, by), {}};
    const bool isMove = held.isMove();
    glm::dvec2 pulled = by;
    const auto across = pullOf(pointsOf(acrossOf(result.place), held.left, held.right, isMove),
                               guidesOf(page, kind, true), reach);
    const auto down = pullOf(pointsOf(downOf(result.place), held.top, held.bottom, isMove),
                             guidesOf(page, kind, false), reach);
    if (across) {
        pulled.x += across->by;
        result.guides.push_back({true, across->guide});
    }
    if (down) {
        pulled.y += down->by;
        result.guides.push_back({false, down->guide});
    }
    result.place = dragged(page, from, held, pulled);
    return result;
}

PageComposition withPlace(PageComposition page, PageElementKind kind, const PagePlace& place) {
    const double left = tenths(place.left);
    const double top = tenths(place.top);
    page.element(kind).place = {left, top, tenths(place.right() - left), tenths(place.bottom() - top)};
    return page;
}

PageComposition withShown(PageComposition page, PageElementKind kind, bool isShown) {
    page.element(kind).isShown = isShown;
    return page;
}

PageComposition withText(PageComposition page, PageElementKind kind, std::string text) {
    page.element(kind).text = std::move(text);
    return page;
}

std::vector<PageElementKind> readingOrder(const PageComposition& page) {
    std::vector<PageElementKind> order;
    for (std::size_t i = 0; i < kPageElementCount; ++i) {
        if (page.elements[i].isShown) order.push_back(static_cast<PageElementKind>(i));
    }
    std::stable_sort(order.begin(), order.end(), [&](PageElementKind a, PageElementKind b) {
        const PagePlace& one = page.element(a).place;
        const PagePlace& other = page.element(b).place;
        return std::tie(one.top, one.left) < std::tie(other.top, other.left);
    });
    return order;
}

std::optional<PageElementKind> elementAfter(const PageComposition& page, std::optional<PageElementKind> kind,
                                            int steps) {
    const std::vector<PageElementKind> order = readingOrder(page);
    if (order.empty()) return std::nullopt;
    const auto count = static_cast<int>(order.size());
    const auto found = kind ? std::find(order.begin(), order.end(), *kind) : order.end();
    const int from =
        found != order.end() ? static_cast<int>(found - order.begin()) : (steps > 0 ? -1 : count);
    return order[static_cast<std::size_t>(((from + steps) % count + count) % count)];
}

std::optional<PageElementKind> elementAt(const PageComposition& page, glm::dvec2 point) {
    for (std::size_t i = kPageElementCount; i-- > 0;) {
        const PageElement& element = page.elements[i];
        if (element.isShown && contains(element.place, {point.x, point.y, 0.0, 0.0}))
            return static_cast<PageElementKind>(i);
    }
    return std::nullopt;
}

} // namespace atlas
