#pragma once

#include <chrono>

namespace atlas {

// The moment at which work that can be done piece by piece should pause.
class Deadline {
public:
    using Clock = std::chrono::steady_clock;

    static Deadline never() { return Deadline(Clock::time_point::max()); }
    static Deadline after(std::chrono::duration<double> span) {
        return Deadline(Clock::now() + std::chrono::duration_cast<Clock::duration>(span));
    }

    bool hasPassed() const { return m_moment != Clock::time_point::max() && Clock::now() >= m_moment; }

    // Whether work that usually takes so long would still be done in time.
    bool leaves(std::chrono::duration<double> span) const {
        return m_moment == Clock::time_point::max() || Clock::now() + span <= m_moment;
    }

private:
    explicit Deadline(Clock::time_point moment) : m_moment(moment) {}
    Clock::time_point m_moment;
};

} // namespace atlas
