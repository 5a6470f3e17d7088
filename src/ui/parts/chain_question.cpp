#include "ui/parts/chain_question.h"

namespace atlas::ui {

void askForComparison(ChainPickerMemory& memory, CityIndex first) {
    askForChain(memory, first);
    memory.isComparison = true;
}

void askForChain(ChainPickerMemory& memory, std::optional<CityIndex> from) {
    memory.from = from;
    memory.isComparison = false;
    memory.answered.clear();
    memory.hits.clear();
    memory.picker.open = true;
}

} // namespace atlas::ui
