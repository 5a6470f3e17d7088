#include "ui/panels/time_line_panel.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

#include "analysis/document/document.h"
#include "core/text.h"
#include "ui/parts/undated_switch.h"
#include "ui/widgets/control_list.h"
#include "ui/widgets/histogram.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr std::size_t kMaxBins = 200;
constexpr float kPlayPixels = 40.0F;
constexpr float kSpeedButton = 24.0F;
constexpr float kSpeedText = 16.0F;
constexpr float kYearHeight = 36.0F;
constexpr float kYearsWidth = 160.0F;
constexpr float kSwitchWidth = 184.0F;
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

// Slower and faster, one over the other, beside the button that plays.
void drawSpeed(const Look& look, double speed, ImVec2 at, Requests& requests) {
    const std::string text = playSpeedText(speed);
    const auto button = [&](const char* id, Icon icon, std::string_view words, Command command) {
        const std::string tip = fmt::format("{}: now {} the usual speed  ({})", words, text, keyOf(command));
        if (iconButton(look, id, icon, tip, kSpeedButton)) requests.run(command);
    };
    ImGui::SetCursorScreenPos(at);
    button("faster", Icon::Plus, "Play faster", "play-faster"_command);
    ImGui::SetCursorScreenPos({at.x, at.y + kSpeedButton + kSpeedText});
    button("slower", Icon::Minus, "Play slower", "play-slower"_command);
    const float width = textWidth(look.fonts.caption, text);
    drawText(*ImGui::GetWindowDrawList(), look.fonts.caption,
             {at.x + (kSpeedButton - width) / 2.0F, at.y + kSpeedButton}, kSpeedText,
             packed(look.theme.textMuted), text);
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
    const ShownCount count = shownCount(inputs.shown); // as the headline has it
    drawText(list, look.fonts.caption, {at.x, at.y + kYearHeight}, 20.0F, muted, count.partnerships,
             kYearsWidth);
    drawText(list, look.fonts.caption, {at.x, at.y + kYearHeight + 18.0F}, 20.0F, muted, count.ended,
             kYearsWidth);
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

// What becomes of partnerships without a recorded year: counted with the others, shown faintly, or neither.
void drawUndated(const PanelInputs& inputs, const ChartAxis& axis, View& view, ImVec2 at) {
    const Look& look = inputs.look;
    const float width = kSwitchWidth - kControlHeight;
    const bool isKept = keepsNotRecorded(view.filter, Chart::Founded);
    ImGui::SetCursorScreenPos(at);
    if (checkRow(look, "unknown", "Count undated", isKept, width))
        view.filter = withNotRecorded(std::move(view.filter), axis, !isKept);
    tooltipBeside(look, isKept ? "Leave out partnerships whose year is not recorded  (Enter)"
                               : "Count and show partnerships whose year is not recorded like all others; "
                                 "they stand there from the beginning  (Enter)");
    ImGui::SetCursorScreenPos({at.x, at.y + kRowHeight});
    undatedSwitch(look, view, width);
    drawText(*ImGui::GetWindowDrawList(), look.fonts.caption, {at.x + 24.0F, at.y + 2.0F * kRowHeight}, 16.0F,
             packed(look.theme.textMuted), unknownShare(inputs.shown) + " undated");
}

// The same behind a button, where there is no room for them beside the years.
void drawUndatedMenu(const PanelInputs& inputs, const ChartAxis& axis, View& view, ImVec2 at) {
    ImGui::SetCursorScreenPos(at);
    if (iconButton(inputs.look, "undated-menu", Icon::ChevronDown, "Partnerships whose year is not recorded",
                   24.0F))
        ImGui::OpenPopup("undated-choices");
    const float top = ImGui::GetWindowPos().y; // of the panel: its menu stands above it
    ImGui::SetNextWindowPos({at.x + 24.0F, top - kGrid}, ImGuiCond_Always, {1.0F, 1.0F});
    if (!ImGui::BeginPopup("undated-choices")) return;
    listMenu("undated-choices");
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    drawUndated(inputs, axis, view, origin);
    ImGui::SetCursorScreenPos(origin);
    ImGui::Dummy({kSwitchWidth, 2.0F * kRowHeight + 16.0F});
    ImGui::EndPopup();
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
        drawSpeed(
            inputs.look, state.workspace.playSpeed,
            {at.x + kPlayPixels + kGrid / 2.0F, at.y + (room.y - 2.0F * kSpeedButton - kSpeedText) / 2.0F},
            requests);
        const float yearLeft = at.x + kPlayPixels + kSpeedButton + 2.0F * kGrid;
        drawYear(inputs, state.view.filter, *recorded, {yearLeft, at.y + 6.0F});
        const float plotLeft = yearLeft + kYearsWidth + kGrid;
        const float afterPlot = at.x + room.x - kSwitchWidth - 2.0F * kGrid;
        const bool hasSwitch = afterPlot - plotLeft >= kMinPlot; // else a menu has it
        const float plotRight = hasSwitch ? afterPlot : at.x + room.x - kControlHeight;
        if (plotRight - plotLeft >= kSmallestPlot)
            drawYears(inputs, axis, {plotLeft, at.y}, {plotRight - plotLeft, room.y}, state.view.filter,
                      memory, charts);
        if (hasSwitch)
            drawUndated(inputs, axis, state.view, {plotRight + 2.0F * kGrid, at.y});
        else
            drawUndatedMenu(inputs, axis, state.view, {at.x + room.x - 24.0F, at.y + 24.0F + kGrid / 2.0F});
    }
    memory.takesKeyboard = false;
    ImGui::SetCursorScreenPos({at.x + room.x - 24.0F, at.y});
    if (iconButton(inputs.look, "close", Icon::Close,
                   "Close  (" + std::string(keyOf("toggle-time-line"_command)) + ")", 24.0F))
        requests.run("toggle-time-line"_command);
    ImGui::End();
}

} // namespace atlas::ui
