#include "analysis/findings/suggestion_text.h"

#include <algorithm>
#include <set>

#include "core/text.h"

namespace atlas {

namespace {

constexpr double kSameSizeRatio = 1.15; // "about the same"; beyond, "similar"
constexpr std::size_t kNamedPartners = 2;

ReasonWords sizeWords(double ratio, const Network& network, CityIndex city, CityIndex candidate) {
    const std::string inhabitants = withThousands(network.cities.population[city].value_or(0)) + " and " +
                                    withThousands(network.cities.population[candidate].value_or(0)) +
                                    " inhabitants";
    const std::string likeness = ratio <= kSameSizeRatio ? "bout the same size" : " similar size";
    const bool isSame = ratio <= kSameSizeRatio;
    return {"A" + likeness + ": " + inhabitants,
            std::string(isSame ? "is a" : "is of a") + likeness + " (" + inhabitants + ")"};
}

ReasonWords partnerWords(const Network& network, std::vector<CityIndex> shared) {
    const CityTable& cities = network.cities;
    std::sort(shared.begin(), shared.end(), [&](CityIndex x, CityIndex y) {
        if (cities.partnerCount[x] != cities.partnerCount[y])
            return cities.partnerCount[x] > cities.partnerCount[y];
        return cities.id[x] < cities.id[y];
    });
    std::vector<std::string> names;
    for (std::size_t i = 0; i < std::min(kNamedPartners, shared.size()); ++i) {
        names.push_back(cities.name[shared[i]] + " (" + network.countries.name[cities.country[shared[i]]] +
                        ")");
    }
    if (shared.size() > kNamedPartners) {
        names.push_back(
            counted(static_cast<std::int64_t>(shared.size() - kNamedPartners), "other", "others"));
    }
    const std::string list = enumerated(names);
    return {"Both are partners of " + list,
            (shared.size() == 1 ? "shares the partner " : "shares the partners ") + list};
}

ReasonWords programWords(ProgramMask shared) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i + 1 < kProgramTypeCount; ++i) {
        const auto type = static_cast<ProgramType>(i);
        if ((shared & maskOf(type)) == 0) continue;
        const std::string name(termOf(type).name);
        names.push_back(static_cast<char>(name[0] - 'A' + 'a') + name.substr(1));
    }
    // Names of programs have an "and" of their own.
    const std::string list = enumerated(names, ", ");
    return {"Both have programs in " + list, "has programs in " + list + " as well"};
}

ReasonWords countryWords(double partnerships, const Network& network, CityIndex city, CityIndex candidate) {
    const std::string& there = network.countries.name[network.cities.country[candidate]];
    const std::string& here = network.countries.name[network.cities.country[city]];
    const auto count = static_cast<std::int64_t>(partnerships);
    const std::string others =
        count == 0 ? "no partnership joins " + there + " and " + here + " so far"
                   : counted(count, "partnership joins", "partnerships join") + " " + there + " and " + here;
    return {"No partner in " + there + " yet; " + others, "would be the first partner in " + there};
}

ReasonWords activityWords(const Network& network, CityIndex candidate) {
    const PartnershipTable& table = network.partnerships;
    std::set<CountryIndex> countries;
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (table.cityA[i] == candidate) countries.insert(table.countryB[i]);
        if (table.cityB[i] == candidate) countries.insert(table.countryA[i]);
    }
    const std::string partners = counted(network.cities.partnerCount[candidate], "partner", "partners") +
                                 " in " +
                                 counted(static_cast<std::int64_t>(countries.size()), "country", "countries");
    return {"Has " + partners, "has " + partners};
}

} // namespace

ReasonWords wordsFor(const SuggestionReason& reason, const Network& network, const CandidateTable& table,
                     CityIndex city, CityIndex candidate) {
    switch (reason.kind) {
        case ReasonKind::SimilarSize:
            return sizeWords(reason.value, network, city, candidate);
        case ReasonKind::SharedPartners:
            return partnerWords(network, table.sharedPartners[candidate]);
        case ReasonKind::SharedPrograms:
            return programWords(static_cast<ProgramMask>(table.programs[city] & table.programs[candidate]));
        case ReasonKind::NewCountry:
            return countryWords(reason.value, network, city, candidate);
        case ReasonKind::Activity:
            return activityWords(network, candidate);
    }
    return {};
}

std::string sentenceFrom(const std::string& candidateLabel, const std::vector<std::string>& phrases) {
    return candidateLabel + ", " + enumerated(phrases, phrases.size() > 2 ? ", and " : " and ") + ".";
}

} // namespace atlas
