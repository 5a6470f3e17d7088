#pragma once

#include <string>
#include <vector>

#include "analysis/findings/candidate_table.h"

namespace atlas {

// A reason in words: standing alone, and as what follows the candidate's name in a sentence.
struct ReasonWords {
    std::string alone;  // "Both are partners of Kaizuka (Japan)"
    std::string phrase; // "shares the partner Kaizuka (Japan)"
};
ReasonWords wordsFor(const SuggestionReason& reason, const Network& network, const CandidateTable& table,
                     CityIndex city, CityIndex candidate);

// "Kisumu, Kenya, is about the same size (...), shares ... and has ...".
std::string sentenceFrom(const std::string& candidateLabel, const std::vector<std::string>& phrases);

} // namespace atlas
