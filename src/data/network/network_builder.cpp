#include "data/network/network_builder.h"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

#include "core/text.h"
#include "data/network/derived_columns.h"
#include "data/network/fact_pages.h"
#include "data/network/field_readers.h"

namespace atlas {

namespace {

constexpr std::size_t kUsualCityCount = 20'000;
constexpr std::size_t kUsualPartnershipCount = 32'000;
// Finding the nearest id reads all of them; in a file of wrong ids the first few hints say enough.
constexpr std::size_t kNearestIdHints = 20;

std::uint64_t pairKey(CityIndex a, CityIndex b) {
    const auto [low, high] = std::minmax(a, b);
    return (static_cast<std::uint64_t>(low) << 32U) | high;
}

std::size_t letterIndex(char letter) {
    return static_cast<std::size_t>(letter - 'A');
}

} // namespace

std::size_t NetworkBuilder::PairHash::operator()(std::uint64_t pair) const {
    // D. E. Knuth, The Art of Computer Programming vol. 3, 6.4: multiplicative hashing.
    return static_cast<std::size_t>((pair ^ (pair >> 32U)) * 0x9E3779B97F4A7C15ULL);
}

NetworkBuilder::NetworkBuilder(UnknownCities unknownCities)
    : m_unknownCities(unknownCities), m_network(std::make_unique<Network>()) {
    m_cityById.reserve(kUsualCityCount);
    m_partnershipByPair.reserve(kUsualPartnershipCount);
}

void NetworkBuilder::addCountry(const CodeRecord& record, RowReport& report) {
    const CountryCode code = countryCodeFrom(record.code).value_or(CountryCode{});
    std::int32_t& index = m_countryByLetters[letterIndex(code.letters[0])][letterIndex(code.letters[1])];
    if (index != 0) {
        report.refuse(fmt::format("code {} stands twice; remove one of the rows", inQuotes(record.code)));
        return;
    }
    CountryTable& countries = m_network->countries;
    countries.code.push_back(code);
    countries.name.emplace_back(record.name);
    countries.continent.push_back(record.continent);
    index = static_cast<std::int32_t>(countries.size());
}

void NetworkBuilder::addState(const CodeRecord& record, RowReport& report) {
    StateTable& states = m_network->states;
    if (std::find(states.code.begin(), states.code.end(), record.code) != states.code.end()) {
        report.refuse(fmt::format("code {} stands twice; remove one of the rows", inQuotes(record.code)));
        return;
    }
    states.code.emplace_back(record.code);
    states.name.emplace_back(record.name);
}

CountryIndex NetworkBuilder::countryFor(CountryCode code, RowReport& report) {
    std::int32_t& index = m_countryByLetters[letterIndex(code.letters[0])][letterIndex(code.letters[1])];
    if (index == 0) {
        report.doubt(fmt::format(
            "country {} is not in countries.csv; its code stands for its name until it is added there",
            inQuotes(code.view())));
        CountryTable& countries = m_network->countries;
        countries.code.push_back(code);
        countries.name.emplace_back(code.view());
        countries.continent.push_back(Continent::NotRecorded);
        index = static_cast<std::int32_t>(countries.size());
    }
    return static_cast<CountryIndex>(index - 1);
}

void NetworkBuilder::checkState(const CityRecord& record, RowReport& report) {
    const std::vector<std::string>& codes = m_network->states.code;
    if (record.country != kUnitedStates || record.admin1.empty() || codes.empty()) return;
    if (std::find(codes.begin(), codes.end(), record.admin1) != codes.end()) return;
    report.doubt(
        fmt::format("admin1 {} is not in states.csv; write the postal code of a U.S. state, such as KS",
                    inQuotes(record.admin1)));
}

void NetworkBuilder::addCity(const CityRecord& record, RowReport& report) {
    CityTable& cities = m_network->cities;
    const auto index = static_cast<CityIndex>(cities.size());
    const auto [known, isNew] = m_cityById.try_emplace(std::string(record.id), index);
    if (!isNew) {
        report.refuse(fmt::format("id {} stands already on line {}; give each city its own id",
                                  inQuotes(record.id), m_cityLines[known->second]));
        return;
    }
    checkState(record, report);
    m_cityLines.push_back(report.line());
    cities.id.emplace_back(record.id);
    cities.name.emplace_back(record.name);
    cities.otherNames.emplace_back();
    cities.kind.push_back(record.kind);
    cities.admin1.emplace_back(record.admin1);
    cities.country.push_back(countryFor(record.country, report));
    cities.location.push_back(record.location);
    cities.population.push_back(record.population);
}

std::optional<CityIndex> NetworkBuilder::cityFor(std::string_view column, std::string_view id,
                                                 RowReport& report) {
    if (const auto found = m_cityById.find(id); found != m_cityById.end()) return found->second;
    if (m_unknownCities == UnknownCities::Invent) {
        const auto index = static_cast<CityIndex>(m_network->cities.size());
        CityRecord invented;
        invented.id = invented.name = id;
        invented.country = CountryCode{{'Z', 'Z'}};
        TableReport unheard; // what an invented city lacks is not the row's fault
        RowReport unheardRow(unheard, report.line());
        addCity(invented, unheardRow);
        return index;
    }
    // Numbers that differ by a digit are different places: only spelled-out ids are worth a guess.
    const bool isSpelledOut = !id.empty() && (id.front() < '0' || id.front() > '9');
    std::string nearest;
    if (isSpelledOut && ++m_unknownIdCount <= kNearestIdHints)
        nearest = nearestName(id, m_network->cities.id);
    const std::string remedy = nearest.empty() ? "add the city there or correct the id" : didYouMean(nearest);
    report.refuse(fmt::format("{} {} is not an id in cities.csv; {}", column, inQuotes(id), remedy));
    return std::nullopt;
}

void NetworkBuilder::addNames(const NamesRecord& record, RowReport& report) {
    const std::optional<CityIndex> city = cityFor("id", record.cityId, report);
    if (!city) return;
    std::string& names = m_network->cities.otherNames[*city];
    if (!names.empty()) {
        report.merge(
            fmt::format("id {} stands already on an earlier line; merged into it", inQuotes(record.cityId)));
        names += ';';
    }
    names += record.names;
}

TownNetworkMask NetworkBuilder::townNetworksOf(std::string_view names, RowReport& report) {
    std::vector<std::string>& known = m_network->townNetworks.name;
    TownNetworkMask mask = 0;
    forEachPart(names, ';', [&](std::string_view name) {
        auto found = std::find(known.begin(), known.end(), name);
        if (found == known.end()) {
            if (known.size() == kMaxTownNetworks) {
                report.doubt(fmt::format("network {} is left out; the atlas tells {} apart, no more",
                                         inQuotes(name), kMaxTownNetworks));
                return;
            }
            found = known.insert(known.end(), std::string(name));
        }
        mask |= TownNetworkMask{1} << static_cast<unsigned>(found - known.begin());
    });
    return mask;
}

void NetworkBuilder::addPartnership(const PartnershipRecord& record, RowReport& report) {
    std::optional<CityIndex> a = cityFor("city_a", record.idA, report);
    std::optional<CityIndex> b = cityFor("city_b", record.idB, report);
    if (!a || !b) return;
    const CityTable& cities = m_network->cities;
    const auto isAmerican = [&](CityIndex city) {
        return m_network->countries.code[cities.country[city]] == kUnitedStates;
    };
    if (isAmerican(*b) && !isAmerican(*a)) std::swap(a, b);

    PartnershipTable& table = m_network->partnerships;
    const auto index = static_cast<PartnershipIndex>(table.size());
    const auto [known, isNew] = m_partnershipByPair.try_emplace(pairKey(*a, *b), index);
    if (!isNew) {
        mergePartnership(known->second, record, report);
        return;
    }
    if (*a == *b)
        report.doubt(fmt::format("city {} is its own partner; correct one of the ids", inQuotes(record.idA)));
    m_partnershipLines.push_back(report.line());
    table.cityA.push_back(*a);
    table.cityB.push_back(*b);
    table.yearEstablished.push_back(record.yearEstablished);
    table.yearBasis.push_back(record.yearBasis);
    table.programs.push_back(record.programs);
    table.programBasis.push_back(record.programBasis);
    table.townNetworks.push_back(townNetworksOf(record.townNetworks, report));
    table.status.push_back(record.status);
    table.evidence.push_back(record.evidence);
    table.sourceUrls.emplace_back(record.sourceUrls);
    table.factPages.push_back(record.factPages);
}

void NetworkBuilder::mergePartnership(PartnershipIndex into, const PartnershipRecord& record,
                                      RowReport& report) {
    PartnershipTable& table = m_network->partnerships;
    FactPages& pages = table.factPages[into];
    const FactPages added = joinPages(table.sourceUrls[into], record.sourceUrls, record.factPages);
    std::int16_t& year = table.yearEstablished[into];
    if (year == kYearNotRecorded || year == record.yearEstablished) pages.year |= added.year;
    std::string message =
        fmt::format("the same pair stands on line {}; merged into it", m_partnershipLines[into]);
    if (year == kYearNotRecorded) {
        year = record.yearEstablished;
        table.yearBasis[into] = record.yearBasis;
    } else if (record.yearEstablished != kYearNotRecorded && record.yearEstablished != year) {
        message += fmt::format(", which keeps its year {}", year);
    }
    ProgramMask programs = table.programs[into] | record.programs;
    const ProgramMask notRecorded = maskOf(ProgramType::NotRecorded);
    if (programs != notRecorded) programs = static_cast<ProgramMask>(programs & ~notRecorded);
    table.programs[into] = programs;
    if (table.programBasis[into] == ProgramBasis::NotRecorded) table.programBasis[into] = record.programBasis;
    table.townNetworks[into] |= townNetworksOf(record.townNetworks, report);
    pages.programs |= added.programs;
    Status& status = table.status[into];
    if (status == Status::NotRecorded || status == record.status) pages.status |= added.status;
    if (status == Status::NotRecorded) status = record.status;
    table.evidence[into] = static_cast<EvidenceMask>(table.evidence[into] | record.evidence);
    report.merge(std::move(message));
}

void NetworkBuilder::addAward(const AwardRecord& record, RowReport& report) {
    const std::optional<CityIndex> city = cityFor("city", record.cityId, report);
    if (!city) return;
    std::optional<CityIndex> partner;
    if (!record.partnerId.empty()) {
        partner = cityFor("partner", record.partnerId, report);
        if (!partner) return;
    }
    AwardTable& awards = m_network->awards;
    awards.year.push_back(record.year);
    awards.city.push_back(*city);
    awards.category.emplace_back(record.category);
    awards.populationClass.emplace_back(record.populationClass);
    awards.partner.push_back(partner);
    awards.sourceUrl.emplace_back(record.sourceUrl);
}

void NetworkBuilder::markAwarded() {
    PartnershipTable& table = m_network->partnerships;
    const AwardTable& awards = m_network->awards;
    std::vector<std::uint8_t> awardedCity(m_network->cities.size(), 0);
    table.awarded.assign(table.size(), 0);
    for (std::size_t i = 0; i < awards.size(); ++i) {
        if (!awards.partner[i]) {
            awardedCity[awards.city[i]] = 1;
        } else if (const auto found = m_partnershipByPair.find(pairKey(awards.city[i], *awards.partner[i]));
                   found != m_partnershipByPair.end()) {
            table.awarded[found->second] = 1;
        }
    }
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (awardedCity[table.cityA[i]] != 0 || awardedCity[table.cityB[i]] != 0) table.awarded[i] = 1;
    }
}

void NetworkBuilder::setCredit(std::string credit) {
    m_network->credit = std::move(credit);
}

NetworkPointer NetworkBuilder::finish() {
    deriveColumns(*m_network);
    markAwarded();
    m_cityById.clear();
    m_partnershipByPair.clear();
    return NetworkPointer(std::exchange(m_network, std::make_unique<Network>()));
}

} // namespace atlas
