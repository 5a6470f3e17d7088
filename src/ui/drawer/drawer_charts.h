#pragma once

#include "ui/interface.h"

namespace atlas::ui {

// What is on the map as charts, in the drawer. Each filters, and shows what the others leave.
void drawCharts(const InterfaceInputs& inputs, ExploreState& state, InterfaceMemory& memory,
                InterfaceRequests& requests);

// The years of the network that is shown are looked up once.
const std::optional<YearRange>& recordedYears(const InterfaceInputs& inputs, ChartMemory& memory);

} // namespace atlas::ui
