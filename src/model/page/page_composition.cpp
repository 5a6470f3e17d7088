#include "model/page/page_composition.h"

#include "core/known_words.h"

namespace atlas {

namespace {

struct Names {
    std::string_view name;
    std::string_view word;
};
constexpr std::array<Names, kPageElementCount> kNames{{
    {"Map", "map"},
    {"Title", "title"},
    {"Subtitle", "subtitle"},
    {"Figures", "figures"},
    {"Partners", "partners"},
    {"Chart", "chart"},
    {"Legend", "legend"},
    {"Inset globe", "globe"},
    {"Scale", "scale"},
    {"Logo", "logo"},
    {"Sources", "sources"},
}};

constexpr std::array<std::string_view, 3> kAlignments{"left", "middle", "right"};
constexpr std::array<std::string_view, 5> kCharts{"distance", "founded", "city-size", "size-ratio",
                                                  "partners"};

constexpr double kTouch = 0.01; // edges this near to each other meet

} // namespace

bool contains(const PagePlace& outer, const PagePlace& inner) {
    return inner.left >= outer.left - kTouch && inner.top >= outer.top - kTouch &&
           inner.right() <= outer.right() + kTouch && inner.bottom() <= outer.bottom() + kTouch;
}

bool overlap(const PagePlace& one, const PagePlace& other) {
    return one.left + kTouch < other.right() && other.left + kTouch < one.right() &&
           one.top + kTouch < other.bottom() && other.top + kTouch < one.bottom();
}

std::string_view nameOf(PageElementKind kind) {
    return kNames[static_cast<std::size_t>(kind)].name;
}

std::string_view wordOf(PageElementKind kind) {
    return kNames[static_cast<std::size_t>(kind)].word;
}

std::string_view wordOf(PageAlignment alignment) {
    return kAlignments[static_cast<std::size_t>(alignment)];
}

Result<PageAlignment> parsePageAlignment(std::string_view text) {
    return indexOfWord(kAlignments, text).map([](std::size_t i) { return static_cast<PageAlignment>(i); });
}

std::string_view wordOf(Chart chart) {
    return kCharts[static_cast<std::size_t>(chart)];
}

Result<Chart> parseChart(std::string_view text) {
    return indexOfWord(kCharts, text).map([](std::size_t i) { return static_cast<Chart>(i); });
}

bool hasOwnWords(PageElementKind kind) {
    switch (kind) {
        case PageElementKind::Title:
        case PageElementKind::Subtitle:
        case PageElementKind::Partners:
        case PageElementKind::Chart:
        case PageElementKind::Sources:
            return true;
        default:
            return false;
    }
}

bool hasAlignment(PageElementKind kind) {
    return kind == PageElementKind::Title || kind == PageElementKind::Subtitle ||
           kind == PageElementKind::Logo || kind == PageElementKind::Sources ||
           kind == PageElementKind::Scale;
}

} // namespace atlas
