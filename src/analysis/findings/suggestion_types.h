#pragma once

#include <cstdint>
#include <string>

#include "data/network/network.h"

namespace atlas {

enum class ReasonKind : std::uint8_t { SimilarSize, SharedPartners, SharedPrograms, NewCountry, Activity };
inline constexpr std::size_t kReasonKindCount = 5;

// "similar_size", "shared_partners", "shared_programs", "new_country", "activity"; and as people read them.
const Term& termOf(ReasonKind kind);

// What each reason can add to the score, against the others; only proportions matter.
struct SuggestionWeights {
    double similarSize = 3.0;    // whole at equal populations, nothing from four times as many
    double sharedPartners = 3.0; // friends of friends: half for one, three quarters for two, ...
    double sharedPrograms = 2.0; // share of the city's recorded program types that the other has as well
    double newCountry = 1.5;     // whole when the city has no partner in that country
    double activity = 1.0;       // grows with the logarithm of the other's partners, whole from 20

    friend bool operator==(const SuggestionWeights&, const SuggestionWeights&) = default;
    double sum() const { return similarSize + sharedPartners + sharedPrograms + newCountry + activity; }
};

struct SuggestionReason {
    ReasonKind kind = ReasonKind::SimilarSize;
    // SimilarSize: the larger population over the smaller; SharedPartners: their number; SharedPrograms:
    // types; NewCountry: partnerships that the two countries have with each other; Activity: partners of the
    // other.
    double value = 0.0;
    double points = 0.0; // of the score
    std::string text;    // "About the same size: 21,092 and 21,116 inhabitants"
};

} // namespace atlas
