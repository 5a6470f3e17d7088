#pragma once

#include "model/view/view.h"
#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"
#include "ui/panels/filter_memory.h"

namespace atlas::ui {

// The body of the section "Founded": a column per decade to choose from, and what to do with partnerships
// whose year is not recorded.
void drawFoundedSection(const PanelInputs& inputs, View& view, FilterMemory& memory, Requests& requests);

} // namespace atlas::ui
