#pragma once

#include <vector>

#include "app/window/key_event_queue.h"

namespace atlas {

// From 1.87 on, Dear ImGui takes all keys that changed before a frame as one moment: a modifier that was
// released after another key went down would not count for that key. Its release waits for the next frame,
// and so does all that comes after it.
class LateReleases {
public:
    // Whether the event may be passed on at once. Otherwise it is kept.
    bool passes(const KeyEvent& event);

    // When a frame begins: what was kept before the last one.
    std::vector<KeyEvent> takeFrame();

    bool isEmpty() const { return m_ready.empty() && m_kept.empty(); }

private:
    bool m_hasPress = false; // of a key that is no modifier, since the last frame
    std::vector<KeyEvent> m_kept;
    std::vector<KeyEvent> m_ready; // kept before the last frame
};

} // namespace atlas
