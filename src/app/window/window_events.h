#pragma once

#include <string>
#include <vector>

namespace atlas {

struct KeyPress {
    int key = 0;           // GLFW_KEY_…
    int mods = 0;          // GLFW_MOD_… bits
    std::string text;      // what the key types in the person's layout, lower case; may be empty
    bool isRepeat = false; // it is held down
};

// What happened since the last look.
struct WindowEvents {
    bool any = false; // anything at all, also what only Dear ImGui cares for
    std::vector<KeyPress> keys;
    double scrollSteps = 0.0; // up is positive
    bool wasPressed = false;  // the left button, even when it is up again by now
    bool wasCursorMoved = false;
    std::vector<std::string> droppedFiles; // of the desktop, onto the window
};

} // namespace atlas
