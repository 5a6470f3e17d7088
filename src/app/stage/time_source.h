#pragma once

#include <chrono>
#include <optional>

namespace atlas {

// The time by which the session and its modes go: the machine's, or one that goes on only when it is told to,
// so that hours can pass in minutes. What a frame may cost is always measured by the machine's.
class TimeSource {
public:
    using Clock = std::chrono::steady_clock;

    TimeSource() = default; // the machine's

    // From an arbitrary moment on.
    static TimeSource simulated() {
        TimeSource source;
        source.m_simulated = Clock::time_point{} + std::chrono::hours(1);
        return source;
    }

    bool isSimulated() const { return m_simulated.has_value(); }
    Clock::time_point now() const { return m_simulated.value_or(Clock::now()); }

    // Does nothing to the machine's.
    void pass(double seconds) {
        if (m_simulated)
            *m_simulated +=
                std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(seconds));
    }

private:
    std::optional<Clock::time_point> m_simulated;
};

} // namespace atlas
