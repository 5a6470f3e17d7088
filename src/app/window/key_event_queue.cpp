#include "app/window/key_event_queue.h"

#include <GLFW/glfw3.h>

#include <algorithm>

namespace atlas {

namespace {

bool takesLetters(int key) {
    return key == GLFW_KEY_LEFT_CONTROL || key == GLFW_KEY_RIGHT_CONTROL || key == GLFW_KEY_LEFT_ALT ||
           key == GLFW_KEY_RIGHT_ALT || key == GLFW_KEY_LEFT_SUPER || key == GLFW_KEY_RIGHT_SUPER;
}

// Whether the key typed something in this frame, other than a blank, which also presses buttons.
bool hasTyped(const std::vector<KeyEvent>& frame, int key) {
    for (std::size_t i = 0; i + 1 < frame.size(); ++i) {
        const bool isPress = frame[i].codePoint == 0 && frame[i].action != GLFW_RELEASE;
        if (isPress && frame[i].key == key && frame[i + 1].codePoint > ' ') return true;
    }
    return false;
}

bool mustWait(const KeyEvent& event, const std::vector<KeyEvent>& frame) {
    if (event.codePoint != 0) return false;
    const bool isAfterLetter =
        std::any_of(frame.begin(), frame.end(), [](const KeyEvent& before) { return before.codePoint != 0; });
    if (isAfterLetter && event.action == GLFW_PRESS && takesLetters(event.key)) return true;
    const bool isSecond = std::any_of(frame.begin(), frame.end(), [&](const KeyEvent& before) {
        return before.codePoint == 0 && before.key == event.key;
    });
    return isSecond && !hasTyped(frame, event.key);
}

} // namespace

std::vector<KeyEvent> KeyEventQueue::takeFrame() {
    std::vector<KeyEvent> frame;
    while (!m_waiting.empty() && !mustWait(m_waiting.front(), frame)) {
        frame.push_back(m_waiting.front());
        m_waiting.pop_front();
    }
    return frame;
}

} // namespace atlas
