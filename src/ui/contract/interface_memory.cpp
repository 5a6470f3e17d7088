#include "ui/contract/interface_memory.h"

namespace atlas::ui {

bool isPicking(const InterfaceMemory& memory) {
    return memory.search.open || memory.search.isOpen || memory.palette.open || memory.palette.isOpen ||
           memory.chainPicker.picker.open || memory.chainPicker.picker.isOpen;
}

bool isSliding(const InterfaceMemory& memory) {
    return memory.charts.drag.isActive() || memory.isDraggingDecades || memory.charts.playback.isPlaying;
}

} // namespace atlas::ui
