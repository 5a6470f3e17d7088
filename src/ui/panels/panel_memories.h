#pragma once

#include <string>

#include "ui/exports/export_memory.h"
#include "ui/widgets/picker.h"

namespace atlas::ui {

// What smaller panels remember from frame to frame.

struct TopBarMemory {
    ExportViewMemory exports;
    PickerPlace searchPlace; // beneath the field
};

struct LegendMemory {
    bool openColours = false; // at the next frame
};

struct TimeLineMemory {
    bool takesKeyboard = false; // at the next frame
};

struct KeySheetMemory {
    bool open = false; // at the next frame
    bool close = false;
    int scrollRows = 0; // where the sheet is taller than the window
    bool isOpen = false;
    bool isTall = false; // more than the window: arrows scroll
};

} // namespace atlas::ui
