#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "analysis/findings/suggestion_types.h"

namespace atlas {

// What one city and every other have in common, gathered in a few passes over the partnerships.
struct CandidateTable {
    std::vector<std::vector<CityIndex>> sharedPartners; // per city
    std::vector<ProgramMask> programs;                  // per city: recorded types of all its partnerships
    std::vector<std::uint8_t> isPartner;                // per city
    std::vector<std::uint8_t> isPartnerCountry;         // per country: the city has a partner there

    CandidateTable(const Network& network, CityIndex city);
};

// How strong a reason is, 0 to 1, and its value as SuggestionReason has it.
struct Strength {
    double strength = 0.0;
    double value = 0.0;
};
Strength strengthOf(ReasonKind kind, const Network& network, const CandidateTable& table, CityIndex city,
                    CityIndex candidate);

double weightOf(ReasonKind kind, const SuggestionWeights& weights);

} // namespace atlas
