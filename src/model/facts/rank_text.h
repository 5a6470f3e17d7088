#pragma once

#include <cstdint>
#include <string>

#include "model/facts/profile.h"

namespace atlas {

// What a city is compared with: the whole network, or what the filters leave of it, which is then said.
enum class RankScope : std::uint8_t { Everything, Shown };
RankScope rankScope(const Network& network, const FilterResult& shown);

// "Rank 11 of 19,773 places by partners"; "Of what is shown: rank 11 of 7,165 places by partners".
std::string rankText(const CityProfile& profile, RankScope scope);

// "More partners than 83 % of the 1,234 towns of its size (10,000–25,000); half of these have 2 or fewer";
// likewise.
std::string standingText(const Standing& standing, RankScope scope);

} // namespace atlas
