#pragma once

#include <chrono>
#include <cstddef>

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

    // How often work that usually takes so long would be done in time; at most `max`.
    std::size_t timesWithin(std::chrono::duration<double> span, std::size_t max) const {
        if (m_moment == Clock::time_point::max()) return max;
        const std::chrono::duration<double> rest = m_moment - Clock::now();
        if (rest.count() <= 0.0) return 0;
        return rest.count() >= span.count() * static_cast<double>(max)
                   ? max
                   : static_cast<std::size_t>(rest / span);
    }

    // When half of the time that is left will have gone by.
    Deadline halfway() const {
        const Clock::time_point now = Clock::now();
        return m_moment == Clock::time_point::max() ? never() : Deadline(now + (m_moment - now) / 2);
    }

private:
    explicit Deadline(Clock::time_point moment) : m_moment(moment) {}
    Clock::time_point m_moment;
};

} // namespace atlas
