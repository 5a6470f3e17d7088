#pragma once

#include <chrono>

#include "app/explore/exploration.h"

namespace atlas::testing {

inline const Exploration::Clock::time_point kStart{std::chrono::hours(1)};
inline const ScreenPoint kCursor{5.0, 5.0};

// One frame in which commands edit what is explored.
template <typename Edit>
void inFrame(Exploration& exploration, const Edit& edit) {
    exploration.begin(kStart);
    edit();
    exploration.endCommands(kStart, kCursor);
    exploration.end(kStart, false, false);
}

inline void selectCity(Exploration& exploration, CityIndex city) {
    inFrame(exploration, [&] {
        exploration.select(selectionAfter({}, {Target::Kind::City, city}, SelectBy::Click));
    });
}

} // namespace atlas::testing
