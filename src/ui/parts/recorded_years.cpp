#include "ui/parts/recorded_years.h"

namespace atlas::ui {

const std::optional<YearRange>& recordedYears(const PanelInputs& inputs, ChartMemory& memory) {
    if (memory.network != &inputs.network) {
        memory.network = &inputs.network;
        memory.recorded = recordedYears(inputs.network);
    }
    return memory.recorded;
}

} // namespace atlas::ui
