#include "analysis/findings/candidate_table.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace atlas {

namespace {

constexpr double kUnlikeRatio = 4.0; // populations that are no longer similar
constexpr double kVeryActive = 20.0; // partners

// The other end when `city` is one; nothing for a partnership with itself.
std::optional<CityIndex> otherEnd(const PartnershipTable& table, std::size_t partnership, CityIndex city) {
    const CityIndex a = table.cityA[partnership];
    const CityIndex b = table.cityB[partnership];
    if (a == b || (a != city && b != city)) return std::nullopt;
    return a == city ? b : a;
}

Strength sizeStrength(const Network& network, CityIndex city, CityIndex candidate) {
    const std::optional<std::int64_t> a = network.cities.communityPopulation(city);
    const std::optional<std::int64_t> b = network.cities.communityPopulation(candidate);
    if (!a || !b || *a <= 0 || *b <= 0) return {};
    const double ratio = static_cast<double>(std::max(*a, *b)) / static_cast<double>(std::min(*a, *b));
    return {std::max(0.0, 1.0 - std::log(ratio) / std::log(kUnlikeRatio)), ratio};
}

Strength programStrength(const CandidateTable& table, CityIndex city, CityIndex candidate) {
    const int own = std::popcount(table.programs[city]);
    const int shared =
        std::popcount(static_cast<ProgramMask>(table.programs[city] & table.programs[candidate]));
    if (shared == 0) return {};
    return {static_cast<double>(shared) / static_cast<double>(own), static_cast<double>(shared)};
}

} // namespace

CandidateTable::CandidateTable(const Network& network, CityIndex city)
    : sharedPartners(network.cities.size()),
      programs(network.cities.size(), 0),
      isPartner(network.cities.size(), 0),
      isPartnerCountry(network.countries.size(), 0) {
    const PartnershipTable& table = network.partnerships;
    constexpr auto kRecorded = static_cast<ProgramMask>(maskOf(ProgramType::NotRecorded) - 1U);
    for (std::size_t i = 0; i < table.size(); ++i) {
        const auto types = static_cast<ProgramMask>(table.programs[i] & kRecorded);
        programs[table.cityA[i]] |= types;
        programs[table.cityB[i]] |= types;
        if (const std::optional<CityIndex> partner = otherEnd(table, i, city)) {
            isPartner[*partner] = 1;
            isPartnerCountry[network.cities.country[*partner]] = 1;
        }
    }
    for (std::size_t i = 0; i < table.size(); ++i) {
        const CityIndex a = table.cityA[i];
        const CityIndex b = table.cityB[i];
        if (isPartner[a] != 0) sharedPartners[b].push_back(a);
        if (isPartner[b] != 0 && a != b) sharedPartners[a].push_back(b);
    }
}

Strength strengthOf(ReasonKind kind, const Network& network, const CandidateTable& table, CityIndex city,
                    CityIndex candidate) {
    switch (kind) {
        case ReasonKind::SimilarSize:
            return sizeStrength(network, city, candidate);
        case ReasonKind::SharedPartners: {
            const auto shared = static_cast<double>(table.sharedPartners[candidate].size());
            return {1.0 - std::exp2(-shared), shared};
        }
        case ReasonKind::SharedPrograms:
            return programStrength(table, city, candidate);
        case ReasonKind::NewCountry:
            return {table.isPartnerCountry[network.cities.country[candidate]] != 0 ? 0.0 : 1.0, 0.0};
        case ReasonKind::Activity: {
            const auto partners = static_cast<double>(network.cities.partnerCount[candidate]);
            return {std::min(1.0, std::log1p(partners) / std::log1p(kVeryActive)), partners};
        }
    }
    return {};
}

double weightOf(ReasonKind kind, const SuggestionWeights& weights) {
    switch (kind) {
        case ReasonKind::SimilarSize:
            return weights.similarSize;
        case ReasonKind::SharedPartners:
            return weights.sharedPartners;
        case ReasonKind::SharedPrograms:
            return weights.sharedPrograms;
        case ReasonKind::NewCountry:
            return weights.newCountry;
        case ReasonKind::Activity:
            return weights.activity;
    }
    return 0.0;
}

} // namespace atlas
