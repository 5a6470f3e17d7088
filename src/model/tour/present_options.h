#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "model/tour/tour.h"

namespace atlas {

// How a show goes on by itself.
struct PresentPace {
    std::optional<double> secondsPerStep; // 0: as long as each step says; nothing: it waits for the speaker
    bool loops = false;                   // the first step follows the last
};

// When the speaker has a view of her own beside the stage.
enum class PresenterView : std::uint8_t {
    WhereTwoScreens, // by itself, where there are two screens that show different things
    Shown,           // with one screen, too, on which both are windows then
    Hidden
};

// What is to be presented, and where.
struct PresentOptions {
    Tour tour;                          // with a step at least
    std::optional<std::size_t> monitor; // counted from 0, the primary one first; nothing: not said
    PresenterView presenterView = PresenterView::WhereTwoScreens;
    std::size_t firstStep = 0; // counted from 0
    PresentPace pace;
    std::string themeId; // for all steps; empty: each has its own
    bool isMotionReduced = false;
    bool isUnattended = false; // nobody steers it: neither keys nor the pointer count
};

} // namespace atlas
