#include "ui/widgets/histogram.h"

#include <algorithm>
#include <cmath>

#include "core/text.h"
#include "ui/widgets/brush.h"
#include "ui/widgets/control_list.h"
#include "ui/widgets/imgui_internals.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr float kTickHeight = 4.0F;
constexpr float kMarkGap = 8.0F;  // between words at the axis
constexpr float kMinBar = 2.0F;   // of what is there at all
constexpr float kHeadRoom = 4.0F; // above the highest bar
constexpr float kUnknownBar = 24.0F;
constexpr float kRestOpacity = 0.24F; // of bars outside of the choice
constexpr std::string_view kNotRecorded = "not recorded";

struct Bars {
    ImVec2 topLeft;
    ImVec2 size; // without the axis
    BinPlaces places;
    std::vector<std::uint32_t> counts;
    float perCount = 0.0F; // pixels

    float bottom() const { return topLeft.y + size.y; }
    float right() const { return topLeft.x + size.x; }
    float heightOf(std::uint32_t count) const {
        return count == 0 ? 0.0F : std::max(kMinBar, static_cast<float>(count) * perCount);
    }
};

Bars barsOf(const Histogram& what, ImVec2 topLeft) {
    Bars bars;
    bars.topLeft = topLeft;
    bars.size = {what.size.x, what.size.y - kAxisHeightPixels};
    bars.counts = countsOf(what.axis, what.shown);
    bars.places = {topLeft.x, what.size.x / static_cast<float>(what.axis.binCount), what.axis.binCount};
    const std::uint32_t largest = *std::max_element(bars.counts.begin(), bars.counts.end());
    bars.perCount = (bars.size.y - kHeadRoom) / static_cast<float>(std::max(1U, largest));
    return bars;
}

// The bin that the pointer is on, and the one that the keyboard is on.
struct Pointed {
    std::optional<std::size_t> hovered;
    std::optional<std::size_t> focused;
};

// Bars narrower than a few pixels touch each other: gaps would flicker.
void drawBars(const Bars& bars, ImU32 colour, std::size_t first, std::size_t end) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float gap = bars.places.binWidth >= 12.0F ? 2.0F : bars.places.binWidth >= 2.5F ? 1.0F : 0.0F;
    const float rounding = bars.places.binWidth >= 8.0F ? 2.0F : 0.0F;
    for (std::size_t bin = first; bin < end; ++bin) {
        if (bars.counts[bin] == 0) continue;
        const float left = std::round(bars.places.at(static_cast<double>(bin)));
        const float right = std::round(bars.places.at(static_cast<double>(bin) + 1.0)) - gap;
        list.AddRectFilled({left, bars.bottom() - bars.heightOf(bars.counts[bin])},
                           {std::max(left + 1.0F, right), bars.bottom()}, colour, rounding,
                           ImDrawFlags_RoundCornersTop);
    }
}

void drawClipped(const Bars& bars, float left, float right, ImU32 colour) {
    ImGui::PushClipRect({left, bars.topLeft.y}, {right, bars.bottom()}, true);
    // Those beside it would be drawn in vain: for each class all of them are thousands.
    const auto binAt = [&](float x) {
        const float bin = std::floor((x - bars.topLeft.x) / bars.places.binWidth);
        return static_cast<std::size_t>(std::clamp(bin, 0.0F, static_cast<float>(bars.counts.size() - 1)));
    };
    drawBars(bars, colour, binAt(left - 1.0F), binAt(right + 1.0F) + 1);
    ImGui::PopClipRect();
}

// Classes may be chosen here and there.
void drawChosenClasses(const Histogram& what, const Bars& bars, const Filter& filter, ImU32 colour) {
    for (std::size_t bin = 0; bin < bars.places.count; ++bin) {
        const auto place = static_cast<double>(bin);
        if (isChosen(filter, what.axis, bin))
            drawClipped(bars, bars.places.at(place), bars.places.at(place + 1.0), colour);
    }
}

void drawGrip(const Look& look, const Bars& bars, float x) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    x = std::clamp(std::round(x), bars.topLeft.x, bars.right());
    const float middle = bars.topLeft.y + bars.size.y / 2.0F;
    list.AddRectFilled({x - 1.0F, bars.topLeft.y}, {x + 1.0F, bars.bottom()}, packed(look.theme.accent));
    list.AddRectFilled({x - 3.0F, middle - 9.0F}, {x + 3.0F, middle + 9.0F}, packed(look.theme.accent), 3.0F);
}

void drawSpan(const Look& look, const Histogram& what, const Bars& bars, const BinSpan& span) {
    const float left = bars.places.at(span.begin);
    const float right = bars.places.at(span.end);
    const float lit = what.playhead ? std::min(right, bars.places.at(*what.playhead)) : right;
    ImGui::GetWindowDrawList()->AddRectFilled({left, bars.topLeft.y}, {lit, bars.bottom()},
                                              packed(look.theme.accent, 0.10F));
    drawClipped(bars, left, lit, packed(look.theme.accent));
    drawGrip(look, bars, left);
    drawGrip(look, bars, lit);
}

// A tick and the room of its words, which stay within the chart.
struct PlacedMark {
    float x = 0.0F;
    float left = 0.0F;
    float right = 0.0F;
};

std::vector<PlacedMark> placedMarks(const Look& look, const Histogram& what, const Bars& bars) {
    std::vector<PlacedMark> marks;
    for (const ChartAxis::Mark& mark : what.axis.marks) {
        const float x = bars.places.at(mark.bin);
        const float width = textWidth(look.fonts.caption, mark.label);
        const float last = std::max(bars.topLeft.x, bars.right() - width);
        const float left = std::clamp(x - width / 2.0F, bars.topLeft.x, last);
        marks.push_back({x, left, left + width});
    }
    return marks;
}

// Where there is no room for the words of all ticks, every second has them, or every third and so on, counted
// from the last, which always has.
std::size_t labelStep(const std::vector<PlacedMark>& marks) {
    for (std::size_t step = 1; step < marks.size(); ++step) {
        bool isRoomy = true;
        for (std::size_t i = marks.size() - 1; i >= step; i -= step)
            isRoomy = isRoomy && marks[i - step].right + kMarkGap <= marks[i].left;
        if (isRoomy) return step;
    }
    return std::max<std::size_t>(1, marks.size());
}

void drawMarks(const Look& look, const Histogram& what, const Bars& bars) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float axis = bars.bottom();
    list.AddLine({bars.topLeft.x, axis + 0.5F}, {bars.right(), axis + 0.5F}, packed(look.theme.text, 0.22F));
    const std::vector<PlacedMark> marks = placedMarks(look, what, bars);
    const std::size_t step = labelStep(marks);
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const float x = std::round(marks[i].x) + 0.5F;
        list.AddLine({x, axis}, {x, axis + kTickHeight}, packed(look.theme.text, 0.22F));
        if ((marks.size() - 1 - i) % step != 0) continue;
        drawText(list, look.fonts.caption, {marks[i].left, axis + kTickHeight},
                 kAxisHeightPixels - kTickHeight, packed(look.theme.textMuted), what.axis.marks[i].label);
    }
}

void drawPointed(const Look& look, const Bars& bars, const Pointed& pointed) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const auto box = [&](std::size_t bin, float margin) {
        return ImVec4{bars.places.at(static_cast<double>(bin)) - margin, bars.topLeft.y,
                      bars.places.at(static_cast<double>(bin) + 1.0) + margin, bars.bottom()};
    };
    if (pointed.hovered) {
        const ImVec4 at = box(*pointed.hovered, 0.0F);
        list.AddRectFilled({at.x, at.y}, {at.z, at.w}, packed(look.theme.text, 0.10F), 2.0F);
    }
    if (pointed.focused && ImGui::GetIO().NavVisible) {
        const ImVec4 at = box(*pointed.focused, 2.0F);
        list.AddRect({std::max(at.x, bars.topLeft.x), at.y - 2.0F}, {at.z, at.w + 2.0F},
                     packed(look.theme.accent), 3.0F, 0, 2.0F);
    }
}

void followPointer(unsigned id, const Histogram& what, const Bars& bars, const Pointed& pointed,
                   Filter& filter, ChartMemory& memory) {
    const float x = ImGui::GetIO().MousePos.x;
    const std::optional<BinSpan> span = chosenSpan(filter, what.axis);
    if (pointed.hovered && isAtEdge(bars.places, span, x)) ImGui::SetMouseCursor(ImGuiMouseCursor_ResizeEW);
    if (pointed.hovered && ImGui::IsMouseClicked(0)) beginDrag(memory.drag, id, bars.places, span, x);
    if (memory.drag.isActive() && memory.drag.chart == id)
        followDrag(memory.drag, what.axis, bars.places, filter);
}

} // namespace

std::optional<std::size_t> histogram(const Look& look, const char* id, const Histogram& what, Filter& filter,
                                     ChartMemory& memory, bool takesKeyboard) {
    if (what.axis.binCount == 0) return std::nullopt;
    const Bars bars = barsOf(what, ImGui::GetCursorScreenPos());
    if (takesKeyboard) {
        focusNextControl();
        outlineFocus();
    }
    ImGui::InvisibleButton(id, what.size);
    listControl(id, titleOf(what.axis.chart));
    const unsigned chart = ImGui::GetID(id);
    Pointed pointed;
    // While the keyboard leads, what it is on counts as hovered, too, wherever the pointer is.
    const bool isUnderPointer = ImGui::IsMouseHoveringRect(ImGui::GetItemRectMin(), ImGui::GetItemRectMax());
    if (ImGui::IsItemHovered() && isUnderPointer)
        pointed.hovered = bars.places.binAt(ImGui::GetIO().MousePos.x);
    const bool wasPressed = ImGui::IsItemActivated() && !ImGui::IsMouseDown(0);
    const bool hasKeyboard = ImGui::IsItemFocused();
    followPointer(chart, what, bars, pointed, filter, memory);
    if (hasKeyboard && !memory.drag.isActive())
        pointed.focused = followKeyboard(memory, chart, what.axis, wasPressed, filter);

    const std::optional<BinSpan> span = chosenSpan(filter, what.axis);
    drawBars(bars, packed(look.theme.text, kRestOpacity), 0, bars.counts.size());
    if (span)
        drawSpan(look, what, bars, *span);
    else
        drawChosenClasses(what, bars, filter, packed(look.theme.accent));
    drawPointed(look, bars, pointed);
    drawMarks(look, what, bars);
    if (pointed.hovered) return pointed.hovered;
    return ImGui::GetIO().NavVisible ? pointed.focused : std::nullopt;
}

float notRecordedWidth(const Look& look) {
    return textWidth(look.fonts.caption, kNotRecorded);
}

bool notRecordedBar(const Look& look, const Histogram& what, Filter& filter) {
    const std::uint32_t count = notRecordedIn(what.shown, what.axis.chart).value_or(0);
    const bool isKept = keepsNotRecorded(filter, what.axis.chart);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = notRecordedWidth(look);
    const bool wasPressed = ImGui::InvisibleButton("not-recorded", {width, what.size.y});
    listControl("not-recorded", kNotRecorded, isKept);
    if (wasPressed) filter = withNotRecorded(std::move(filter), what.axis, !isKept);
    const bool isPointed = ImGui::IsItemHovered() || (ImGui::IsItemFocused() && ImGui::GetIO().NavVisible);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Bars bars = what.axis.binCount > 0 ? barsOf(what, at) : Bars{at, what.size, {}, {}, 0.0F};
    const float full = what.size.y - kAxisHeightPixels;
    const float bottom = at.y + full;
    const bool isCut = bars.heightOf(count) > full;
    const float height = std::min(full, bars.heightOf(count));
    const float left = std::round(at.x + (width - kUnknownBar) / 2.0F);
    if (isPointed) {
        list.AddRectFilled({left - 4.0F, at.y}, {left + kUnknownBar + 4.0F, bottom},
                           packed(look.theme.text, 0.10F), 2.0F);
    }
    const ImU32 colour = packed(look.theme.unknown, isKept ? 0.80F : 0.24F);
    list.AddRectFilled({left, bottom - height}, {left + kUnknownBar, bottom}, colour, 2.0F,
                       ImDrawFlags_RoundCornersTop);
    if (isCut) { // higher than the scale: a slanted gap says so
        const float y = at.y + 0.28F * full;
        list.AddLine({left - 2.0F, y + 5.0F}, {left + kUnknownBar + 2.0F, y - 5.0F}, packed(look.theme.panel),
                     4.0F);
    }
    list.AddLine({left - 4.0F, bottom + 0.5F}, {left + kUnknownBar + 4.0F, bottom + 0.5F},
                 packed(look.theme.text, 0.22F));
    drawText(list, look.fonts.caption, {at.x, bottom + kTickHeight}, kAxisHeightPixels - kTickHeight,
             packed(isKept ? look.theme.text : look.theme.textMuted), kNotRecorded);
    focusOutline(look);
    return isPointed;
}

} // namespace atlas::ui
