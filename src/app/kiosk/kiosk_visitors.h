#pragma once

#include <deque>
#include <optional>
#include <random>
#include <span>

#include "app/kiosk/kiosk_hand.h"
#include "model/camera/camera.h"
#include "ui/widgets/control_list.h"

namespace atlas {

// Visitors that are not there: they come at random, press what they see, drag, turn the wheel, type and go.
// The same seed brings the same visitors.
class KioskVisitors {
public:
    explicit KioskVisitors(unsigned seed) : m_random(seed) {}

    // What the hand does `seconds` after it was asked last. `controls` are those of the last frame.
    KioskHand after(double seconds, const Viewport& viewport, std::span<const ui::ListedControl> controls);

    // Until the hand does something again.
    double secondsUntilNext() const { return m_due; }

    std::size_t visitCount() const { return m_visitCount; }
    std::size_t actCount() const { return m_actCount; }

private:
    struct Move { // of the hand, so long after the one before
        double seconds = 0.0;
        KioskHand hand;
    };

    void plan(const Viewport& viewport, std::span<const ui::ListedControl> controls);
    void planTap(ScreenPoint at);
    void planDrag(const Viewport& viewport);
    void planTyping();
    ScreenPoint anywhere(const Viewport& viewport);
    double between(double least, double most);
    void add(double seconds, KioskHand hand);

    std::mt19937 m_random;
    std::deque<Move> m_moves;
    KioskHand m_hand; // as it is held by now
    double m_due = 5.0;
    int m_actsLeft = 0;
    std::size_t m_visitCount = 0;
    std::size_t m_actCount = 0;
};

} // namespace atlas
