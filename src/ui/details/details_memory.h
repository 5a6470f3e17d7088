#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "analysis/findings/suggestions.h"
#include "model/facts/profile.h"
#include "model/selection/selection.h"

namespace atlas::ui {

// How suggestions for a city are asked for and shown.
struct SuggestionMemory {
    std::optional<CityIndex> city; // for which they are listed
    SuggestionWeights weights;
    std::optional<CountryCode> country; // nothing: anywhere
    std::string countrySearch;
    int scrollFrames = 0;           // to bring the list into sight
    std::optional<std::size_t> lit; // whose row is pointed at

    SuggestionOptions options() const;
};

// What the panel at the right remembers from frame to frame.
struct DetailsMemory {
    Selection shown; // last
    float contentHeightPixels = 400.0F;
    SuggestionMemory suggestions;
    PartnerOrder partnerOrder = PartnerOrder::Partners; // of a city's partners
};

} // namespace atlas::ui
