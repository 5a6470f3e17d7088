#include "ui/panels/time_line_panel.h"

#include <algorithm>
#include <cmath>

#include "analysis/document/document.h"
#include "core/text.h"
#include "ui/widgets/control_list.h"
#include "ui/widgets/histogram.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr std::size_t kMaxBins = 200;
constexpr float kPlayPixels = 40.0F;
constexpr float kYearHeight = 36.0F;
constexpr float kYearsWidth = 160.0F;
constexpr float kSwitchWidth = 168.0F;
constexpr float kMinPlot = 160.0F; // beside the switch
constexpr float kSmallestPlot = 40.0F;

void drawPlay(const PanelInputs& inputs, const Playback& playback, Requests& requests) {
    const Look& look = inputs.look;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    if (ImGui::InvisibleButton("play", {kPlayPixels, kPlayPixels})) requests.run("play-time-line"_command);
    listControl("play", playback.isPlaying ? "Pause" : "Play", playback.isPlaying);
    const ImVec2 middle{at.x + kPlayPixels / 2.0F, at.y + kPlayPixels / 2.0F};
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float lit = ImGui::IsItemActive() ? 0.25F : ImGui::IsItemHovered() ? 0.15F : 0.0F;
    list.AddCircleFilled(middle, kPlayPixels / 2.0F, packed(mixed(look.theme.accent, look.theme.text, lit)));
    drawIcon(list, playback.isPlaying ? Icon::Pause : Icon::Play, middle, 18.0F, packed(look.theme.onAccent));
    focusOutline(look);
    tooltipBeside(look, tooltipOf("play-time-line"_command)); // beneath and beside stand the figures
}

// The last year that is shown, since when, and how many there are by then.
void drawYear(const PanelInputs& inputs, const Filter& filter, const YearRange& recorded, ImVec2 at) {
    const Look& look = inputs.look;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const YearRange years = filter.years.value_or(recorded);
    const std::string last = std::to_string(std::min(years.last, recorded.last));
    const float width = figuresWidth(look.fonts.display, last);
    drawFigures(list, look.fonts.display, at.x + width, at.y, kYearHeight, packed(look.theme.text), last);
    const ImU32 muted = packed(look.theme.textMuted);
    if (years.first > recorded.first && years.first < years.last) {
        drawText(list, look.fonts.caption, {at.x + width + kGrid, at.y + kYearHeight / 2.0F}, 16.0F, muted,
                 "since " + std::to_string(years.first));
    }
    const auto count = static_cast<std::int64_t>(inputs.shown.partnerships.size());
    drawText(list, look.fonts.caption, {at.x, at.y + kYearHeight}, 20.0F, muted,
             withThousands(count) + (count == 1 ? " partnership" : " partnerships"), kYearsWidth);
}

// "29,106 (97 %)" of what the other filters leave.
std::string unknownShare(const FilterResult& shown) {
    std::uint64_t recorded = 0;
    for (const std::uint32_t count : shown.byYear)
        recorded += count;
    const std::uint64_t all = recorded + shown.yearNotRecorded;
    std::string text = withThousands(shown.yearNotRecorded);
    if (all == 0) return text;
    const double percent = 100.0 * static_cast<double>(shown.yearNotRecorded) / static_cast<double>(all);
    return text + " (" + std::to_string(std::lround(percent)) + " %)";
}

void drawSwitch(const PanelInputs& inputs, const ChartAxis& axis, Filter& filter, ImVec2 at) {
    const Look& look = inputs.look;
    const bool isKept = keepsNotRecorded(filter, Chart::Founded);
    ImGui::SetCursorScreenPos(at);
    if (checkRow(look, "unknown", "Not recorded", isKept, kSwitchWidth - kControlHeight))
        filter = withNotRecorded(std::move(filter), axis, !isKept);
    tooltip(look, isKept ? "Leave out partnerships whose year is not recorded  (Enter)"
                         : "Keep partnerships whose year is not recorded; they stand there from the "
                           "beginning  (Enter)");
    drawText(*ImGui::GetWindowDrawList(), look.fonts.caption, {at.x + 24.0F, at.y + kRowHeight}, 20.0F,
             packed(look.theme.textMuted), unknownShare(inputs.shown));
}

void drawYears(const PanelInputs& inputs, const ChartAxis& axis, ImVec2 at, ImVec2 size, Filter& filter,
               TimeLineMemory& memory, ChartMemory& charts) {
    const Playback& playback = inputs.playback;
    std::optional<double> playhead;
    if (playback.isPlaying) playhead = (playback.at - axis.years.firstYear) / axis.years.yearsPerClass;
    ImGui::SetCursorScreenPos(at);
    const bool takesKeyboard = memory.takesKeyboard;
    if (takesKeyboard) ImGui::SetWindowFocus();
    const std::optional<std::size_t> bin =
        histogram(inputs.look, "years", {axis, inputs.shown, size, playhead}, filter, charts, takesKeyboard);
    if (!bin || charts.drag.isActive()) return;
    const std::uint32_t count = countsOf(axis, inputs.shown)[*bin];
    tooltip(inputs.look, binText(axis, *bin) + ": " + withThousands(count) +
                             (count == 1 ? " partnership founded" : " partnerships founded") +
                             "\nDrag chooses years  (Shift+F3, then Enter, Shift+arrows)");
}

} // namespace

void drawTimeLine(const PanelInputs& inputs, ExploreState& state, TimeLineMemory& memory, ChartMemory& charts,
                  Requests& requests) {
    const std::optional<PanelBox>& box = inputs.layout.box(Panel::TimeLine);
    if (!box) return;
    const std::optional<YearRange> recorded = inputs.network.recordedYears;
    beginPanel("Time line", *box, ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const ImVec2 room = ImGui::GetContentRegionAvail();
    if (!recorded) {
        line(inputs.look.fonts.body, packed(inputs.look.theme.textMuted),
             "No partnership's year is recorded.");
    } else {
        const ChartAxis axis = chartAxis(Chart::Founded, recorded, kMaxBins);
        ImGui::SetCursorScreenPos({at.x, at.y + (room.y - kPlayPixels) / 2.0F});
        drawPlay(inputs, inputs.playback, requests);
        const float yearLeft = at.x + kPlayPixels + 2.0F * kGrid;
        drawYear(inputs, state.view.filter, *recorded, {yearLeft, at.y + 6.0F});
        const float plotLeft = yearLeft + kYearsWidth + kGrid;
        const float afterPlot = at.x + room.x - kSwitchWidth - 2.0F * kGrid;
        const bool hasSwitch = afterPlot - plotLeft >= kMinPlot; // else the section of years has it
        const float plotRight = hasSwitch ? afterPlot : at.x + room.x - kControlHeight;
        if (plotRight - plotLeft >= kSmallestPlot)
            drawYears(inputs, axis, {plotLeft, at.y}, {plotRight - plotLeft, room.y}, state.view.filter,
                      memory, charts);
        if (hasSwitch) drawSwitch(inputs, axis, state.view.filter, {plotRight + 2.0F * kGrid, at.y + 8.0F});
    }
    memory.takesKeyboard = false;
    ImGui::SetCursorScreenPos({at.x + room.x - 24.0F, at.y});
    if (iconButton(inputs.look, "close", Icon::Close,
                   "Close  (" + std::string(keyOf("toggle-time-line"_command)) + ")", 24.0F))
        requests.run("toggle-time-line"_command);
    ImGui::End();
}

} // namespace atlas::ui
