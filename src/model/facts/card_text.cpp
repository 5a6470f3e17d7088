#include "model/facts/card_text.h"

#include <algorithm>
#include <cctype>
#include <cmath>

#include "core/text.h"
#include "geo/geodesic.h"
#include "model/facts/ended_text.h"

namespace atlas {

namespace {

constexpr std::size_t kMaxExamples = 6;

std::string stateName(const Network& network, const std::string& code) {
    const auto found = std::find(network.states.code.begin(), network.states.code.end(), code);
    if (found == network.states.code.end()) return {};
    return network.states.name[static_cast<std::size_t>(found - network.states.code.begin())];
}

std::string whereaboutsOf(const Network& network, CityIndex city) {
    const CountryIndex country = network.cities.country[city];
    const std::string& countryName = network.countries.name[country];
    if (network.countries.code[country] != kUnitedStates) return countryName;
    const std::string state = stateName(network, network.cities.admin1[city]);
    return state.empty() ? countryName : state + ", " + countryName;
}

// Names of a mask's bits in one line, only the first with a capital.
template <typename Enum>
std::string wordsOf(unsigned mask, std::size_t count) {
    std::string words;
    for (std::size_t i = 0; i < count; ++i) {
        const auto value = static_cast<Enum>(i);
        if ((mask & maskOf(value)) == 0) continue;
        std::string name(termOf(value).name);
        const bool isProperName = termOf(value).id == "wikidata";
        if (!words.empty() && !isProperName) {
            name.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(name.front())));
        }
        words += (words.empty() ? "" : ", ") + name;
    }
    return words;
}

// "best_overall" -> "Best overall program".
std::string awardCategory(std::string_view id) {
    if (id == "best_overall") return "Best overall program";
    if (id == "other") return "Annual award";
    for (std::size_t i = 0; i < kProgramTypeCount; ++i) {
        const Term& term = termOf(static_cast<ProgramType>(i));
        if (term.id == id) return std::string(term.name);
    }
    std::string words(id);
    std::replace(words.begin(), words.end(), '_', ' ');
    return words;
}

// Each page once.
void addPages(std::string_view addresses, std::vector<PageLink>& pages) {
    for (PageLink& page : pageLinks(addresses)) {
        const bool isThere = std::any_of(
            pages.begin(), pages.end(), [&](const PageLink& other) { return other.address == page.address; });
        if (!isThere) pages.push_back(std::move(page));
    }
}

std::string awardLine(const Network& network, std::size_t award) {
    return std::to_string(network.awards.year[award]) + " · " + awardCategory(network.awards.category[award]);
}

std::vector<CityIndex> partnersNearestFirst(const Network& network, const FilterResult& shown,
                                            CityIndex city) {
    const PartnershipTable& table = network.partnerships;
    std::vector<PartnershipIndex> touching;
    for (const PartnershipIndex partnership : shown.partnerships) {
        if (table.cityA[partnership] == city || table.cityB[partnership] == city) {
            touching.push_back(partnership);
        }
    }
    std::sort(touching.begin(), touching.end(), [&table](PartnershipIndex a, PartnershipIndex b) {
        return table.distanceKilometres[a] < table.distanceKilometres[b];
    });
    std::vector<CityIndex> partners;
    for (const PartnershipIndex partnership : touching) {
        partners.push_back(table.cityA[partnership] == city ? table.cityB[partnership]
                                                            : table.cityA[partnership]);
    }
    return partners;
}

// Empty for what needs no word.
std::string kindText(PlaceKind kind) {
    const bool isTold = kind == PlaceKind::District || !isCommunity(kind);
    return isTold ? std::string(termOf(kind).name) : std::string();
}

std::string populationText(const Network& network, CityIndex city) {
    const std::optional<std::int64_t>& population = network.cities.population[city];
    return population ? withThousands(*population) + " inhabitants" : std::string("Population not recorded");
}

// "the Douzelage and the Charter of European Rural Communities"; "a town network" when none is named.
std::string theNetworks(const Network& network, TownNetworkMask mask) {
    std::vector<std::string> names = network.townNetworkNames(mask);
    if (names.empty()) return "a town network";
    for (std::string& name : names)
        name.insert(0, "the ");
    return enumerated(names);
}

// "Since 1993 · 33 years"; no age in the first year, nor in a year before it, nor of what has ended: nobody
// tells when. A year that follows from something else says so, and one that tells when both had joined a town
// network is not taken for the first.
std::string foundedText(const Network& network, PartnershipIndex partnership, int currentYear) {
    const PartnershipTable& table = network.partnerships;
    const std::int16_t year = table.yearEstablished[partnership];
    if (year == kYearNotRecorded) return "Year not recorded";
    const YearBasis basis = table.yearBasis[partnership];
    if (basis == YearBasis::TownNetwork) {
        return "By " + std::to_string(year) + " (both joined " +
               theNetworks(network, table.townNetworks[partnership]) + ")";
    }
    std::string since = "Since " + std::to_string(year);
    if (currentYear > year && !isEnded(table.status[partnership]))
        since += " · " + counted(static_cast<std::size_t>(currentYear - year), "year", "years");
    return basis == YearBasis::Anniversary ? since + " (from an anniversary)" : since;
}

std::string programsWithBasis(const Network& network, PartnershipIndex partnership) {
    const PartnershipTable& table = network.partnerships;
    const std::string programs = programsText(table.programs[partnership]);
    if (programs.empty()) return "Programs not recorded";
    switch (table.programBasis[partnership]) {
        case ProgramBasis::WholeCity:
            return programs + " (said of all partnerships of one of the two)";
        case ProgramBasis::TownNetwork:
            return programs + " (aims of " + theNetworks(network, table.townNetworks[partnership]) + ")";
        case ProgramBasis::Stated:
        case ProgramBasis::NotRecorded:
            break;
    }
    return programs;
}

std::string statusText(Status status) {
    return status == Status::Active || status == Status::NotRecorded ? std::string()
                                                                     : std::string(termOf(status).name);
}

} // namespace

std::string programsText(ProgramMask programs) {
    if ((programs & maskOf(ProgramType::NotRecorded)) != 0) return {};
    return wordsOf<ProgramType>(programs, kProgramTypeCount);
}

std::string evidenceText(EvidenceMask evidence) {
    return wordsOf<Evidence>(evidence, kEvidenceCount);
}

std::string distanceText(double kilometres) {
    return withThousands(std::lround(kilometres)) + " km · " +
           withThousands(std::lround(kilometres / kKilometresPerMile)) + " mi";
}

CityCard cityCard(const Network& network, const FilterResult& shown, CityIndex city) {
    CityCard card;
    card.name = network.cities.name[city];
    card.whereabouts = whereaboutsOf(network, city);
    card.population = populationText(network, city);
    const std::vector<CityIndex> partners = partnersNearestFirst(network, shown, city);
    card.kind = kindText(network.cities.kind[city]);
    card.partners =
        withEnded(counted(partners.size(), "partner shown", "partners shown"), shown.endedByCity[city]);
    for (const CityIndex partner : partners) {
        if (card.examples.size() == kMaxExamples) break;
        card.examples.push_back(network.cityLabel(partner));
    }
    card.moreExamples = partners.size() - card.examples.size();
    for (std::size_t award = 0; award < network.awards.size(); ++award) {
        if (network.awards.city[award] != city) continue;
        card.awards.push_back(awardLine(network, award));
        addPages(network.awards.sourceUrl[award], card.sources);
    }
    return card;
}

PartnershipCard partnershipCard(const Network& network, PartnershipIndex partnership, int currentYear) {
    const PartnershipTable& table = network.partnerships;
    const CityIndex a = table.cityA[partnership];
    const CityIndex b = table.cityB[partnership];
    PartnershipCard card;
    card.cityA = network.cityLabel(a);
    card.cityB = network.cityLabel(b);
    card.distance = distanceText(static_cast<double>(table.distanceKilometres[partnership]));
    card.populationA = populationText(network, a);
    card.populationB = populationText(network, b);
    card.founded = foundedText(network, partnership, currentYear);
    card.programs = programsWithBasis(network, partnership);
    if (const TownNetworkMask mask = table.townNetworks[partnership]; mask != 0)
        card.townNetworks = "Both belong to " + theNetworks(network, mask);
    card.readOn = readOnText(table, partnership);
    card.status = statusText(table.status[partnership]);
    card.evidence = evidenceText(table.evidence[partnership]);
    card.sources = pagesOfPartnership(table, partnership);
    for (std::size_t award = 0; award < network.awards.size(); ++award) {
        const std::optional<CityIndex>& partner = network.awards.partner[award];
        const bool isNamed = partner && ((network.awards.city[award] == a && *partner == b) ||
                                         (network.awards.city[award] == b && *partner == a));
        if (!isNamed) continue;
        card.awards.push_back(awardLine(network, award));
        addPages(network.awards.sourceUrl[award], card.sources);
    }
    return card;
}

std::string partnershipDetails(const Network& network, PartnershipIndex partnership) {
    const PartnershipTable& table = network.partnerships;
    std::string details = distanceText(static_cast<double>(table.distanceKilometres[partnership]));
    if (table.yearEstablished[partnership] != kYearNotRecorded)
        details += " · since " + std::to_string(table.yearEstablished[partnership]);
    const Status status = table.status[partnership];
    if (isEnded(status)) details += " · by now " + folded(termOf(status).name); // the year is not its end's
    if ((table.programs[partnership] & maskOf(ProgramType::NotRecorded)) == 0)
        details += " · " + programsText(table.programs[partnership]);
    return details;
}

} // namespace atlas
