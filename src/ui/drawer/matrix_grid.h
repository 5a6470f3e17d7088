#pragma once

#include <optional>

#include "model/workspace/explore_state.h"
#include "ui/contract/panel_inputs.h"
#include "ui/drawer/drawer_memory.h"

namespace atlas::ui {

// Where the matrix lies on the screen: names of rows at the left, codes of columns above, cells between; the
// cells scroll, the headings stay with them.
struct MatrixLayout {
    ImVec2 corner; // top left of all
    float namesWidth = 0.0F;
    float codesHeight = 0.0F;
    ImVec2 cell; // of one cell, with the gap after it
    ImVec2 view; // of the cells in sight
    ImVec2 scroll;
    int size = 0; // countries

    ImVec2 cellsTopLeft() const { return {corner.x + namesWidth, corner.y + codesHeight}; }
    float left(int column) const { return cellsTopLeft().x + cell.x * static_cast<float>(column) - scroll.x; }
    float top(int row) const { return cellsTopLeft().y + cell.y * static_cast<float>(row) - scroll.y; }
    bool hasStaggeredCodes() const { return cell.x < 28.0F; } // in two lines: two letters are wider
};

// What the pointer or the keyboard is on.
struct MatrixMarks {
    std::optional<MatrixCell> lit;    // its row and column are lit, the rest recedes
    std::optional<MatrixCell> cursor; // of the keyboard, where it is shown
};

// The part of the cells that is in sight, into the current window.
void drawMatrixCells(const PanelInputs& inputs, const ExploreState& state, const MatrixMemory& memory,
                     const MatrixLayout& layout, const MatrixMarks& marks);

// The names and codes beside them.
void drawMatrixHeadings(const PanelInputs& inputs, const ExploreState& state, const MatrixMemory& memory,
                        const MatrixLayout& layout, const MatrixMarks& marks);

} // namespace atlas::ui
