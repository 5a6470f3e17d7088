#pragma once

#include <optional>

namespace atlas {

// Where a window's content lies on the desktop and how large it is, in the units of the window system. Where
// windows do not know their place (Wayland) there is only the size.
struct WindowPlace {
    struct Corner { // the content's top left one
        int left = 0;
        int top = 0;

        friend bool operator==(const Corner&, const Corner&) = default;
    };
    std::optional<Corner> corner;
    int width = 0;
    int height = 0;
    bool isMaximised = false; // what stands above is then where it goes back to

    friend bool operator==(const WindowPlace&, const WindowPlace&) = default;
};

} // namespace atlas
