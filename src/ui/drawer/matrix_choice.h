#pragma once

#include "model/workspace/explore_state.h"
#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"
#include "ui/drawer/drawer_memory.h"

// What the places of the matrix say and do: cells and headings.
namespace atlas::ui {

// A cell chooses its pair and brings both of its countries into sight, or, when it is chosen, shows every
// pair again; a heading selects its country and goes there, or releases it. A cell without a partnership
// does nothing: it would leave nothing.
void chooseInMatrix(const PanelInputs& inputs, const MatrixMemory& memory, MatrixCell cell,
                    ExploreState& state, Requests& requests);

MatrixWords matrixWords(const PanelInputs& inputs, const MatrixMemory& memory, MatrixCell cell);

// The same, and what a click would do.
std::string matrixTip(const PanelInputs& inputs, const ExploreState& state, const MatrixMemory& memory,
                      MatrixCell cell);

} // namespace atlas::ui
