#pragma once

#include <deque>
#include <vector>

namespace atlas {

// A key pressed, repeated or released, as GLFW tells it.
struct KeyEvent {
    int key = 0; // GLFW_KEY_…
    int scanCode = 0;
    int action = 0; // GLFW_PRESS, GLFW_REPEAT, GLFW_RELEASE
    int mods = 0;   // GLFW_MOD_… bits

    bool operator==(const KeyEvent&) const = default;
};

// Passes key events on in their order, but none after a second one of the same key in one frame. Before 1.87,
// Dear ImGui only looks at how the keys stand when a frame begins: a tap whose press and release fall between
// two frames would be lost.
class KeyTrickle {
public:
    void add(const KeyEvent& event) { m_waiting.push_back(event); }

    // What the coming frame may see.
    std::vector<KeyEvent> takeFrame();

    bool isEmpty() const { return m_waiting.empty(); }

private:
    std::deque<KeyEvent> m_waiting;
};

} // namespace atlas
