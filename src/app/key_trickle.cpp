#include "app/key_trickle.h"

#include <algorithm>

namespace atlas {

std::vector<KeyEvent> KeyTrickle::takeFrame() {
    std::vector<KeyEvent> frame;
    while (!m_waiting.empty()) {
        const bool isSecond = std::any_of(frame.begin(), frame.end(), [&](const KeyEvent& event) {
            return event.key == m_waiting.front().key;
        });
        if (isSecond) break;
        frame.push_back(m_waiting.front());
        m_waiting.pop_front();
    }
    return frame;
}

} // namespace atlas
