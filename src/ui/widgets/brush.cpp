#include "ui/widgets/brush.h"
#include "ui/widgets/imgui_internals.h"

#include <algorithm>
#include <cmath>

namespace atlas::ui {

namespace {

constexpr float kEdgePixels = 6.0F;  // to either side of an edge
constexpr float kClickPixels = 3.0F; // what moves less is a click

BinRange binsOf(const BinSpan& span, std::size_t count) {
    const auto first = static_cast<std::size_t>(std::max(0.0, std::floor(span.begin)));
    const auto end = static_cast<std::size_t>(std::max(1.0, std::ceil(span.end)));
    return {std::min(first, count - 1), std::min(end, count) - 1};
}

// The same bins some steps to the right, as far as there are bins.
BinRange moved(const BinRange& bins, std::ptrdiff_t steps, std::size_t count) {
    const std::ptrdiff_t min = -static_cast<std::ptrdiff_t>(bins.first);
    const auto max = static_cast<std::ptrdiff_t>(count - 1 - bins.last);
    steps = std::clamp(steps, min, max);
    return {static_cast<std::size_t>(static_cast<std::ptrdiff_t>(bins.first) + steps),
            static_cast<std::size_t>(static_cast<std::ptrdiff_t>(bins.last) + steps)};
}

std::ptrdiff_t stepsBetween(std::size_t from, std::size_t to) {
    return static_cast<std::ptrdiff_t>(to) - static_cast<std::ptrdiff_t>(from);
}

// A press that did not move.
void click(const BrushDrag& drag, const ChartAxis& axis, Filter& filter) {
    if (drag.way == BrushDrag::Way::Move || drag.isAtEdge) return;
    const bool isOutside = chosenSpan(filter, axis).has_value();
    filter = isOutside ? cleared(std::move(filter), facetOf(axis.chart))
                       : withBinUsed(std::move(filter), axis, drag.anchor);
}

} // namespace

std::size_t BinPlaces::binAt(float x) const {
    const float bin = std::floor((x - left) / binWidth);
    return static_cast<std::size_t>(std::clamp(bin, 0.0F, static_cast<float>(count - 1)));
}

bool isAtEdge(const BinPlaces& places, const std::optional<BinSpan>& span, float x) {
    if (!span) return false;
    return std::abs(x - places.at(span->begin)) <= kEdgePixels ||
           std::abs(x - places.at(span->end)) <= kEdgePixels;
}

void beginDrag(BrushDrag& drag, unsigned chart, const BinPlaces& places, const std::optional<BinSpan>& span,
               float x) {
    drag = {};
    drag.chart = chart;
    drag.way = BrushDrag::Way::Choose;
    drag.pressedAt = x;
    drag.anchor = places.binAt(x);
    if (!span) return;
    drag.start = binsOf(*span, places.count);
    drag.isAtEdge = isAtEdge(places, span, x);
    const bool isNearerToBegin = std::abs(x - places.at(span->begin)) < std::abs(x - places.at(span->end));
    if (drag.isAtEdge) {
        drag.anchor = isNearerToBegin ? drag.start.last : drag.start.first;
    } else if (x > places.at(span->begin) && x < places.at(span->end)) {
        drag.way = BrushDrag::Way::Move;
    }
}

void followDrag(BrushDrag& drag, const ChartAxis& axis, const BinPlaces& places, Filter& filter) {
    const float x = ImGui::GetIO().MousePos.x;
    drag.hasMoved = drag.hasMoved || std::abs(x - drag.pressedAt) > kClickPixels;
    if (!drag.hasMoved) {
        if (ImGui::IsMouseReleased(0)) click(drag, axis, filter);
        return;
    }
    const std::size_t bin = places.binAt(x);
    const BinRange bins = drag.way == BrushDrag::Way::Move
                              ? moved(drag.start, stepsBetween(drag.anchor, bin), places.count)
                              : binsBetween(drag.anchor, bin);
    filter = withBins(std::move(filter), axis, bins);
}

std::size_t followKeyboard(ChartMemory& memory, unsigned chart, const ChartAxis& axis, bool wasPressed,
                           Filter& filter) {
    const ImGuiIO& io = ImGui::GetIO();
    const std::optional<BinSpan> span = chosenSpan(filter, axis);
    if (memory.focusedChart != chart || memory.focusedBin >= axis.binCount) {
        memory.focusedChart = chart;
        memory.focusedBin = memory.keyAnchor = span ? binsOf(*span, axis.binCount).first : 0;
    }
    const std::size_t before = memory.focusedBin;
    // Beyond the first and the last bin arrows lead to the next control.
    if (before > 0 && takeArrow(ImGuiDir_Left)) --memory.focusedBin;
    if (before + 1 < axis.binCount && takeArrow(ImGuiDir_Right)) ++memory.focusedBin;
    const std::size_t bin = memory.focusedBin;
    const bool hasWalked = bin != before;
    if (io.KeyShift && (wasPressed || hasWalked)) {
        filter = withBins(std::move(filter), axis, binsBetween(memory.keyAnchor, bin));
        return bin;
    }
    if (hasWalked || wasPressed) memory.keyAnchor = bin;
    if (wasPressed) {
        filter = withBinUsed(std::move(filter), axis, bin);
    } else if (hasWalked && io.KeyCtrl && span) {
        const BinRange bins = moved(binsOf(*span, axis.binCount), stepsBetween(before, bin), axis.binCount);
        filter = withBins(std::move(filter), axis, bins);
    } else if (!io.KeyCtrl && (wasKeyPressed(ImGuiKey_Delete) || wasKeyPressed(ImGuiKey_Backspace))) {
        filter = cleared(std::move(filter), facetOf(axis.chart));
    }
    return bin;
}

} // namespace atlas::ui
