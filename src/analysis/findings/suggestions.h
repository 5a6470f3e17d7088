#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "analysis/findings/suggestion_types.h"
#include "data/network/network.h"

namespace atlas {

struct Suggestion {
    CityIndex city = 0;
    double score = 0.0;                    // 0 to 1
    std::vector<SuggestionReason> reasons; // most points first; only those that add some
    std::string sentence;                  // all of them in one
};

struct SuggestionOptions {
    SuggestionWeights weights;
    std::size_t count = 10;
    std::size_t perCountry = 3;      // at most so many of one country, unless `countries` names some
    std::set<CountryCode> countries; // only there; empty: everywhere

    friend bool operator==(const SuggestionOptions&, const SuggestionOptions&) = default;
};

// Communities abroad that might become partners of a city, best first, equal ones by id. Looks at the whole
// network, filtered or not, so that nothing is suggested that is there already. What is not recorded counts
// neither for nor against.
std::vector<Suggestion> suggestPartners(const Network& network, CityIndex city,
                                        const SuggestionOptions& options = {});

} // namespace atlas
