#pragma once

#include <imgui.h>

#include <cstdint>

namespace atlas::ui {

enum class Icon : std::uint8_t {
    Globe,
    Check,
    Close,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    Search,
    Picture,
    Reset,
    Plus,
    Minus,
    Moon,
    Sun,
    Printer,
    Warning,
    Keyboard,
    Pointer,
    Funnel,
    Bookmark,
    Pencil,
    Trash,
    Bars,
    Play,
    Pause,
    Twice, // one more of the same
    Undo,
    Redo,
    Screen, // for a room
    Arc     // a partnership
};

// Draws an icon as lines on a 16 x 16 grid, its middle at `middle`, scaled to `sizePixels`.
void drawIcon(ImDrawList& list, Icon icon, ImVec2 middle, float sizePixels, ImU32 colour);

} // namespace atlas::ui
