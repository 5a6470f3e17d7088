#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace atlas {

// How long a talk goes on, on a clock that the speaker can halt. All times are seconds; `now` never goes
// back.
class TalkClock {
public:
    // Begins, or begins anew, at zero.
    void start(double now);
    void halt(double now);
    void goOn(double now);
    void haltOrGoOn(double now);

    bool hasStarted() const { return m_begun.has_value(); }
    bool isHalted() const { return m_halted.has_value(); }
    double seconds(double now) const; // 0 before it starts

private:
    std::optional<double> m_begun; // with all halts left out
    std::optional<double> m_halted;
};

// What the steps' own times make of a talk that began with one of them.
class TalkPlan {
public:
    TalkPlan() = default;
    TalkPlan(std::vector<double> secondsOfSteps, std::size_t firstStep);

    void beginWith(std::size_t firstStep); // anew

    // From the talk's beginning until a step is come to, and left; 0 for steps before the first.
    double secondsBefore(std::size_t step) const;
    double secondsThrough(std::size_t step) const { return secondsBefore(step + 1); }
    double secondsInAll() const { return secondsBefore(m_seconds.size()); }

    // How far a talk that stands at a step is behind the plan; negative: ahead of it; 0 as long as the step's
    // own time runs.
    double secondsBehind(std::size_t step, double elapsed) const;

private:
    std::vector<double> m_seconds;
    std::size_t m_firstStep = 0;
};

inline constexpr double kWorthTelling = 10.0; // seconds off the plan

std::string clockText(double seconds);      // "0:07", "12:34", "1:02:03"
std::string paceText(double secondsBehind); // "on time", "20 s behind", "2 min ahead"

} // namespace atlas
