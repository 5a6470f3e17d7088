#pragma once

#include <array>
#include <string>

namespace atlas::ui {

// The fields for a picture's own size.
struct PictureSideMemory {
    std::array<std::string, 2> fields; // width and height, as they are typed
    std::array<int, 2> shown{};        // for which they stand
    std::string note;                  // about what was typed last, as long as a side is
    int noteIsAbout = 0;
};

// What the export's place remembers from frame to frame.
struct ExportViewMemory {
    bool open = false;   // at the next frame
    bool isOpen = false; // in the last frame
    PictureSideMemory sides;
};

} // namespace atlas::ui
