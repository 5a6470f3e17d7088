#pragma once

#include "ui/interface.h"

// What the places of the matrix say and do: cells and headings.
namespace atlas::ui {

// A cell chooses its pair, or, when that is chosen, every pair again; a heading selects its country, or lets
// go of it. A cell without a partnership does nothing: it would leave nothing.
void chooseInMatrix(const InterfaceInputs& inputs, const MatrixMemory& memory, MatrixCell cell,
                    AppState& state);

MatrixWords matrixWords(const InterfaceInputs& inputs, const MatrixMemory& memory, MatrixCell cell);

// The same, and what a click would do.
std::string matrixTip(const InterfaceInputs& inputs, const AppState& state, const MatrixMemory& memory,
                      MatrixCell cell);

} // namespace atlas::ui
