#include "model/facts/profile.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>

#include "core/text.h"
#include "model/facts/card_text.h"
#include "model/selection/selection.h"

namespace atlas {

namespace {

constexpr std::size_t kMaxTopCities = 12;

CityIndex otherEnd(const PartnershipTable& table, PartnershipIndex partnership, CityIndex city) {
    return table.cityA[partnership] == city ? table.cityB[partnership] : table.cityA[partnership];
}

std::vector<PartnershipIndex> touching(const Network& network, const FilterResult& shown, CityIndex city) {
    const PartnershipTable& table = network.partnerships;
    std::vector<PartnershipIndex> found;
    for (const PartnershipIndex partnership : shown.partnerships) {
        if (table.cityA[partnership] == city || table.cityB[partnership] == city)
            found.push_back(partnership);
    }
    return found;
}

// Counts per key, under names.
template <typename Key>
class Tally {
public:
    void add(Key key) { ++m_counts[key]; }

    // In the order of the keys; `unknown` is the key of what is not recorded.
    template <typename NameOf>
    std::vector<CountedName> named(const NameOf& nameOf, std::optional<Key> unknown = std::nullopt) const {
        std::vector<CountedName> names;
        for (const auto& [key, count] : m_counts)
            names.push_back({std::string(nameOf(key)), count, key == unknown});
        return names;
    }

private:
    std::map<Key, std::uint32_t> m_counts;
};

std::vector<CountedName> largestFirst(std::vector<CountedName> names) {
    std::stable_sort(names.begin(), names.end(),
                     [](const CountedName& a, const CountedName& b) { return a.count > b.count; });
    return names;
}

class ProgramTally {
public:
    void add(ProgramMask programs) {
        for (std::size_t i = 0; i < kProgramTypeCount; ++i) {
            if ((programs & maskOf(static_cast<ProgramType>(i))) != 0)
                m_tally.add(static_cast<ProgramType>(i));
        }
    }
    std::vector<CountedName> named() const {
        return m_tally.named([](ProgramType type) { return termOf(type).name; }, ProgramType::NotRecorded);
    }

private:
    Tally<ProgramType> m_tally;
};

// Decades in time; what is not recorded stands behind them.
constexpr int kNoDecade = 1'000'000;

std::string decadeName(int decade) {
    return decade == kNoDecade ? "Not recorded" : std::to_string(decade) + "s";
}

Standing standingOf(const Network& network, const FilterResult& shown, CityIndex city) {
    Standing standing;
    standing.size = network.cities.citySize[city];
    std::vector<std::uint32_t> partners;
    for (CityIndex other = 0; other < network.cities.size(); ++other) {
        const bool isPeer = network.cities.citySize[other] == standing.size;
        if (isPeer && shown.partnersByCity[other] > 0) partners.push_back(shown.partnersByCity[other]);
    }
    standing.cityCount = partners.size();
    if (partners.empty()) return standing;
    std::sort(partners.begin(), partners.end());
    const std::size_t half = partners.size() / 2;
    standing.medianPartners =
        partners.size() % 2 == 1 ? partners[half] : (partners[half - 1] + partners[half]) / 2.0;
    const auto fewer = std::lower_bound(partners.begin(), partners.end(), shown.partnersByCity[city]);
    standing.shareWithFewer =
        static_cast<double>(fewer - partners.begin()) / static_cast<double>(partners.size());
    return standing;
}

} // namespace

CityProfile cityProfile(const Network& network, const FilterResult& shown, CityIndex city) {
    CityProfile profile;
    const PartnershipTable& table = network.partnerships;
    const std::uint32_t own = shown.partnersByCity[city];
    profile.rank =
        1 + static_cast<std::size_t>(std::count_if(shown.partnersByCity.begin(), shown.partnersByCity.end(),
                                                   [own](std::uint32_t partners) { return partners > own; }));
    profile.cityCount = shown.cityCount;
    Tally<CountryIndex> countries;
    Tally<int> decades;
    ProgramTally programs;
    for (const PartnershipIndex partnership : touching(network, shown, city)) {
        const CityIndex partner = otherEnd(table, partnership, city);
        profile.partners.push_back(
            {partnership, partner, network.cityLabel(partner), partnershipDetails(network, partnership)});
        profile.ended += isEnded(table.status[partnership]) ? 1 : 0;
        countries.add(network.cities.country[partner]);
        programs.add(table.programs[partnership]);
        const int year = table.yearEstablished[partnership];
        decades.add(year == kYearNotRecorded ? kNoDecade : year / 10 * 10);
    }
    std::stable_sort(profile.partners.begin(), profile.partners.end(),
                     [&](const PartnerRow& a, const PartnerRow& b) {
                         return shown.partnersByCity[a.partner] > shown.partnersByCity[b.partner];
                     });
    profile.byCountry =
        largestFirst(countries.named([&](CountryIndex country) { return network.countries.name[country]; }));
    profile.byProgram = programs.named();
    profile.byDecade = decades.named(decadeName, kNoDecade);
    profile.standing = standingOf(network, shown, city);
    return profile;
}

std::vector<std::size_t> orderedPartners(const Network& network, const CityProfile& profile,
                                         PartnerOrder order) {
    const PartnershipTable& table = network.partnerships;
    const auto keyOf = [&](const PartnerRow& row) -> std::pair<double, std::string> {
        const std::int16_t year = table.yearEstablished[row.partnership];
        switch (order) {
            case PartnerOrder::Name:
                return {0.0, folded(row.label)};
            case PartnerOrder::Distance:
                return {static_cast<double>(table.distanceKilometres[row.partnership]), {}};
            case PartnerOrder::Year:
                return {year == kYearNotRecorded ? kLatestYear + 1.0 : year, {}};
            case PartnerOrder::Partners:
                break; // as they are
        }
        return {};
    };
    std::vector<std::pair<std::pair<double, std::string>, std::size_t>> keyed;
    for (std::size_t i = 0; i < profile.partners.size(); ++i)
        keyed.emplace_back(keyOf(profile.partners[i]), i);
    std::stable_sort(keyed.begin(), keyed.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<std::size_t> rows(keyed.size());
    std::transform(keyed.begin(), keyed.end(), rows.begin(), [](const auto& row) { return row.second; });
    return rows;
}

CountryProfile countryProfile(const Network& network, const FilterResult& shown, CountryIndex country) {
    CountryProfile profile;
    const PartnershipTable& table = network.partnerships;
    Tally<CountryIndex> countries;
    Tally<CitySize> sizes;
    Tally<Status> statuses;
    ProgramTally programs;
    for (const PartnershipIndex partnership : shown.partnerships) {
        const bool isA = table.countryA[partnership] == country;
        const bool isB = table.countryB[partnership] == country;
        if (!isA && !isB) continue;
        ++profile.partnerships;
        profile.ended += isEnded(table.status[partnership]) ? 1 : 0;
        if (isA && isB)
            ++profile.domestic;
        else
            countries.add(isA ? table.countryB[partnership] : table.countryA[partnership]);
        if (isA) sizes.add(table.sizeA[partnership]);
        if (isB) sizes.add(table.sizeB[partnership]);
        programs.add(table.programs[partnership]);
        statuses.add(table.status[partnership]);
    }
    for (CityIndex city = 0; city < network.cities.size(); ++city) {
        if (network.cities.country[city] != country || shown.partnersByCity[city] == 0) continue;
        profile.topCities.emplace_back(city, shown.partnersByCity[city]);
    }
    profile.cityCount = profile.topCities.size();
    std::stable_sort(profile.topCities.begin(), profile.topCities.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    if (profile.topCities.size() > kMaxTopCities) profile.topCities.resize(kMaxTopCities);
    profile.byCountry =
        largestFirst(countries.named([&](CountryIndex other) { return network.countries.name[other]; }));
    profile.byProgram = programs.named();
    profile.byStatus = statuses.named([](Status status) { return termOf(status).name; }, Status::NotRecorded);
    profile.byCitySize = sizes.named([](CitySize size) { return termOf(size).name; }, CitySize::NotRecorded);
    return profile;
}

std::vector<CityIndex> sharedPartners(const Network& network, const FilterResult& shown, CityIndex a,
                                      CityIndex b) {
    const auto partnersOf = [&](CityIndex city) {
        std::vector<CityIndex> partners;
        for (const PartnershipIndex partnership : touching(network, shown, city))
            partners.push_back(otherEnd(network.partnerships, partnership, city));
        std::sort(partners.begin(), partners.end());
        partners.erase(std::unique(partners.begin(), partners.end()), partners.end());
        return partners;
    };
    const std::vector<CityIndex> ofA = partnersOf(a);
    const std::vector<CityIndex> ofB = partnersOf(b);
    std::vector<CityIndex> shared;
    std::set_intersection(ofA.begin(), ofA.end(), ofB.begin(), ofB.end(), std::back_inserter(shared));
    std::stable_sort(shared.begin(), shared.end(), [&](CityIndex first, CityIndex second) {
        return shown.partnersByCity[first] > shown.partnersByCity[second];
    });
    return shared;
}

std::vector<CityIndex> placesInRegion(const Network& network, const FilterResult& shown, CityIndex region) {
    const CityTable& cities = network.cities;
    std::vector<CityIndex> places;
    if (cities.kind[region] != PlaceKind::Region || cities.admin1[region].empty()) return places;
    for (CityIndex city = 0; city < cities.size(); ++city) {
        const bool liesThere = cities.country[city] == cities.country[region] &&
                               cities.admin1[city] == cities.admin1[region] && city != region;
        if (liesThere && shown.partnersByCity[city] > 0) places.push_back(city);
    }
    std::stable_sort(places.begin(), places.end(), [&](CityIndex a, CityIndex b) {
        return shown.partnersByCity[a] > shown.partnersByCity[b];
    });
    return places;
}

std::vector<CityIndex> regionsOfState(const Network& network, std::size_t state) {
    std::vector<CityIndex> regions = citiesOfState(network, state);
    std::erase_if(regions, [&](CityIndex city) { return network.cities.kind[city] != PlaceKind::Region; });
    return regions;
}

} // namespace atlas
