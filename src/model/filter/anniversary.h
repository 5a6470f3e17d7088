#pragma once

#include <cstdint>
#include <optional>

#include "data/network/network.h"

namespace atlas {

inline bool isRoundAge(int years) {
    return years > 0 && (years % 10 == 0 || years % 25 == 0);
}

// How old a partnership is in a year when that is a round age, a multiple of 10 or of 25; nothing otherwise,
// nor when its year is not recorded.
inline std::optional<int> roundAgeIn(int year, std::int16_t established) {
    const int years = year - established;
    return established != kYearNotRecorded && isRoundAge(years) ? std::optional<int>(years) : std::nullopt;
}

} // namespace atlas
