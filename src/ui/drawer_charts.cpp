#include "ui/drawer_charts.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/text.h"
#include "ui/histogram.h"
#include "ui/mask_rows.h"
#include "ui/text.h"

namespace atlas::ui {

namespace {

constexpr std::size_t kMostYearBins = 24;
constexpr float kTitleHeight = 24.0F;
constexpr float kColumnGap = 32.0F;
constexpr float kRowGap = 16.0F;
constexpr float kNarrowestTile = 192.0F;
constexpr float kProgramsWidth = 256.0F; // at least: names of programs are long
constexpr float kTileHeight = 144.0F;
constexpr std::size_t kMostColumns = 4;
constexpr float kClearPixels = 20.0F;

// One chart's place, and what it is drawn with.
struct Tile {
    const InterfaceInputs& inputs;
    Filter& filter;
    ChartMemory& memory;
    ImVec2 topLeft;
    ImVec2 size;
    bool takesKeyboard = false;

    const Look& look() const { return inputs.look; }
};

// What stands at the right of a title: what is pointed at, or else what is chosen, or else the unit.
struct Remark {
    std::string text;
    bool isChoice = false;
};

std::string countText(std::uint32_t count) {
    return withThousands(count) + (count == 1 ? " partnership" : " partnerships");
}

Remark remarkOn(const Tile& tile, const ChartAxis& axis, std::optional<std::size_t> bin,
                bool isAtNotRecorded) {
    const FilterResult& shown = tile.inputs.shown;
    if (isAtNotRecorded)
        return {"not recorded: " + withThousands(notRecordedIn(shown, axis.chart).value_or(0)), false};
    if (bin) return {binText(axis, *bin) + ": " + withThousands(countsOf(axis, shown)[*bin]), false};
    const std::string chosen = describe(tile.filter, facetOf(axis.chart), tile.inputs.network);
    if (!chosen.empty()) return {chosen, true};
    return {std::string(unitOf(axis.chart)), false};
}

// The title, with a cross that clears where there is something to clear.
void drawTitle(const Tile& tile, std::string_view title, Facet facet, const Remark& remark) {
    const Look& look = tile.look();
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float used = drawText(list, look.fonts.strong, tile.topLeft, kTitleHeight - 4.0F,
                                packed(look.theme.text), title, tile.size.x);
    float right = tile.topLeft.x + tile.size.x;
    if (isActive(tile.filter, facet)) {
        right -= kClearPixels;
        ImGui::SetCursorScreenPos({right, tile.topLeft.y});
        if (iconButton(look, "clear", Icon::Close, "Let go of " + std::string(title) + "  (Delete)",
                       kClearPixels))
            tile.filter = cleared(std::move(tile.filter), facet);
        right -= kGrid / 2.0F;
    }
    const float room = right - tile.topLeft.x - used - kGrid;
    const float width = std::min(room, textWidth(look.fonts.caption, remark.text));
    drawText(list, look.fonts.caption, {right - width, tile.topLeft.y + 1.0F}, kTitleHeight - 4.0F,
             packed(remark.isChoice ? look.theme.accent : look.theme.textMuted), remark.text, room);
}

void drawTip(const Tile& tile, const ChartAxis& axis, std::size_t bin) {
    tooltip(tile.look(), binText(axis, bin) + "\n" + countText(countsOf(axis, tile.inputs.shown)[bin]) +
                             "\nDrag chooses a range");
}

void drawHistogramTile(const Tile& tile, Chart chart) {
    const ChartAxis axis = chartAxis(chart, recordedYears(tile.inputs, tile.memory), kMostYearBins);
    const bool hasUnknown = notRecordedIn(tile.inputs.shown, chart).has_value();
    const float beside = hasUnknown ? notRecordedWidth(tile.look()) + 1.5F * kGrid : 0.0F;
    const ImVec2 plot{tile.size.x - beside, tile.size.y - kTitleHeight};
    ImGui::PushID(static_cast<int>(chart));
    ImGui::SetCursorScreenPos({tile.topLeft.x, tile.topLeft.y + kTitleHeight});
    const std::optional<std::size_t> bin =
        histogram(tile.look(), "bars", {axis, tile.inputs.shown, plot, std::nullopt}, tile.filter,
                  tile.memory, tile.takesKeyboard);
    if (bin && !tile.memory.drag.isActive()) drawTip(tile, axis, *bin);
    bool isAtNotRecorded = false;
    if (hasUnknown) {
        ImGui::SetCursorScreenPos({tile.topLeft.x + plot.x + 1.5F * kGrid, tile.topLeft.y + kTitleHeight});
        isAtNotRecorded =
            notRecordedBar(tile.look(), {axis, tile.inputs.shown, plot, std::nullopt}, tile.filter);
        tooltip(tile.look(), keepsNotRecorded(tile.filter, chart) ? "Leave out what is not recorded  (Space)"
                                                                  : "Keep what is not recorded  (Space)");
    }
    drawTitle(tile, titleOf(chart), facetOf(chart), remarkOn(tile, axis, bin, isAtNotRecorded));
    ImGui::PopID();
}

// A chart whose bars lie, with words upon them.
template <typename Enum, typename Mask, std::size_t Count>
void drawRowsTile(const Tile& tile, std::string_view title, Facet facet,
                  const std::array<std::uint32_t, Count>& counts, Mask& mask, std::size_t recorded) {
    ImGui::PushID(static_cast<int>(facet));
    const std::string chosen = describe(tile.filter, facet, tile.inputs.network);
    drawTitle(tile, title, facet, {chosen, true});
    ImGui::SetCursorScreenPos({tile.topLeft.x, tile.topLeft.y + kTitleHeight});
    ImGui::BeginChild(
        "rows", {tile.size.x, tile.size.y - kTitleHeight}, false,
        ImGuiWindowFlags_NavFlattened | ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse);
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(kGrid, 0.0F));
    const float height = std::floor((tile.size.y - kTitleHeight) / static_cast<float>(Count));
    drawMaskRows<Enum>(tile.look(), counts, mask, {height, recorded, false});
    ImGui::PopStyleVar();
    ImGui::EndChild();
    ImGui::PopID();
}

// Where tiles lie: the programs in a column of their own at the right, the rest in rows beside it.
struct Grid {
    ImVec2 topLeft;
    float tileWidth = 0.0F;
    float programsWidth = 0.0F;
    std::size_t columns = 0; // with that of the programs

    ImVec2 at(std::size_t column, std::size_t row) const {
        return {topLeft.x + static_cast<float>(column) * (tileWidth + kColumnGap),
                topLeft.y + static_cast<float>(row) * (kTileHeight + kRowGap)};
    }
};

Grid gridFor(ImVec2 topLeft, float width) {
    const auto fitting = static_cast<std::size_t>((width + kColumnGap) / (kNarrowestTile + kColumnGap));
    const std::size_t columns = std::clamp<std::size_t>(fitting, 2, kMostColumns);
    const auto others = static_cast<float>(columns - 1);
    const float even = (width - kColumnGap * others) / static_cast<float>(columns);
    const float programs = std::max(std::floor(even), kProgramsWidth);
    return {topLeft, std::floor((width - programs) / others - kColumnGap), programs, columns};
}

constexpr std::array kHistograms{Chart::Distance, Chart::Founded, Chart::SizeRatio, Chart::CitySize,
                                 Chart::Partners};

void drawTiles(const InterfaceInputs& inputs, Filter& filter, InterfaceMemory& memory) {
    const Grid grid = gridFor(ImGui::GetCursorScreenPos(), ImGui::GetContentRegionAvail().x);
    const std::size_t beside = grid.columns - 1;
    const auto tileAt = [&](ImVec2 at) {
        return Tile{inputs, filter, memory.charts, at, {grid.tileWidth, kTileHeight}, false};
    };
    for (std::size_t i = 0; i < kHistograms.size(); ++i) {
        Tile tile = tileAt(grid.at(i % beside, i / beside));
        tile.takesKeyboard = i == 0 && std::exchange(memory.focusCharts, false);
        if (tile.takesKeyboard) ImGui::SetWindowFocus();
        drawHistogramTile(tile, kHistograms[i]);
    }
    const std::size_t last = kHistograms.size();
    drawRowsTile<Status>(tileAt(grid.at(last % beside, last / beside)), "Status", Facet::Status,
                         inputs.shown.byStatus, filter.statuses, kStatusCount - 1);
    Tile programs = tileAt(grid.at(beside, 0));
    programs.size = {grid.programsWidth, 2.0F * kTileHeight + kRowGap};
    drawRowsTile<ProgramType>(programs, "Program", Facet::Program, inputs.shown.byProgram, filter.programs,
                              kProgramTypeCount - 1);
    const float bottom = grid.at(0, last / beside).y + kTileHeight;
    ImGui::SetCursorScreenPos(grid.topLeft);
    ImGui::Dummy({1.0F, bottom - grid.topLeft.y});
}

} // namespace

const std::optional<YearRange>& recordedYears(const InterfaceInputs& inputs, ChartMemory& memory) {
    if (memory.network != &inputs.network) {
        memory.network = &inputs.network;
        memory.recorded = recordedYears(inputs.network);
    }
    return memory.recorded;
}

void drawCharts(const InterfaceInputs& inputs, AppState& state, InterfaceMemory& memory,
                InterfaceRequests& /*requests*/) {
    const float height = ImGui::GetContentRegionAvail().y;
    const bool isScrolled = memory.charts.contentHeightPixels > height;
    ImGui::BeginChild(
        "charts", {0.0F, height}, false,
        ImGuiWindowFlags_NavFlattened | (isScrolled ? ImGuiWindowFlags_None : ImGuiWindowFlags_NoScrollbar));
    const float begin = ImGui::GetCursorPosY();
    drawTiles(inputs, state.filter, memory);
    memory.charts.contentHeightPixels = ImGui::GetCursorPosY() - begin - ImGui::GetStyle().ItemSpacing.y;
    fadeBelow(inputs.look);
    ImGui::EndChild();
}

} // namespace atlas::ui
