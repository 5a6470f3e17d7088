#include "ui/drawer/drawer_matrix.h"

#include <algorithm>
#include <array>
#include <utility>

#include "analysis/document/document.h"
#include "core/text.h"
#include "ui/drawer/matrix_choice.h"
#include "ui/drawer/matrix_grid.h"
#include "ui/drawer/matrix_shades.h"
#include "ui/widgets/control_list.h"
#include "ui/widgets/imgui_internals.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr float kStatusHeight = 24.0F;
constexpr float kDragFrom = 4.0F; // what moves less is a click
constexpr float kWheelRows = 3.0F;
struct CellSize {
    float width;
    float height;
};
constexpr std::array kCellSizes{CellSize{15.0F, 15.0F}, CellSize{22.0F, 20.0F}, CellSize{46.0F, 24.0F}};
constexpr std::array<std::string_view, kMatrixOrderCount> kOrders{"By number", "By name", "By continent"};
constexpr std::array<std::string_view, kCellSizes.size()> kSizes{"S", "M", "L"};

// A choice of one among several, `width` wide and no wider.
void choice(const Look& look, const char* id, std::span<const std::string_view> labels, float width,
            std::size_t& chosen, std::string_view tip) {
    beginPart(id, {width, kControlHeight}, ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse);
    segmented(look, "choice", labels, chosen, tip);
    ImGui::EndChild();
}

void drawToolbar(const PanelInputs& inputs, MatrixMemory& memory) {
    const std::vector<CountryIndex>& countries = inputs.document.matrixCountries(memory.order);
    constexpr float kOrderWidth = 320.0F;
    constexpr float kSizeWidth = 104.0F;
    const Look& look = inputs.look;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    const float room = width - kOrderWidth - kSizeWidth - 2.0F * kGrid;
    const std::string count = withThousands(static_cast<std::int64_t>(countries.size())) +
                              (countries.size() == 1 ? " country" : " countries");
    drawText(*ImGui::GetWindowDrawList(), look.fonts.heading, at, kControlHeight, packed(look.theme.text),
             count, room);
    ImGui::SetCursorPosX(ImGui::GetCursorPosX() + room + kGrid);
    auto order = static_cast<std::size_t>(memory.order);
    choice(look, "order", kOrders, kOrderWidth, order,
           "The order of rows and columns: most partnerships first, by name, or continent by continent  "
           "(Enter)");
    memory.order = static_cast<MatrixOrder>(order);
    ImGui::SameLine(0.0F, kGrid);
    choice(look, "size", kSizes, kSizeWidth, memory.size,
           "Small cells show more countries at once, large ones tell their figures  (Enter)");
}

MatrixLayout layoutFor(const PanelInputs& inputs, const MatrixMemory& memory) {
    const std::vector<CountryIndex>& countries = inputs.document.matrixCountries(memory.order);
    MatrixLayout layout;
    layout.corner = ImGui::GetCursorScreenPos();
    layout.cell = {kCellSizes[memory.size].width, kCellSizes[memory.size].height};
    const ImVec2 room = ImGui::GetContentRegionAvail();
    layout.namesWidth = room.x < 800.0F ? 128.0F : 168.0F;
    layout.codesHeight = layout.hasStaggeredCodes() ? 36.0F : 20.0F;
    layout.view = {room.x - layout.namesWidth, room.y - layout.codesHeight - kStatusHeight};
    layout.size = static_cast<int>(countries.size());
    layout.scroll = {memory.scrollX, memory.scrollY};
    return layout;
}

// The place under the pointer, as far as the layout reaches there.
std::optional<MatrixCell> pointed(const MatrixLayout& layout) {
    const ImVec2 mouse = ImGui::GetIO().MousePos;
    const ImVec2 from = layout.cellsTopLeft();
    const auto at = [](float mousePixels, float fromPixels, float scroll, float cell) {
        return mousePixels < fromPixels ? -1 : static_cast<int>((mousePixels - fromPixels + scroll) / cell);
    };
    const MatrixCell cell{at(mouse.y, from.y, layout.scroll.y, layout.cell.y),
                          at(mouse.x, from.x, layout.scroll.x, layout.cell.x)};
    const bool isPlace = cell.row < layout.size && cell.column < layout.size &&
                         !(cell.isRowHeading() && cell.isColumnHeading());
    return isPlace ? std::optional(cell) : std::nullopt;
}

std::optional<MatrixMove> pressedMove() {
    struct Key {
        ImGuiKey key;
        MatrixMove move;
        MatrixMove withControl;
    };
    constexpr std::array kKeys{Key{ImGuiKey_LeftArrow, MatrixMove::Left, MatrixMove::Left},
                               Key{ImGuiKey_RightArrow, MatrixMove::Right, MatrixMove::Right},
                               Key{ImGuiKey_UpArrow, MatrixMove::Up, MatrixMove::Up},
                               Key{ImGuiKey_DownArrow, MatrixMove::Down, MatrixMove::Down},
                               Key{ImGuiKey_Home, MatrixMove::RowStart, MatrixMove::First},
                               Key{ImGuiKey_End, MatrixMove::RowEnd, MatrixMove::Last},
                               Key{ImGuiKey_PageUp, MatrixMove::PageUp, MatrixMove::PageUp},
                               Key{ImGuiKey_PageDown, MatrixMove::PageDown, MatrixMove::PageDown}};
    for (const Key& key : kKeys) {
        if (wasKeyPressed(key.key, true)) return ImGui::GetIO().KeyCtrl ? key.withControl : key.move;
    }
    return std::nullopt;
}

// Brings the cursor into sight: the scroll that does so with the least movement.
float scrollTo(float scroll, float view, float cell, int index) {
    const float begin = cell * static_cast<float>(std::max(0, index));
    return std::clamp(scroll, begin + cell - view, std::max(begin, begin + cell - view));
}

bool moveCursor(MatrixMemory& memory, const MatrixLayout& layout) {
    const std::optional<MatrixMove> move = pressedMove();
    if (!move) return false;
    const int page = static_cast<int>(layout.view.y / layout.cell.y);
    const MatrixCell to = moved(memory.cursor, *move, layout.size, page);
    const bool leavesUpwards = *move == MatrixMove::Up && to == memory.cursor;
    if (!leavesUpwards) stayAtControl(); // else Dear ImGui goes on to what lies above
    memory.cursor = to;
    ImGui::SetScrollX(scrollTo(layout.scroll.x, layout.view.x, layout.cell.x, to.column));
    ImGui::SetScrollY(scrollTo(layout.scroll.y, layout.view.y, layout.cell.y, to.row));
    return true;
}

// The headings answer to the pointer and the wheel; the keyboard comes to them from the cells. Returns how
// far the wheel was turned over them.
float drawHeadingButton(const PanelInputs& inputs, const char* id, ImVec2 from, ImVec2 size,
                        const std::optional<MatrixCell>& hit, ExploreState& state, const MatrixMemory& memory,
                        Requests& requests) {
    ImGui::SetCursorScreenPos(from);
    pushSkippedByKeyboard(true);
    const bool wasPressed = ImGui::InvisibleButton(id, {std::max(1.0F, size.x), std::max(1.0F, size.y)});
    listControl(id, id);
    popItemFlag();
    if (!ImGui::IsItemHovered()) return 0.0F;
    if (hit && hit->isHeading()) {
        if (wasPressed) chooseInMatrix(inputs, memory, *hit, state, requests);
        tooltip(inputs.look, matrixTip(inputs, state, memory, *hit));
    }
    return ImGui::GetIO().MouseWheel;
}

void scrollByHand(MatrixMemory& memory, const MatrixLayout& layout) {
    if (ImGui::IsItemActivated()) memory.wasDragged = false;
    if (!ImGui::IsItemActive() || !ImGui::IsMouseDragging(0, kDragFrom)) return;
    memory.wasDragged = true;
    ImGui::SetScrollX(layout.scroll.x - ImGui::GetIO().MouseDelta.x);
    ImGui::SetScrollY(layout.scroll.y - ImGui::GetIO().MouseDelta.y);
}

// All cells are one control, inside the scrolled window. The pointer and the keyboard each have a place; that
// of the one which was used last is lit.
MatrixMarks useCells(const PanelInputs& inputs, const MatrixLayout& layout, ExploreState& state,
                     MatrixMemory& memory, Requests& requests) {
    const bool isFollowed = ImGui::IsWindowAppearing() && focusState().isOutlined; // from the drawer's head
    if (std::exchange(memory.takesKeyboard, false) || isFollowed) {
        focusNextControl(); // arrows move among the cells at once
        outlineFocus();
    }
    if (ImGui::IsWindowAppearing()) memory.isSteered = false;
    const auto size = static_cast<float>(layout.size);
    const bool wasPressed = ImGui::InvisibleButton("cells", {layout.cell.x * size, layout.cell.y * size});
    listControl("cells", "cells");
    const bool wasClicked = wasPressed && ImGui::IsMouseReleased(0);
    const bool isFocused = ImGui::IsItemFocused();
    const bool isHovered = ImGui::IsItemHovered();
    const ImVec2 delta = ImGui::GetIO().MouseDelta;
    scrollByHand(memory, layout);
    if (isHovered && (delta.x != 0.0F || delta.y != 0.0F || wasClicked)) memory.isPointed = true;
    if (isFocused && moveCursor(memory, layout)) {
        memory.isPointed = false;
        memory.isSteered = true;
    }

    const std::optional<MatrixCell> hit =
        isHovered && memory.isPointed ? pointed(layout) : std::optional<MatrixCell>();
    if (wasClicked && !memory.wasDragged && hit) {
        memory.cursor = *hit;
        chooseInMatrix(inputs, memory, *hit, state, requests);
    } else if (isFocused && ((wasPressed && !wasClicked) || wasKeyPressed(ImGuiKey_Enter))) {
        memory.isPointed = false;
        memory.isSteered = true;
        chooseInMatrix(inputs, memory, memory.cursor, state, requests);
        requests.add(ask::KeepKeyboard{}); // the next cell is an arrow away
    }
    MatrixMarks marks;
    const bool isSeen = memory.isSteered || ImGui::GetIO().NavVisible;
    if (isFocused && isSeen && !memory.isPointed) marks.cursor = memory.cursor;
    marks.lit = hit;
    if (!hit && memory.isSteered) marks.lit = marks.cursor; // nobody asked for it else
    if (hit) tooltip(inputs.look, matrixTip(inputs, state, memory, *hit));
    return marks;
}

void drawStatus(const PanelInputs& inputs, const MatrixMemory& memory, const MatrixLayout& layout,
                const MatrixMarks& marks) {
    const CountryMatrix& matrix = inputs.document.matrix();
    const ImVec2 at{layout.corner.x, layout.cellsTopLeft().y + layout.view.y + 4.0F};
    const float right = layout.cellsTopLeft().x + layout.view.x;
    const float legend = drawMatrixLegend(inputs.look, matrix, right, at.y);
    const Theme& theme = inputs.look.theme;
    std::string words = "Point at a cell to read it; click to show only that pair.";
    if (marks.lit) {
        const MatrixWords lit = matrixWords(inputs, memory, *marks.lit);
        words = lit.place + ": " + lit.figures;
    }
    drawText(*ImGui::GetWindowDrawList(), inputs.look.fonts.caption, at, 20.0F,
             packed(marks.lit ? theme.text : theme.textMuted), words, right - at.x - legend - 2.0F * kGrid);
}

void drawGrid(const PanelInputs& inputs, ExploreState& state, MatrixMemory& memory, Requests& requests) {
    MatrixLayout layout = layoutFor(inputs, memory);
    const ImVec2 from = layout.cellsTopLeft();
    const std::optional<MatrixCell> hit = pointed(layout);
    const float overNames =
        drawHeadingButton(inputs, "names", {layout.corner.x, from.y}, {layout.namesWidth, layout.view.y}, hit,
                          state, memory, requests);
    std::optional<MatrixCell> litHeading;
    if (ImGui::IsItemHovered()) litHeading = hit;
    const float overCodes =
        drawHeadingButton(inputs, "codes", {from.x, layout.corner.y}, {layout.view.x, layout.codesHeight},
                          hit, state, memory, requests);
    if (ImGui::IsItemHovered()) litHeading = hit;

    ImGui::SetCursorScreenPos(from);
    beginPart("grid", layout.view, ImGuiWindowFlags_HorizontalScrollbar);
    layout.scroll = {ImGui::GetScrollX(), ImGui::GetScrollY()};
    MatrixLayout inner = layout; // without the scroll bars
    inner.view = viewSize();
    MatrixMarks marks = useCells(inputs, inner, state, memory, requests);
    if (litHeading && !marks.lit) marks.lit = litHeading;
    if (overNames != 0.0F) ImGui::SetScrollY(layout.scroll.y - overNames * kWheelRows * layout.cell.y);
    if (overCodes != 0.0F) ImGui::SetScrollX(layout.scroll.x - overCodes * kWheelRows * layout.cell.x);
    drawMatrixCells(inputs, state, memory, inner, marks);
    ImGui::EndChild();
    memory.scrollX = layout.scroll.x;
    memory.scrollY = layout.scroll.y;
    drawMatrixHeadings(inputs, state, memory, inner, marks);
    drawStatus(inputs, memory, layout, marks);
}

} // namespace

void drawMatrix(const PanelInputs& inputs, ExploreState& state, MatrixMemory& memory, Requests& requests) {
    drawToolbar(inputs, memory);
    gap(kGrid / 2.0F);
    if (inputs.document.matrixCountries(memory.order).empty()) {
        paragraph(inputs.look.fonts.body, packed(inputs.look.theme.textMuted),
                  "No partnership passes the filters: there is no pair of countries to show.");
        return;
    }
    const auto count = static_cast<int>(inputs.document.matrixCountries(memory.order).size());
    memory.cursor = clamped(memory.cursor, count);
    drawGrid(inputs, state, memory, requests);
}

} // namespace atlas::ui
