#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

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

struct GalleryMemory {
    bool open = false; // at the next frame
    bool isOpen = false;
    std::size_t marked = 0;             // view
    std::vector<GalleryKey> keys;       // pressed since the last frame
    std::optional<std::size_t> renamed; // the view whose name is being typed
    std::string newName;
    bool focusName = false;             // the field takes the keyboard at the next frame
    std::optional<std::size_t> dragged; // the view that the mouse carries
    std::string deleted;                // name of the view that can be brought back; empty: none
    bool wasMarkMoved = false;          // by keys: the card is to come into sight
};

} // namespace atlas::ui
