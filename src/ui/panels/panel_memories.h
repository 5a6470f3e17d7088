#pragma once

#include <array>
#include <string>

#include "ui/widgets/picker.h"

namespace atlas::ui {

// What smaller panels remember from frame to frame.

// The fields for a picture's own size.
struct PictureSideMemory {
    std::array<std::string, 2> fields; // width and height, as they are typed
    std::array<int, 2> shown{};        // for which they stand
    std::string note;                  // about what was typed last, as long as a side is
    int noteIsAbout = 0;
};

struct TopBarMemory {
    bool openExport = false; // at the next frame
    PickerPlace searchPlace; // beneath the field
    PictureSideMemory pictureSides;
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
