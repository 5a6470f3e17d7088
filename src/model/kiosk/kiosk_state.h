#pragma once

#include <cstdint>
#include <optional>

// What a booth does by itself, as a function of what visitors do and of seconds.
namespace atlas {

enum class KioskPhase : std::uint8_t {
    Attracting, // the tour goes round
    Exploring,  // a visitor has the map
    Countdown   // nobody has touched it for long: the tour is about to come back, and says so
};

struct KioskTimes {
    double idleSeconds = 60.0;      // without a touch, until the countdown
    double countdownSeconds = 10.0; // of it
};

struct KioskState {
    KioskPhase phase = KioskPhase::Attracting;
    double quietSeconds = 0.0; // since somebody has done something; counts while the phase is not Attracting

    friend bool operator==(const KioskState&, const KioskState&) = default;
};

// What visitors have done since the last look.
struct KioskInput {
    bool isTouched = false;   // a key, a click, a touch, the wheel
    bool isMoved = false;     // the pointer, farther than a table trembles
    bool isTourAsked = false; // the button that brings the tour back
};

// The state after so many seconds and that input. A touch begins exploring and stops the countdown; a pointer
// that merely moves begins nothing, as tables are pushed, but keeps what has begun.
KioskState kioskAfter(KioskState state, const KioskTimes& times, const KioskInput& input, double seconds);

// Whole seconds that the countdown still shows, from its length down to 1; nothing: there is none.
std::optional<int> countdownShown(const KioskState& state, const KioskTimes& times);

// Until what the state shows is another; nothing: not before somebody does something.
std::optional<double> secondsUntilChange(const KioskState& state, const KioskTimes& times);

} // namespace atlas
