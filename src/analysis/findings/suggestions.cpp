#include "analysis/findings/suggestions.h"

#include <algorithm>
#include <map>

#include "analysis/findings/candidate_table.h"
#include "analysis/findings/suggestion_text.h"

namespace atlas {

namespace {

struct Ranked {
    CityIndex city = 0;
    double score = 0.0;
};

bool isCandidate(const Network& network, const CandidateTable& table, CityIndex city, CityIndex candidate,
                 const std::set<CountryCode>& countries) {
    const CountryIndex country = network.cities.country[candidate];
    return candidate != city && country != network.cities.country[city] && table.isPartner[candidate] == 0 &&
           (countries.empty() || countries.contains(network.countries.code[country]));
}

double pointsOf(const Strength& strength, ReasonKind kind, const SuggestionWeights& weights) {
    const double sum = weights.sum();
    return sum > 0.0 ? strength.strength * weightOf(kind, weights) / sum : 0.0;
}

double scoreOf(const Network& network, const CandidateTable& table, CityIndex city, CityIndex candidate,
               const SuggestionWeights& weights) {
    double score = 0.0;
    for (std::size_t i = 0; i < kReasonKindCount; ++i) {
        const auto kind = static_cast<ReasonKind>(i);
        score += pointsOf(strengthOf(kind, network, table, city, candidate), kind, weights);
    }
    return score;
}

std::vector<Ranked> ranked(const Network& network, const CandidateTable& table, CityIndex city,
                           const SuggestionOptions& options) {
    std::vector<Ranked> candidates;
    for (CityIndex candidate = 0; candidate < network.cities.size(); ++candidate) {
        if (!isCandidate(network, table, city, candidate, options.countries)) continue;
        const double score = scoreOf(network, table, city, candidate, options.weights);
        if (score > 0.0) candidates.push_back({candidate, score});
    }
    std::sort(candidates.begin(), candidates.end(), [&](const Ranked& x, const Ranked& y) {
        if (x.score != y.score) return x.score > y.score;
        return network.cities.id[x.city] < network.cities.id[y.city];
    });
    return candidates;
}

// The best ones, of each country only so many.
std::vector<Ranked> chosen(const Network& network, const std::vector<Ranked>& candidates,
                           const SuggestionOptions& options) {
    const std::size_t perCountry = options.countries.empty() ? options.perCountry : options.count;
    std::map<CountryIndex, std::size_t> countByCountry;
    std::vector<Ranked> best;
    for (const Ranked& candidate : candidates) {
        if (best.size() == options.count) break;
        if (countByCountry[network.cities.country[candidate.city]]++ < perCountry) best.push_back(candidate);
    }
    return best;
}

std::size_t partnershipsBetween(const PartnershipTable& table, CountryIndex a, CountryIndex b) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < table.size(); ++i) {
        const bool joins = (table.countryA[i] == a && table.countryB[i] == b) ||
                           (table.countryA[i] == b && table.countryB[i] == a);
        count += joins ? 1 : 0;
    }
    return count;
}

Suggestion explained(const Network& network, const CandidateTable& table, CityIndex city,
                     const Ranked& candidate, const SuggestionWeights& weights) {
    Suggestion suggestion{candidate.city, candidate.score, {}, {}};
    for (std::size_t i = 0; i < kReasonKindCount; ++i) {
        const auto kind = static_cast<ReasonKind>(i);
        const Strength strength = strengthOf(kind, network, table, city, candidate.city);
        const double points = pointsOf(strength, kind, weights);
        if (points <= 0.0) continue;
        SuggestionReason& reason = suggestion.reasons.emplace_back();
        reason = {kind, strength.value, points, {}};
        if (kind == ReasonKind::NewCountry) {
            reason.value = static_cast<double>(partnershipsBetween(
                network.partnerships, network.cities.country[city], network.cities.country[candidate.city]));
        }
    }
    std::stable_sort(
        suggestion.reasons.begin(), suggestion.reasons.end(),
        [](const SuggestionReason& x, const SuggestionReason& y) { return x.points > y.points; });
    std::vector<std::string> phrases;
    for (SuggestionReason& reason : suggestion.reasons) {
        ReasonWords words = wordsFor(reason, network, table, city, candidate.city);
        reason.text = std::move(words.alone);
        phrases.push_back(std::move(words.phrase));
    }
    suggestion.sentence = sentenceFrom(network.cityLabel(candidate.city), phrases);
    return suggestion;
}

} // namespace

std::vector<Suggestion> suggestPartners(const Network& network, CityIndex city,
                                        const SuggestionOptions& options) {
    const CandidateTable table(network, city);
    std::vector<Suggestion> suggestions;
    for (const Ranked& candidate : chosen(network, ranked(network, table, city, options), options)) {
        suggestions.push_back(explained(network, table, city, candidate, options.weights));
    }
    return suggestions;
}

} // namespace atlas
