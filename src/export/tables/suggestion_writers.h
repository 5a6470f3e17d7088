#pragma once

#include <string>
#include <vector>

#include "analysis/findings/suggestions.h"

namespace atlas {

// An array of objects, one per line. Scripts rely on the names: add, never rename.
std::string suggestionsJson(const Network& network, const std::vector<Suggestion>& suggestions);

// For reading: a block per suggestion with rank, name and score, then the reasons.
std::string suggestionsText(const Network& network, CityIndex city,
                            const std::vector<Suggestion>& suggestions);

} // namespace atlas
