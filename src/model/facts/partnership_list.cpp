#include "model/facts/partnership_list.h"

#include <algorithm>
#include <cmath>
#include <compare>
#include <limits>
#include <optional>

#include "model/facts/list_search.h"

namespace atlas {

namespace {

constexpr std::int64_t kLast = std::numeric_limits<std::int64_t>::max(); // of keys: not recorded

// What the rows are ordered by, ascending, and equals by the names of their cities.
struct SortKey {
    std::int64_t value = 0;
    std::uint32_t first = 0; // rank of the name
    std::uint32_t second = 0;

    friend auto operator<=>(const SortKey&, const SortKey&) = default;
};

std::int64_t valueOf(const Network& network, const ListBasis& basis, const ListedPartnership& row,
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

SortKey keyOf(const Network& network, const ListBasis& basis, const ListedPartnership& row,
              const ListView& view) {
    const std::int64_t value = valueOf(network, basis, row, view.sortedBy);
    const bool isOfSecond = view.sortedBy == ListColumn::CityB || view.sortedBy == ListColumn::CountryB;
    const auto rank = [&](bool isFirst) {
        return basis.cityRanks[cityOf(network.partnerships, row, isFirst)];
    };
    return {view.isDescending && value != kLast ? -value : value, rank(!isOfSecond), rank(isOfSecond)};
}

} // namespace

std::vector<ListedPartnership> listRows(const Network& network, const ListBasis& basis,
                                        std::span<const ListedPartnership> among, const ListView& view) {
    const ListSearch search(network, basis, view);
    std::vector<std::pair<SortKey, ListedPartnership>> keyed;
    for (const ListedPartnership& usually : among) {
        const std::optional<ListedPartnership> row = search.rowOf(usually);
        if (!row) continue;
        keyed.emplace_back(keyOf(network, basis, *row, view), *row);
    }
    std::stable_sort(keyed.begin(), keyed.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<ListedPartnership> rows(keyed.size());
    std::transform(keyed.begin(), keyed.end(), rows.begin(), [](const auto& row) { return row.second; });
    return rows;
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
