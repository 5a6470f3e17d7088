#pragma once

#include <cstdint>

namespace atlas::ui {

// Keys that the gallery has while it is open.
enum class GalleryKey : std::uint8_t {
    Left,
    Right,
    Up,
    Down,
    First,
    Last,
    Open,
    Rename,
    Delete,
    Earlier, // in the order of views
    Later,
    Restore,
    Close
};

} // namespace atlas::ui
