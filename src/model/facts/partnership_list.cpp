#include "model/facts/partnership_list.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <limits>
#include <numeric>

#include "core/text.h"
#include "model/facts/card_text.h"
#include "model/facts/list_search.h"

namespace atlas {

namespace {

constexpr std::array<std::string_view, kListColumnCount> kNames{
    "City", "Country", "Partner", "Its country", "Distance", "Founded", "Programs", "Status", "Evidence"};

constexpr std::int64_t kLast = std::numeric_limits<std::int64_t>::max(); // of keys: not recorded

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

// The city that a row shows first, or second.
CityIndex cityOf(const PartnershipTable& table, const ListedPartnership& row, bool isFirst) {
    return (isFirst != row.isTurned ? table.cityA : table.cityB)[row.partnership];
}

CountryIndex countryOf(const PartnershipTable& table, const ListedPartnership& row, bool isFirst) {
    return (isFirst != row.isTurned ? table.countryA : table.countryB)[row.partnership];
}

// What the rows are ordered by, ascending.
std::int64_t keyOf(const Network& network, const ListBasis& basis, const ListedPartnership& row,
                   ListColumn column) {
    const PartnershipTable& table = network.partnerships;
    const PartnershipIndex partnership = row.partnership;
    switch (column) {
        case ListColumn::CityA:
        case ListColumn::CityB:
            return basis.cityRanks[cityOf(table, row, column == ListColumn::CityA)];
        case ListColumn::CountryA:
        case ListColumn::CountryB:
            return basis.countryRanks[countryOf(table, row, column == ListColumn::CountryA)];
        case ListColumn::Distance:
            return std::llround(static_cast<double>(table.distanceKilometres[partnership]) * 1000.0);
        case ListColumn::Founded:
            return table.yearEstablished[partnership] == kYearNotRecorded
                       ? kLast
                       : table.yearEstablished[partnership];
        case ListColumn::Programs: {
            const ProgramMask programs = table.programs[partnership];
            return (programs & maskOf(ProgramType::NotRecorded)) != 0 ? kLast : programs;
        }
        case ListColumn::Status:
            return table.status[partnership] == Status::NotRecorded
                       ? kLast
                       : static_cast<std::int64_t>(table.status[partnership]);
        case ListColumn::Evidence:
            return table.evidence[partnership];
    }
    return 0;
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

std::vector<ListedPartnership> listRows(const Network& network, const ListBasis& basis,
                                        std::span<const PartnershipIndex> among, const ListView& view) {
    const ListSearch search(network, basis, view);
    std::vector<std::pair<std::int64_t, ListedPartnership>> keyed;
    for (const PartnershipIndex partnership : among) {
        const std::optional<ListedPartnership> row = search.rowOf(partnership);
        if (!row) continue;
        const std::int64_t key = keyOf(network, basis, *row, view.sortedBy);
        keyed.emplace_back(view.isDescending && key != kLast ? -key : key, *row);
    }
    std::stable_sort(keyed.begin(), keyed.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<ListedPartnership> rows(keyed.size());
    std::transform(keyed.begin(), keyed.end(), rows.begin(), [](const auto& row) { return row.second; });
    return rows;
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

namespace {

std::string headToCopy(ListColumn column) {
    return std::string(nameOf(column)) + (column == ListColumn::Distance ? " (km)" : "");
}

std::string cellToCopy(const Network& network, const ListedPartnership& row, ListColumn column) {
    if (column != ListColumn::Distance) return cellText(network, row, column);
    return std::to_string(std::lround(network.partnerships.distanceKilometres[row.partnership]));
}

} // namespace

std::string asTabbedText(const Network& network, std::span<const ListedPartnership> rows) {
    std::string text;
    const auto addRow = [&text](const auto& cellOf) {
        for (std::size_t i = 0; i < kListColumnCount; ++i) {
            if (i > 0) text += '\t';
            text += cellOf(static_cast<ListColumn>(i));
        }
        text += '\n';
    };
    addRow(headToCopy);
    for (const ListedPartnership& row : rows)
        addRow([&](ListColumn column) { return cellToCopy(network, row, column); });
    return text;
}

} // namespace atlas
