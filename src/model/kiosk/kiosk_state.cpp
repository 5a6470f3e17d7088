#include "model/kiosk/kiosk_state.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

// By time alone. A machine that slept comes through all phases at once.
KioskState afterQuiet(KioskState state, const KioskTimes& times) {
    if (state.quietSeconds >= times.idleSeconds + times.countdownSeconds) return {};
    if (state.quietSeconds >= times.idleSeconds) state.phase = KioskPhase::Countdown;
    return state;
}

} // namespace

KioskState kioskAfter(KioskState state, const KioskTimes& times, const KioskInput& input, double seconds) {
    if (state.phase == KioskPhase::Attracting)
        return input.isTouched ? KioskState{KioskPhase::Exploring, 0.0} : KioskState{};
    if (input.isTourAsked) return {};
    if (input.isTouched || input.isMoved) return {KioskPhase::Exploring, 0.0};
    state.quietSeconds += std::max(0.0, seconds);
    return afterQuiet(state, times);
}

std::optional<int> countdownShown(const KioskState& state, const KioskTimes& times) {
    if (state.phase != KioskPhase::Countdown) return std::nullopt;
    const double left = times.idleSeconds + times.countdownSeconds - state.quietSeconds;
    return std::max(1, static_cast<int>(std::ceil(left)));
}

std::optional<double> secondsUntilChange(const KioskState& state, const KioskTimes& times) {
    if (state.phase == KioskPhase::Attracting) return std::nullopt;
    if (state.phase == KioskPhase::Exploring) return std::max(0.0, times.idleSeconds - state.quietSeconds);
    const double left = times.idleSeconds + times.countdownSeconds - state.quietSeconds;
    return std::max(0.0, left - (std::ceil(left) - 1.0));
}

} // namespace atlas
