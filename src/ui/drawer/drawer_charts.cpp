#include "ui/drawer/drawer_charts.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "analysis/document/document.h"
#include "core/text.h"
#include "ui/widgets/histogram.h"
#include "ui/widgets/imgui_internals.h"
#include "ui/widgets/mask_rows.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr std::size_t kMaxYearBins = 24;
constexpr float kTitleHeight = 24.0F;
constexpr float kColumnGap = 32.0F;
constexpr float kRowGap = 16.0F;
constexpr float kNarrowestTile = 224.0F;
constexpr float kProgramsWidth = 288.0F; // at least: names of programs are long
constexpr float kTileHeight = 144.0F;
constexpr float kLowestStatusRow = 22.0F; // boxes to check must lie apart
constexpr float kTileOutline = 4.0F;      // around what has the keyboard, above and below
constexpr std::size_t kMaxColumns = 4;
constexpr float kClearPixels = 20.0F;

constexpr std::array kHistograms{Chart::Distance, Chart::Founded, Chart::SizeRatio, Chart::CitySize,
                                 Chart::Partners};

// One chart's place, and what it is drawn with.
struct Tile {
    const PanelInputs& inputs;
    Filter& filter;
    ChartMemory& memory;
    ImVec2 topLeft;
    ImVec2 size;
    bool takesKeyboard = false;

    const Look& look() const { return inputs.look; }
};

// What stands at the right of a title: what is being chosen, or else what is pointed at, or else what is
// chosen, or else the unit.
struct Remark {
    std::string text;
    bool isChoice = false;
    bool isBeingMade = false; // where there is no room for both, the title gives way
};

// What of a chart is pointed at.
struct Pointing {
    std::optional<std::size_t> bin;
    bool isAtNotRecorded = false;
    bool isChoosing = false; // a range is being dragged, or the keyboard is within the chosen one
};

std::string countText(std::uint32_t count) {
    return withThousands(count) + (count == 1 ? " partnership" : " partnerships");
}

// There is little room: without the miles, and without what the chart is of.
std::string briefly(std::string text) {
    text = text.substr(0, text.find(" · "));
    for (const std::string_view words : {" times as large", " inhabitants", " partners", " partner"}) {
        const std::size_t at = text.find(words);
        if (at != std::string::npos) text.erase(at, words.size());
    }
    return text;
}

Remark remarkOn(const Tile& tile, const ChartAxis& axis, const Pointing& pointing) {
    const FilterResult& shown = tile.inputs.shown;
    const std::string chosen = briefly(describe(tile.filter, facetOf(axis.chart), tile.inputs.network));
    if (pointing.isChoosing && !chosen.empty()) {
        const std::string count = withThousands(static_cast<std::int64_t>(shown.partnerships.size()));
        return {chosen + ": " + count, true, true};
    }
    if (pointing.isAtNotRecorded)
        return {"not recorded: " + withThousands(notRecordedIn(shown, axis.chart).value_or(0))};
    if (pointing.bin) {
        return {briefly(binText(axis, *pointing.bin)) + ": " +
                withThousands(countsOf(axis, shown)[*pointing.bin])};
    }
    if (!chosen.empty()) return {chosen, true};
    return {std::string(unitOf(axis.chart))};
}

// The title, with a cross that clears where there is something to clear.
void drawTitle(const Tile& tile, std::string_view title, Facet facet, const Remark& remark) {
    const Look& look = tile.look();
    ImDrawList& list = *ImGui::GetWindowDrawList();
    float right = tile.topLeft.x + tile.size.x;
    if (isActive(tile.filter, facet)) {
        right -= kClearPixels;
        ImGui::SetCursorScreenPos({right, tile.topLeft.y});
        if (iconButton(look, "clear", Icon::Close, "Clear " + std::string(title) + "  (Delete)",
                       kClearPixels))
            tile.filter = cleared(std::move(tile.filter), facet);
        right -= kGrid / 2.0F;
    }
    const float whole = right - tile.topLeft.x;
    const float words = textWidth(look.fonts.caption, remark.text);
    const float titleWidth = std::min(tile.size.x, textWidth(look.fonts.strong, title));
    const bool hasBoth = words <= whole - titleWidth - kGrid;
    const bool hasTitle = hasBoth || !remark.isBeingMade;
    if (hasTitle)
        drawText(list, look.fonts.strong, tile.topLeft, kTitleHeight - 4.0F, packed(look.theme.text), title,
                 tile.size.x);
    const float room = hasTitle ? whole - titleWidth - kGrid : whole;
    const float left = hasTitle ? right - std::min(room, words) : tile.topLeft.x;
    drawText(list, look.fonts.caption, {left, tile.topLeft.y + 1.0F}, kTitleHeight - 4.0F,
             packed(remark.isChoice ? look.theme.accent : look.theme.textMuted), remark.text, room);
}

void drawTip(const Tile& tile, const ChartAxis& axis, std::size_t bin) {
    tooltip(tile.look(), binText(axis, bin) + "\n" + countText(countsOf(axis, tile.inputs.shown)[bin]) +
                             "\nDrag chooses a range  (Enter, Shift+arrows)");
}

// Returns whether it has the keyboard.
bool drawHistogramTile(const Tile& tile, Chart chart) {
    const ChartAxis axis = chartAxis(chart, tile.inputs.network.recordedYears, kMaxYearBins);
    const bool hasUnknown = notRecordedIn(tile.inputs.shown, chart).has_value();
    const float beside = hasUnknown ? notRecordedWidth(tile.look()) + 1.5F * kGrid : 0.0F;
    const ImVec2 plot{tile.size.x - beside, tile.size.y - kTitleHeight};
    ImGui::PushID(static_cast<int>(chart));
    ImGui::SetCursorScreenPos({tile.topLeft.x, tile.topLeft.y + kTitleHeight});
    Pointing pointing;
    pointing.bin = histogram(tile.look(), "bars", {axis, tile.inputs.shown, plot, std::nullopt}, tile.filter,
                             tile.memory, tile.takesKeyboard);
    const bool hasKeyboard = ImGui::IsItemFocused();
    const BrushDrag& drag = tile.memory.drag;
    const bool isDragged = drag.isActive() && drag.chart == ImGui::GetID("bars");
    pointing.isChoosing = isDragged || (hasKeyboard && ImGui::GetIO().NavVisible && pointing.bin &&
                                        isChosen(tile.filter, axis, *pointing.bin));
    if (pointing.bin && !drag.isActive()) drawTip(tile, axis, *pointing.bin);
    if (hasUnknown) {
        ImGui::SetCursorScreenPos({tile.topLeft.x + plot.x + 1.5F * kGrid, tile.topLeft.y + kTitleHeight});
        pointing.isAtNotRecorded =
            notRecordedBar(tile.look(), {axis, tile.inputs.shown, plot, std::nullopt}, tile.filter);
        tooltip(tile.look(), keepsNotRecorded(tile.filter, chart) ? "Leave out what is not recorded  (Enter)"
                                                                  : "Keep what is not recorded  (Enter)");
    }
    drawTitle(tile, titleOf(chart), facetOf(chart), remarkOn(tile, axis, pointing));
    ImGui::PopID();
    return hasKeyboard;
}

// Up and down from chart to chart. Dear ImGui would rather go to the rows beside them, which lie nearer in
// height.
std::optional<std::size_t> neighbour(std::size_t chart, std::size_t columns) {
    if (chart + columns < kHistograms.size() && takeArrow(ImGuiDir_Down)) return chart + columns;
    if (chart >= columns && takeArrow(ImGuiDir_Up)) return chart - columns;
    return std::nullopt;
}

// A chart whose bars lie, with words upon them.
template <typename Enum, typename Mask, std::size_t Count>
void drawRowsTile(const Tile& tile, std::string_view title, Facet facet,
                  const std::array<std::uint32_t, Count>& counts, Mask& mask, std::size_t recorded) {
    ImGui::PushID(static_cast<int>(facet));
    const std::string chosen = describe(tile.filter, facet, tile.inputs.network);
    drawTitle(tile, title, facet, {chosen, true});
    ImGui::SetCursorScreenPos({tile.topLeft.x, tile.topLeft.y + kTitleHeight});
    ImGui::BeginGroup(); // rows begin at its left edge
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(kGrid, 0.0F));
    const float height = std::floor((tile.size.y - kTitleHeight) / static_cast<float>(Count));
    drawMaskRows<Enum>(tile.look(), counts, mask, {height, recorded, false, tile.size.x});
    ImGui::PopStyleVar();
    ImGui::EndGroup();
    ImGui::PopID();
}

struct Cell {
    std::size_t column = 0;
    std::size_t row = 0;
};

// Where tiles lie. The programs have a tile as high as two: in a column of their own at the right where there
// is room for three, among the others in two columns else.
struct Grid {
    std::size_t columns = 2; // for tiles that are not the programs'
    float tileWidth = 0.0F;
    float programsWidth = 0.0F;
    Cell status{0, 3};
    Cell programs{1, 2};
    std::size_t rows = 4;
};

Grid gridFor(float width) {
    Grid grid;
    const auto fitting = static_cast<std::size_t>((width + kColumnGap) / (kNarrowestTile + kColumnGap));
    if (fitting < 3) {
        grid.tileWidth = grid.programsWidth = std::floor((width - kColumnGap) / 2.0F);
        return grid;
    }
    const auto all = static_cast<float>(std::min(fitting, kMaxColumns));
    grid.columns = std::min(fitting, kMaxColumns) - 1;
    grid.programsWidth = std::max(std::floor((width + kColumnGap) / all - kColumnGap), kProgramsWidth);
    grid.tileWidth = std::floor((width - grid.programsWidth) / (all - 1.0F) - kColumnGap);
    grid.status = {kHistograms.size() % grid.columns, kHistograms.size() / grid.columns};
    grid.programs = {grid.columns, 0};
    grid.rows = grid.status.row + 1;
    return grid;
}

// Of the last row of tiles, which the status is in: rows of the usual height where there is room.
float lastRowHeight(const Grid& grid, float heightPixels) {
    constexpr auto kRows = static_cast<float>(kStatusCount);
    const float before = static_cast<float>(grid.rows - 1) * (kTileHeight + kRowGap);
    return std::clamp(heightPixels - before, kTitleHeight + kRows * kLowestStatusRow,
                      kTitleHeight + kRows * kRowHeight);
}

void drawTiles(const PanelInputs& inputs, Filter& filter, ChartMemory& memory, float heightPixels) {
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    const Grid grid = gridFor(ImGui::GetContentRegionAvail().x);
    const float lastRow = lastRowHeight(grid, heightPixels);
    const auto tileAt = [&](const Cell& cell) {
        const ImVec2 at{origin.x + static_cast<float>(cell.column) * (grid.tileWidth + kColumnGap),
                        origin.y + static_cast<float>(cell.row) * (kTileHeight + kRowGap)};
        return Tile{inputs, filter, memory, at, {grid.tileWidth, kTileHeight}, false};
    };
    const std::optional<std::size_t> wanted = std::exchange(memory.focusNext, std::nullopt);
    for (std::size_t i = 0; i < kHistograms.size(); ++i) {
        Tile tile = tileAt({i % grid.columns, i / grid.columns});
        tile.takesKeyboard = wanted == i;
        if (tile.takesKeyboard) ImGui::SetWindowFocus();
        if (!drawHistogramTile(tile, kHistograms[i])) continue;
        if (const std::optional<std::size_t> next = neighbour(i, grid.columns)) memory.focusNext = next;
    }
    Tile status = tileAt(grid.status);
    status.size.y = lastRow;
    drawRowsTile<Status>(status, "Status", Facet::Status, inputs.shown.byStatus, filter.statuses,
                         kStatusCount - 1);
    Tile programs = tileAt(grid.programs);
    programs.size = {grid.programsWidth, 2.0F * kTileHeight + kRowGap};
    drawRowsTile<ProgramType>(programs, "Program", Facet::Program, inputs.shown.byProgram, filter.programs,
                              kProgramTypeCount - 1);
    const auto rows = static_cast<float>(grid.rows);
    ImGui::SetCursorScreenPos(origin);
    ImGui::Dummy({1.0F, (rows - 1.0F) * (kTileHeight + kRowGap) + lastRow});
}

} // namespace

void drawCharts(const PanelInputs& inputs, ExploreState& state, ChartMemory& memory, Requests& /*requests*/) {
    const float height = ImGui::GetContentRegionAvail().y;
    const bool isScrolled = memory.contentHeightPixels > height;
    beginPart("charts", {0.0F, height}, isScrolled ? ImGuiWindowFlags_None : ImGuiWindowFlags_NoScrollbar);
    const float begin = ImGui::GetCursorPosY();
    drawTiles(inputs, state.view.filter, memory, height);
    memory.contentHeightPixels = ImGui::GetCursorPosY() - begin - ImGui::GetStyle().ItemSpacing.y;
    // In a low window a whole tile stays clear of it, with its title.
    fadeBelow(inputs.look, std::clamp(height - kTileHeight - kTileOutline, 0.0F, kUsualFadePixels));
    ImGui::EndChild();
}

} // namespace atlas::ui
