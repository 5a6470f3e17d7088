#include "ui/pickers/picker_memories.h"

namespace atlas::ui {

void openChainPicker(ChainPickerMemory& memory, std::optional<CityIndex> from, bool isComparison) {
    memory.from = from;
    memory.isComparison = isComparison;
    memory.answered.clear();
    memory.hits.clear();
    memory.picker.open = true;
}

} // namespace atlas::ui
