#pragma once

#include <span>
#include <string>

#include "model/filter/filter.h"

namespace atlas {

// Partnerships that have ended (isEnded in data/network/network_terms.h) count among those that are shown
// unless the filter hides them. Every figure that counts them says so, in the words of endedOfThem
// (model/filter/filter.h).

// The words with those after a comma: "7 partnerships, 1 of them ended".
std::string withEnded(std::string words, std::size_t ended);

// "3 partners shown, 1 of them ended".
std::string partnersShownText(const FilterResult& shown, CityIndex city);

// What the data tell, and do not, of the ends of a country's partnerships: "131 of Russia's 1,543
// partnerships are known to have ended; of 1,333 no page tells how they stand. When a tie ended the data do
// not tell."
std::string endedTiesText(const Network& network, CountryIndex country);

std::size_t endedAmong(const Network& network, std::span<const PartnershipIndex> partnerships);

} // namespace atlas
