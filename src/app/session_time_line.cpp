// The part of a session that plays the time line.
#include <algorithm>

#include "app/session.h"

namespace atlas {

namespace {

constexpr double kLongestTick = 1.0;         // what stalled goes on where it was
constexpr double kGlideSeconds = 1.0 / 60.0; // between two places of the hand

bool isOpen(const ExploreState& state) {
    return state.workspace.openPanels[static_cast<std::size_t>(Panel::TimeLine)];
}

} // namespace

void Session::playOrPause() {
    const std::optional<YearRange>& recorded = m_memory.charts.recorded;
    if (!layout().shows(Panel::TimeLine) || !recorded) return;
    m_memory.charts.playback = afterPlayOrPause(m_memory.charts.playback, m_state.view.filter, *recorded);
    if (!m_memory.charts.playback.isPlaying) return;
    m_state.view.filter = withYearsShown(std::move(m_state.view.filter), m_memory.charts.playback);
    m_lastTick = std::chrono::steady_clock::now();
}

// Whoever takes the years in hand, or closes the time line, stops it.
void Session::advanceTimeLine() {
    Playback& playback = m_memory.charts.playback;
    if (!playback.isPlaying) return;
    if (!isOpen(m_state) || m_state.view.filter.years != yearsShown(playback)) {
        playback.isPlaying = false;
        return;
    }
    const auto now = std::chrono::steady_clock::now();
    const std::chrono::duration<double> elapsed = now - m_lastTick;
    m_lastTick = now;
    playback = afterSeconds(playback, *m_memory.charts.recorded, std::min(elapsed.count(), kLongestTick));
    m_state.view.filter = withYearsShown(std::move(m_state.view.filter), playback);
}

// Under reduced motion the hand steps from year to year instead of gliding.
double Session::secondsUntilTimeLineMoves() const {
    if (!m_state.workspace.reducedMotion) return kGlideSeconds;
    return secondsUntilNextYear(m_memory.charts.playback, *m_memory.charts.recorded) + 0.001;
}

} // namespace atlas
