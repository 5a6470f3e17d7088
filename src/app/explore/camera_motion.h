#pragma once

#include <algorithm>
#include <chrono>
#include <functional>
#include <optional>

#include "model/camera/camera.h"

namespace atlas {

// The way of the map's view through time, apart from any window: flights towards what was looked for, short
// transitions to the view that a command asks for, and whether the hand has come to rest. The view to be
// reached stays with the caller; this knows what is seen on the way to it.
class CameraMotion {
public:
    using Clock = std::chrono::steady_clock;

    static constexpr std::chrono::milliseconds kRest{600}; // after which a move by hand has ended

    // Flies from what is seen to the target, along the way that keeps both in mind.
    void flyTo(const Camera& seen, const Camera& target, Clock::time_point now);

    // Turns to a view that is near, or differs in its projection.
    void turnTo(const Camera& seen, const Camera& target, Clock::time_point now);

    // The hand, or a new view, is faster.
    void stop() { m_flight.reset(); }
    bool isMoving() const { return m_flight.has_value(); }

    // What is seen while the view to be reached is `target`; the target itself when nothing moves, or when
    // the way led elsewhere.
    Camera seen(const Camera& target, Clock::time_point now) const;

    // Ends a flight that has arrived.
    void land(const Camera& target, Clock::time_point now);

    void moveByHand(Clock::time_point now) { m_lastMove = now; }
    bool isHandAtRest(Clock::time_point now) const { return now - m_lastMove > kRest; }
    double secondsUntilRest(Clock::time_point now) const { // of the hand; 0: it rests
        return std::max(0.0, std::chrono::duration<double>(m_lastMove + kRest - now).count());
    }

private:
    struct Flight {
        std::function<Camera(double)> way; // the view at a progress from 0 to 1
        Camera target;
        double seconds = 0.0;
        Clock::time_point start;
    };

    std::optional<Flight> m_flight;
    Clock::time_point m_lastMove{};
};

} // namespace atlas
