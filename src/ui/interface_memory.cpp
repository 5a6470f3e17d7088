#include "ui/interface_memory.h"

namespace atlas::ui {

bool isPicking(const InterfaceMemory& memory) {
    for (const PickerMemory* picker : {&memory.search.picker, &memory.palette, &memory.chainPicker.picker}) {
        if (picker->open || picker->isOpen) return true;
    }
    return false;
}

bool isSliding(const InterfaceMemory& memory) {
    return memory.charts.drag.isActive() || memory.filters.isDraggingDecades;
}

} // namespace atlas::ui
