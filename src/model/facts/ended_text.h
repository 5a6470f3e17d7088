#pragma once

#include <span>
#include <string>

#include "model/filter/filter.h"

namespace atlas {

// Partnerships that have ended (isEnded in data/network/network_terms.h) count among those that are shown
// unless the filter hides them. Every figure that counts them says so, in the same words.

// "1 of them ended"; empty where none has.
std::string endedOfThem(std::size_t ended);

// The words with that after a comma: "7 partnerships, 1 of them ended".
std::string withEnded(std::string words, std::size_t ended);

// "3 partners shown, 1 of them ended".
std::string partnersShownText(const FilterResult& shown, CityIndex city);

std::size_t endedAmong(const Network& network, std::span<const PartnershipIndex> partnerships);

} // namespace atlas
