#include "app/kiosk/kiosk_visitors.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <algorithm>
#include <array>
#include <utility>

namespace atlas {

namespace {

constexpr int kFewestActs = 8;
constexpr int kMostActs = 40;
constexpr double kShortestPause =
    20.0; // before the next visitor; shorter than it takes the tour to come back
constexpr double kLongestPause = 560.0;
constexpr int kDragMoves = 6;

KeyPress pressOf(int key, std::string text = {}) {
    KeyPress press;
    press.key = key;
    press.text = std::move(text);
    return press;
}

} // namespace

double KioskVisitors::between(double least, double most) {
    return std::uniform_real_distribution<double>(least, most)(m_random);
}

ScreenPoint KioskVisitors::anywhere(const Viewport& viewport) {
    return {between(0.0, viewport.widthPixels - 1.0), between(0.0, viewport.heightPixels - 1.0)};
}

void KioskVisitors::add(double seconds, KioskHand hand) {
    m_moves.push_back({seconds, std::move(hand)});
}

void KioskVisitors::planTap(ScreenPoint at) {
    KioskHand hand;
    hand.cursorPixels = at;
    add(0.0, hand);
    hand.isDown = hand.wasPressed = true;
    add(0.1, hand);
    hand.isDown = hand.wasPressed = false;
    add(0.15, hand);
}

void KioskVisitors::planDrag(const Viewport& viewport) {
    const ScreenPoint from = anywhere(viewport);
    const ScreenPoint to = anywhere(viewport);
    KioskHand hand;
    hand.cursorPixels = from;
    add(0.0, hand);
    hand.isDown = hand.wasPressed = true;
    add(0.1, hand);
    hand.wasPressed = false;
    for (int i = 1; i <= kDragMoves; ++i) {
        hand.cursorPixels = from + (to - from) * (i / static_cast<double>(kDragMoves));
        add(0.1, hand);
    }
    hand.isDown = false;
    add(0.1, hand);
}

void KioskVisitors::planTyping() {
    constexpr std::array kKeys{GLFW_KEY_ESCAPE,    GLFW_KEY_ENTER, GLFW_KEY_BACKSPACE, GLFW_KEY_TAB,
                               GLFW_KEY_PAGE_UP,   GLFW_KEY_LEFT,  GLFW_KEY_DOWN,      GLFW_KEY_F5,
                               GLFW_KEY_PAGE_DOWN, GLFW_KEY_RIGHT, GLFW_KEY_UP,        GLFW_KEY_Q};
    KioskHand hand = m_hand;
    hand.isDown = hand.wasPressed = false;
    hand.keys = {pressOf(kKeys.at(m_random() % kKeys.size()))};
    add(0.1, hand);
}

// Half of what people do is meant for a control.
void KioskVisitors::plan(const Viewport& viewport, std::span<const ui::ListedControl> controls) {
    const double what = between(0.0, 1.0);
    if (what < 0.5 && !controls.empty()) {
        const ui::ListedBox& box = controls[m_random() % controls.size()].box;
        const ScreenPoint middle{static_cast<double>(box.topLeft.x + box.bottomRight.x) / 2.0,
                                 static_cast<double>(box.topLeft.y + box.bottomRight.y) / 2.0};
        return planTap(middle * viewport.pixelRatio);
    }
    if (what < 0.7) return planTap(anywhere(viewport));
    if (what < 0.82) return planDrag(viewport);
    if (what < 0.9) return planTyping();
    KioskHand hand = m_hand;
    hand.cursorPixels = anywhere(viewport);
    hand.scrollSteps = between(-3.0, 3.0);
    add(0.1, hand);
}

KioskHand KioskVisitors::after(double seconds, const Viewport& viewport,
                               std::span<const ui::ListedControl> controls) {
    m_due -= seconds;
    KioskHand now = m_hand;
    now.keys.clear();
    now.scrollSteps = 0.0;
    now.wasPressed = false;
    if (m_due > 0.0) return now;
    if (m_moves.empty()) {
        if (m_actsLeft == 0) {
            m_actsLeft = kFewestActs + static_cast<int>(m_random() % (kMostActs - kFewestActs));
            ++m_visitCount;
        }
        ++m_actCount;
        plan(viewport, controls);
    }
    m_hand = std::move(m_moves.front().hand);
    m_moves.pop_front();
    if (m_moves.empty())
        m_due = --m_actsLeft > 0 ? between(0.5, 4.0) : between(kShortestPause, kLongestPause);
    else
        m_due = m_moves.front().seconds;
    return m_hand;
}

} // namespace atlas
