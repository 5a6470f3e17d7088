#include "app/window/late_releases.h"

#include <GLFW/glfw3.h>

#include <utility>

namespace atlas {

namespace {

bool isModifier(int key) {
    return key >= GLFW_KEY_LEFT_SHIFT && key <= GLFW_KEY_RIGHT_SUPER;
}

} // namespace

bool LateReleases::passes(const KeyEvent& event) {
    const bool isLate = event.action == GLFW_RELEASE && isModifier(event.key) && m_hasPress;
    if (isLate || !isEmpty()) {
        m_kept.push_back(event);
        return false;
    }
    m_hasPress = m_hasPress || (event.action != GLFW_RELEASE && !isModifier(event.key));
    return true;
}

std::vector<KeyEvent> LateReleases::takeFrame() {
    m_hasPress = false;
    return std::exchange(m_ready, std::exchange(m_kept, {}));
}

} // namespace atlas
