#include "model/tour/talk_clock.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace atlas {

void TalkClock::start(double now) {
    m_begun = now;
    if (m_halted) m_halted = now;
}

void TalkClock::halt(double now) {
    if (m_begun && !m_halted) m_halted = now;
}

void TalkClock::goOn(double now) {
    if (!m_begun || !m_halted) return;
    *m_begun += now - *std::exchange(m_halted, std::nullopt);
}

void TalkClock::haltOrGoOn(double now) {
    if (m_halted)
        goOn(now);
    else
        halt(now);
}

double TalkClock::seconds(double now) const {
    return m_begun ? m_halted.value_or(now) - *m_begun : 0.0;
}

TalkPlan::TalkPlan(std::vector<double> secondsOfSteps, std::size_t firstStep)
    : m_seconds(std::move(secondsOfSteps)) {
    beginWith(firstStep);
}

void TalkPlan::beginWith(std::size_t firstStep) {
    m_firstStep = std::min(firstStep, m_seconds.size());
}

double TalkPlan::secondsBefore(std::size_t step) const {
    const std::size_t end = std::min(step, m_seconds.size());
    if (end <= m_firstStep) return 0.0;
    const auto at = [this](std::size_t index) {
        return m_seconds.begin() + static_cast<std::ptrdiff_t>(index);
    };
    return std::accumulate(at(m_firstStep), at(end), 0.0);
}

double TalkPlan::secondsBehind(std::size_t step, double elapsed) const {
    if (elapsed > secondsThrough(step)) return elapsed - secondsThrough(step);
    return std::min(0.0, elapsed - secondsBefore(step));
}

std::string clockText(double seconds) {
    const auto whole = static_cast<long>(std::max(0.0, seconds));
    if (whole >= 3600) return fmt::format("{}:{:02}:{:02}", whole / 3600, whole / 60 % 60, whole % 60);
    return fmt::format("{}:{:02}", whole / 60, whole % 60);
}

// Nobody reads seconds while speaking: tens of them, then whole minutes.
std::string paceText(double secondsBehind) {
    const double off = std::abs(secondsBehind);
    const char* word = secondsBehind > 0.0 ? "behind" : "ahead";
    constexpr double kMinute = 60.0;
    if (off < kWorthTelling) return "on time";
    if (off < kMinute) return fmt::format("{} s {}", static_cast<int>(off / 10.0) * 10, word);
    return fmt::format("{} min {}", static_cast<int>(off / kMinute), word);
}

} // namespace atlas
