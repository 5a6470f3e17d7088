#include "ui/drawer/matrix_grid.h"

#include <algorithm>
#include <cmath>

#include "analysis/document/document.h"
#include "core/text.h"
#include "ui/drawer/matrix_shades.h"
#include "ui/widgets/text.h"

namespace atlas::ui {

namespace {

constexpr float kFiguresFrom = 36.0F; // the narrowest cell that tells its figure
constexpr float kCodeLine = 16.0F;

struct Span {
    int begin;
    int end;
};

// The rows or columns in sight.
Span inSight(float scroll, float view, float cell, int size) {
    const int begin = static_cast<int>(scroll / cell);
    const int end = static_cast<int>(std::ceil((scroll + view) / cell));
    return {std::clamp(begin, 0, size), std::clamp(end, 0, size)};
}

Span rowsInSight(const MatrixLayout& layout) {
    return inSight(layout.scroll.y, layout.view.y, layout.cell.y, layout.size);
}

Span columnsInSight(const MatrixLayout& layout) {
    return inSight(layout.scroll.x, layout.view.x, layout.cell.x, layout.size);
}

bool isLit(const MatrixMarks& marks, int row, int column) {
    return marks.lit && (marks.lit->row == row || marks.lit->column == column);
}

void drawFigure(ImDrawList& list, const Look& look, const MatrixLayout& layout, ImVec2 from,
                std::uint32_t count, const Colour& ground) {
    const std::string figure = withThousands(count);
    const float width = figuresWidth(look.fonts.caption, figure);
    const float right = from.x + (layout.cell.x - 1.0F + width) / 2.0F;
    drawFigures(list, look.fonts.caption, right, from.y, layout.cell.y - 1.0F, packed(inkOn(ground)), figure);
}

// Where one continent ends and the next begins.
bool beginsGroup(const PanelInputs& inputs, const MatrixMemory& memory, int index) {
    const std::vector<CountryIndex>& countries = inputs.document.matrixCountries(memory.order);
    if (memory.order != MatrixOrder::Continent || index <= 0) return false;
    const auto continentOf = [&](int at) {
        return inputs.network.countries.continent[countries[static_cast<std::size_t>(at)]];
    };
    return continentOf(index) != continentOf(index - 1);
}

void drawSeparators(const PanelInputs& inputs, const MatrixMemory& memory, const MatrixLayout& layout) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImVec2 from = layout.cellsTopLeft();
    const ImU32 colour = packed(inputs.look.theme.text, 0.45F);
    const Span rows = rowsInSight(layout);
    const Span columns = columnsInSight(layout);
    const float right = std::min(from.x + layout.view.x, layout.left(layout.size));
    const float bottom = std::min(from.y + layout.view.y, layout.top(layout.size));
    for (int row = rows.begin; row < rows.end; ++row) {
        const float y = layout.top(row) - 0.5F;
        if (beginsGroup(inputs, memory, row)) list.AddLine({from.x, y}, {right, y}, colour);
    }
    for (int column = columns.begin; column < columns.end; ++column) {
        const float x = layout.left(column) - 0.5F;
        if (beginsGroup(inputs, memory, column)) list.AddLine({x, from.y}, {x, bottom}, colour);
    }
}

// A ring that is seen on light and dark cells alike.
void outlineTwice(const Look& look, const MatrixLayout& layout, MatrixCell cell, const Colour& colour) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImVec2 from{layout.left(cell.column), layout.top(cell.row)};
    const ImVec2 to{from.x + layout.cell.x - 1.0F, from.y + layout.cell.y - 1.0F};
    Colour ground = look.theme.panel;
    ground.alpha = 1.0F;
    list.AddRect({from.x + 1.0F, from.y + 1.0F}, {to.x - 1.0F, to.y - 1.0F}, packed(ground), 1.0F, 0, 3.0F);
    list.AddRect(from, to, packed(colour), 2.0F, 0, 2.0F);
}

// All but the row and the column of a place recedes.
void dimBeside(const Look& look, const MatrixLayout& layout, MatrixCell cell) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImU32 veil = packed(look.theme.panel, 0.4F);
    const ImVec2 from = layout.cellsTopLeft();
    const ImVec2 to{from.x + layout.view.x, from.y + layout.view.y};
    // A heading lights its row or its column alone.
    const float left = cell.isRowHeading() ? to.x : layout.left(cell.column) - 1.0F;
    const float right = cell.isRowHeading() ? to.x : layout.left(cell.column + 1);
    const float top = cell.isColumnHeading() ? to.y : layout.top(cell.row) - 1.0F;
    const float bottom = cell.isColumnHeading() ? to.y : layout.top(cell.row + 1);
    const auto dim = [&](ImVec2 a, ImVec2 b) {
        if (a.x < b.x && a.y < b.y) list.AddRectFilled(a, b, veil);
    };
    dim(from, {left, top});
    dim({right, from.y}, {to.x, top});
    dim({from.x, bottom}, {left, to.y});
    dim({right, bottom}, to);
}

} // namespace

void drawMatrixCells(const PanelInputs& inputs, const ExploreState& state, const MatrixMemory& memory,
                     const MatrixLayout& layout, const MatrixMarks& marks) {
    const CountryMatrix& matrix = inputs.document.matrix();
    const std::vector<CountryIndex>& countries = inputs.document.matrixCountries(memory.order);
    const Theme& theme = inputs.look.theme;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Span rows = rowsInSight(layout);
    const Span columns = columnsInSight(layout);
    const ImU32 none = packed(theme.text, 0.035F);
    const ImU32 noneLit = packed(theme.text, 0.12F);
    const ImU32 domestic = packed(theme.text, 0.16F); // the diagonal, where there is nothing
    const auto& codes = inputs.network.countries.code;
    for (int row = rows.begin; row < rows.end; ++row) {
        const CountryIndex a = countries[static_cast<std::size_t>(row)];
        for (int column = columns.begin; column < columns.end; ++column) {
            const CountryIndex b = countries[static_cast<std::size_t>(column)];
            const std::uint32_t count = matrix.between(a, b);
            const ImVec2 from{layout.left(column), layout.top(row)};
            const ImVec2 to{from.x + layout.cell.x - 1.0F, from.y + layout.cell.y - 1.0F};
            if (count == 0) {
                list.AddRectFilled(from, to,
                                   row == column               ? domestic
                                   : isLit(marks, row, column) ? noneLit
                                                               : none);
                continue;
            }
            const Colour colour = matrixShade(theme, count, matrix.largest());
            list.AddRectFilled(from, to, packed(colour));
            if (layout.cell.x >= kFiguresFrom) drawFigure(list, inputs.look, layout, from, count, colour);
        }
    }
    drawSeparators(inputs, memory, layout);
    for (int row = rows.begin; state.view.filter.countryPair && row < rows.end; ++row) {
        for (int column = columns.begin; column < columns.end; ++column) {
            const CountryCode a = codes[countries[static_cast<std::size_t>(row)]];
            const CountryCode b = codes[countries[static_cast<std::size_t>(column)]];
            if (isPairChosen(state.view.filter, a, b))
                outlineTwice(inputs.look, layout, {row, column}, theme.accent);
        }
    }
    if (marks.lit) dimBeside(inputs.look, layout, *marks.lit);
    const std::optional<MatrixCell>& ringed = marks.lit ? marks.lit : marks.cursor;
    if (ringed && !ringed->isHeading()) outlineTwice(inputs.look, layout, *ringed, theme.text);
}

namespace {

// Ground of a heading and the colour of its words.
ImU32 headingColour(const PanelInputs& inputs, const ExploreState& state, CountryIndex country, bool isLit) {
    const Theme& theme = inputs.look.theme;
    if (state.view.selection.country == country) return packed(theme.accent);
    return packed(isLit ? theme.text : theme.textMuted);
}

void drawHeadingGround(const Look& look, ImVec2 from, ImVec2 to, bool isCursor) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.AddRectFilled(from, to, packed(look.theme.text, 0.1F), 3.0F);
    if (isCursor) list.AddRect(from, to, packed(look.theme.text), 3.0F, 0, 2.0F);
}

void drawNames(const PanelInputs& inputs, const ExploreState& state, const MatrixMemory& memory,
               const MatrixLayout& layout, const MatrixMarks& marks) {
    const std::vector<CountryIndex>& countries = inputs.document.matrixCountries(memory.order);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float top = layout.cellsTopLeft().y;
    list.PushClipRect({layout.corner.x - 4.0F, top - 1.0F},
                      {layout.corner.x + layout.namesWidth, top + layout.view.y}, true);
    const Span rows = rowsInSight(layout);
    for (int row = rows.begin; row < rows.end; ++row) {
        const CountryIndex country = countries[static_cast<std::size_t>(row)];
        const bool isRowLit = marks.lit && marks.lit->row == row;
        const float y = layout.top(row);
        const bool isCursor = marks.cursor && *marks.cursor == MatrixCell{row, -1};
        if (isRowLit) {
            drawHeadingGround(inputs.look, {layout.corner.x - 3.0F, y},
                              {layout.corner.x + layout.namesWidth - 3.0F, y + layout.cell.y - 1.0F},
                              isCursor);
        }
        drawText(list, inputs.look.fonts.caption, {layout.corner.x, y}, layout.cell.y - 1.0F,
                 headingColour(inputs, state, country, isRowLit), inputs.network.countries.name[country],
                 layout.namesWidth - kGrid);
    }
    list.PopClipRect();
}

void drawCodes(const PanelInputs& inputs, const ExploreState& state, const MatrixMemory& memory,
               const MatrixLayout& layout, const MatrixMarks& marks) {
    const std::vector<CountryIndex>& countries = inputs.document.matrixCountries(memory.order);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float left = layout.cellsTopLeft().x;
    list.PushClipRect({left - 6.0F, layout.corner.y},
                      {left + layout.view.x, layout.corner.y + layout.codesHeight}, true);
    const Span columns = columnsInSight(layout);
    for (int column = columns.begin; column < columns.end; ++column) {
        const CountryIndex country = countries[static_cast<std::size_t>(column)];
        const bool isColumnLit = marks.lit && marks.lit->column == column;
        const std::string_view code = inputs.network.countries.code[country].view();
        const float width = textWidth(inputs.look.fonts.caption, code);
        const bool isWhole = layout.left(column) >= left - 0.5F * layout.cell.x &&
                             layout.left(column + 1) <= left + layout.view.x + 0.5F * layout.cell.x;
        if (!isWhole) continue; // half a code is another one
        const float middle = layout.left(column) + (layout.cell.x - 1.0F) / 2.0F;
        const bool isUpper = layout.hasStaggeredCodes() && column % 2 == 0;
        const float y = layout.corner.y + layout.codesHeight - (isUpper ? 2.0F : 1.0F) * kCodeLine - 2.0F;
        if (isColumnLit) {
            const bool isCursor = marks.cursor && *marks.cursor == MatrixCell{-1, column};
            const float half = std::max(width / 2.0F + 3.0F, (layout.cell.x - 1.0F) / 2.0F);
            drawHeadingGround(inputs.look, {middle - half, y}, {middle + half, y + kCodeLine}, isCursor);
        }
        drawText(list, inputs.look.fonts.caption, {middle - width / 2.0F, y}, kCodeLine,
                 headingColour(inputs, state, country, isColumnLit), code);
    }
    list.PopClipRect();
}

// In the corner, the continent that the first row in sight belongs to.
void drawContinent(const PanelInputs& inputs, const MatrixMemory& memory, const MatrixLayout& layout) {
    const std::vector<CountryIndex>& countries = inputs.document.matrixCountries(memory.order);
    if (memory.order != MatrixOrder::Continent) return;
    const auto row = static_cast<std::size_t>(rowsInSight(layout).begin);
    const Continent continent = inputs.network.countries.continent[countries[row]];
    drawText(*ImGui::GetWindowDrawList(), inputs.look.fonts.caption,
             {layout.corner.x, layout.cellsTopLeft().y - kCodeLine - 2.0F}, kCodeLine,
             packed(inputs.look.theme.accent), termOf(continent).name, layout.namesWidth - kGrid);
}

} // namespace

void drawMatrixHeadings(const PanelInputs& inputs, const ExploreState& state, const MatrixMemory& memory,
                        const MatrixLayout& layout, const MatrixMarks& marks) {
    drawContinent(inputs, memory, layout);
    drawNames(inputs, state, memory, layout, marks);
    drawCodes(inputs, state, memory, layout, marks);
}

} // namespace atlas::ui
