#include "model/facts/listed_partnership.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <numeric>

#include "core/text.h"
#include "model/facts/card_text.h"

namespace atlas {

namespace {

constexpr std::array<std::string_view, kListColumnCount> kNames{
    "City", "Country", "Partner", "Its country", "Distance", "Founded", "Programs", "Status", "Evidence"};

std::vector<std::string> foldedAll(const std::vector<std::string>& names) {
    std::vector<std::string> result(names.size());
    std::transform(names.begin(), names.end(), result.begin(),
                   [](const std::string& name) { return folded(name); });
    return result;
}

// Without apostrophes and quotes before the first letter: 's-Hertogenbosch stands under s.
std::string_view sortedUnder(std::string_view name) {
    while (!name.empty()) {
        const auto byte = static_cast<unsigned char>(name.front());
        if (byte < 0x80 && std::ispunct(byte) != 0)
            name.remove_prefix(1);
        else if (byte == 0xCA && name.size() > 2) // modifier letters, such as the okina
            name.remove_prefix(2);
        else if (byte == 0xE2 && name.size() > 3) // typographic quotes
            name.remove_prefix(3);
        else
            break;
    }
    return name;
}

std::vector<std::uint32_t> ranksOf(const std::vector<std::string>& names) {
    std::vector<std::uint32_t> order(names.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return sortedUnder(names[a]) < sortedUnder(names[b]);
    });
    std::vector<std::uint32_t> ranks(names.size());
    for (std::uint32_t rank = 0; rank < order.size(); ++rank)
        ranks[order[rank]] = rank;
    return ranks;
}

} // namespace

std::string_view nameOf(ListColumn column) {
    return kNames[static_cast<std::size_t>(column)];
}

ListBasis prepareList(const Network& network) {
    ListBasis basis;
    basis.foldedCities = foldedAll(network.cities.name);
    basis.foldedCountries = foldedAll(network.countries.name);
    basis.cityRanks = ranksOf(basis.foldedCities);
    basis.countryRanks = ranksOf(basis.foldedCountries);
    return basis;
}

bool ListView::isSearched() const {
    return std::any_of(wanted.begin(), wanted.end(), [](const std::string& text) { return !text.empty(); });
}

std::optional<CountryIndex> countryListedFirst(const Network& network, const Filter& filter) {
    return filter.countryPair ? network.findCountry(filter.countryPair->first) : std::nullopt;
}

ListedPartnership listed(const PartnershipTable& table, PartnershipIndex partnership,
                         std::optional<CountryIndex> first) {
    const bool isTurned =
        first && table.countryB[partnership] == *first && table.countryA[partnership] != *first;
    return {partnership, isTurned};
}

std::vector<ListedPartnership> listed(const Network& network, const Filter& filter,
                                      std::span<const PartnershipIndex> partnerships) {
    const std::optional<CountryIndex> first = countryListedFirst(network, filter);
    std::vector<ListedPartnership> rows;
    rows.reserve(partnerships.size());
    for (const PartnershipIndex partnership : partnerships)
        rows.push_back(listed(network.partnerships, partnership, first));
    return rows;
}

CityIndex cityOf(const PartnershipTable& table, const ListedPartnership& row, bool isFirst) {
    return (isFirst != row.isTurned ? table.cityA : table.cityB)[row.partnership];
}

CountryIndex countryOf(const PartnershipTable& table, const ListedPartnership& row, bool isFirst) {
    return (isFirst != row.isTurned ? table.countryA : table.countryB)[row.partnership];
}

std::string cellText(const Network& network, const ListedPartnership& row, ListColumn column) {
    const PartnershipTable& table = network.partnerships;
    const PartnershipIndex partnership = row.partnership;
    switch (column) {
        case ListColumn::CityA:
        case ListColumn::CityB:
            return network.cities.name[cityOf(table, row, column == ListColumn::CityA)];
        case ListColumn::CountryA:
        case ListColumn::CountryB:
            return network.countries.name[countryOf(table, row, column == ListColumn::CountryA)];
        case ListColumn::Distance:
            return withThousands(std::lround(table.distanceKilometres[partnership])) + " km";
        case ListColumn::Founded: {
            const std::int16_t year = table.yearEstablished[partnership];
            return year == kYearNotRecorded ? std::string() : std::to_string(year);
        }
        case ListColumn::Programs:
            return programsText(table.programs[partnership]);
        case ListColumn::Status:
            return table.status[partnership] == Status::NotRecorded
                       ? std::string()
                       : std::string(termOf(table.status[partnership]).name);
        case ListColumn::Evidence:
            return evidenceText(table.evidence[partnership]);
    }
    return {};
}

} // namespace atlas
