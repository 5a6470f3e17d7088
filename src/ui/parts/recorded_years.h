#pragma once

#include "ui/contract/interface_memory.h"
#include "ui/contract/panel_inputs.h"

namespace atlas::ui {

// The years of the network that is shown are looked up once.
const std::optional<YearRange>& recordedYears(const PanelInputs& inputs, ChartMemory& memory);

} // namespace atlas::ui
