#pragma once

#include <deque>
#include <vector>

namespace atlas {

// A key pressed, repeated or released, or what was typed with it, as GLFW tells both, one after the other.
struct KeyEvent {
    int key = 0; // GLFW_KEY_…
    int scanCode = 0;
    int action = 0;         // GLFW_PRESS, GLFW_REPEAT, GLFW_RELEASE
    int mods = 0;           // GLFW_MOD_… bits
    unsigned codePoint = 0; // typed with the key before it; 0: this is about a key

    bool operator==(const KeyEvent&) const = default;
};

// Passes key events on in their order, but none after a second one of the same key in one frame. Before 1.87,
// Dear ImGui only looks at how the keys stand when a frame begins: a tap whose press and release fall between
// two frames would be lost. Of a key that typed a letter only the letter counts, so that fast typing needs no
// frame for each. Control and Alt are never held while a letter that was typed before them is looked at.
class KeyEventQueue {
public:
    void add(const KeyEvent& event) { m_waiting.push_back(event); }

    // What the coming frame may see.
    std::vector<KeyEvent> takeFrame();

    bool isEmpty() const { return m_waiting.empty(); }

private:
    std::deque<KeyEvent> m_waiting;
};

} // namespace atlas
