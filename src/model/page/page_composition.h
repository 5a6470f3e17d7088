#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "core/result.h"
#include "model/charts/charts.h"
#include "model/paper/paper.h"

namespace atlas {

// A page as somebody composes it: paper, and what stands where on it. Lengths are millimetres, from the
// page's top left corner, y down. It is a part of a view (model/view/view.h).

// In the order in which they are drawn: later ones lie over earlier ones.
enum class PageElementKind : std::uint8_t {
    Map,
    Title,
    Subtitle,
    Figures,  // headline figures
    Partners, // table of partners
    Chart,
    Legend,
    Globe, // inset: where on the Earth the map lies
    Scale, // scale note
    Logo,
    Sources // and licence
};
inline constexpr std::size_t kPageElementCount = 11;

enum class PageAlignment : std::uint8_t { Left, Middle, Right };

struct PagePlace {
    double left = 0.0;
    double top = 0.0;
    double width = 0.0;
    double height = 0.0;

    double right() const { return left + width; }
    double bottom() const { return top + height; }
    friend bool operator==(const PagePlace&, const PagePlace&) = default;
};

bool contains(const PagePlace& outer, const PagePlace& inner);
bool overlap(const PagePlace& one, const PagePlace& other);

struct PageElement {
    PagePlace place;
    bool isShown = true;
    PageAlignment alignment = PageAlignment::Left;
    // Own words in place of those that the view has; empty: the view's. Of a logo its file.
    std::string text;
    Chart chart = Chart::Distance; // of a chart alone

    friend bool operator==(const PageElement&, const PageElement&) = default;
};

struct PageComposition {
    Paper paper{"A4", 210.0, 297.0};
    bool isLandscape = false;
    std::array<PageElement, kPageElementCount> elements; // by kind

    double width() const { return isLandscape ? paper.heightMillimetres : paper.widthMillimetres; }
    double height() const { return isLandscape ? paper.widthMillimetres : paper.heightMillimetres; }
    PageElement& element(PageElementKind kind) { return elements[static_cast<std::size_t>(kind)]; }
    const PageElement& element(PageElementKind kind) const {
        return elements[static_cast<std::size_t>(kind)];
    }

    friend bool operator==(const PageComposition&, const PageComposition&) = default;
};

// "Inset globe"; as it is written in files: "globe".
std::string_view nameOf(PageElementKind kind);
std::string_view wordOf(PageElementKind kind);

std::string_view wordOf(PageAlignment alignment); // "left", "middle", "right"
Result<PageAlignment> parsePageAlignment(std::string_view text);

std::string_view wordOf(Chart chart); // "distance"
Result<Chart> parseChart(std::string_view text);

// Whether it has words of its own; whether they are set at one side of its place.
bool hasOwnWords(PageElementKind kind);
bool hasAlignment(PageElementKind kind);

inline constexpr std::size_t kMaxPageWords = 600; // bytes of an element's own words

} // namespace atlas
