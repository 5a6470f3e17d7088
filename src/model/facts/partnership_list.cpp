#include "model/facts/partnership_list.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>
#include <iterator>
#include <limits>
#include <numeric>

#include "core/text.h"
#include "model/facts/card_text.h"

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

// What the rows are ordered by, ascending.
std::int64_t keyOf(const Network& network, const ListBasis& basis, PartnershipIndex partnership,
                   ListColumn column) {
    const PartnershipTable& table = network.partnerships;
    switch (column) {
        case ListColumn::CityA:
            return basis.cityRanks[table.cityA[partnership]];
        case ListColumn::CountryA:
            return basis.countryRanks[table.countryA[partnership]];
        case ListColumn::CityB:
            return basis.cityRanks[table.cityB[partnership]];
        case ListColumn::CountryB:
            return basis.countryRanks[table.countryB[partnership]];
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

struct Range {
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
};

double numberIn(std::string_view text, double otherwise) {
    std::string digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits),
                 [](char letter) { return (letter >= '0' && letter <= '9') || letter == '.'; });
    double value = otherwise;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

// "1960", "1950-1970", ">1000", "<100"; what is no number is no limit.
Range rangeOf(std::string_view text) {
    Range range;
    const std::size_t dash = text.find('-', 1);
    if (text.front() == '>') {
        range.low = numberIn(text.substr(1), range.low);
    } else if (text.front() == '<') {
        range.high = numberIn(text.substr(1), range.high);
    } else if (dash != std::string_view::npos) {
        range.low = numberIn(text.substr(0, dash), range.low);
        range.high = numberIn(text.substr(dash + 1), range.high);
    } else {
        range.low = numberIn(text, range.low);
        range.high = numberIn(text, range.high);
    }
    return range;
}

// One column's wish, made ready to be asked of every row.
class Wish {
public:
    Wish(const Network& network, const ListBasis& basis, ListColumn column, std::string_view wanted)
        : m_network(network),
          m_basis(basis),
          m_column(column),
          m_wanted(folded(wanted)),
          m_range(rangeOf(wanted)) {}

    bool holds(PartnershipIndex partnership) const {
        const PartnershipTable& table = m_network.partnerships;
        switch (m_column) {
            case ListColumn::CityA:
                return isIn(m_basis.foldedCities[table.cityA[partnership]]);
            case ListColumn::CountryA:
                return isIn(m_basis.foldedCountries[table.countryA[partnership]]);
            case ListColumn::CityB:
                return isIn(m_basis.foldedCities[table.cityB[partnership]]);
            case ListColumn::CountryB:
                return isIn(m_basis.foldedCountries[table.countryB[partnership]]);
            case ListColumn::Distance:
                return isInRange(std::round(static_cast<double>(table.distanceKilometres[partnership])));
            case ListColumn::Founded:
                return table.yearEstablished[partnership] != kYearNotRecorded &&
                       isInRange(table.yearEstablished[partnership]);
            default:
                return isIn(folded(cellText(m_network, partnership, m_column)));
        }
    }

private:
    bool isIn(std::string_view text) const { return text.find(m_wanted) != std::string_view::npos; }
    bool isInRange(double value) const { return value >= m_range.low && value <= m_range.high; }

    const Network& m_network;
    const ListBasis& m_basis;
    ListColumn m_column;
    std::string m_wanted;
    Range m_range;
};

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

std::vector<PartnershipIndex> listRows(const Network& network, const ListBasis& basis,
                                       std::span<const PartnershipIndex> among, const ListView& view) {
    std::vector<Wish> wishes;
    for (std::size_t i = 0; i < kListColumnCount; ++i) {
        if (!view.wanted[i].empty())
            wishes.emplace_back(network, basis, static_cast<ListColumn>(i), view.wanted[i]);
    }
    std::vector<std::pair<std::int64_t, PartnershipIndex>> keyed;
    for (const PartnershipIndex partnership : among) {
        const bool isWanted = std::all_of(wishes.begin(), wishes.end(), [partnership](const Wish& wish) {
            return wish.holds(partnership);
        });
        if (!isWanted) continue;
        const std::int64_t key = keyOf(network, basis, partnership, view.sortedBy);
        keyed.emplace_back(view.isDescending && key != kLast ? -key : key, partnership);
    }
    std::sort(keyed.begin(), keyed.end());
    std::vector<PartnershipIndex> rows(keyed.size());
    std::transform(keyed.begin(), keyed.end(), rows.begin(), [](const auto& row) { return row.second; });
    return rows;
}

std::string cellText(const Network& network, PartnershipIndex partnership, ListColumn column) {
    const PartnershipTable& table = network.partnerships;
    const auto countryName = [&](CountryIndex country) { return network.countries.name[country]; };
    switch (column) {
        case ListColumn::CityA:
            return network.cities.name[table.cityA[partnership]];
        case ListColumn::CountryA:
            return countryName(table.countryA[partnership]);
        case ListColumn::CityB:
            return network.cities.name[table.cityB[partnership]];
        case ListColumn::CountryB:
            return countryName(table.countryB[partnership]);
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

std::string cellToCopy(const Network& network, PartnershipIndex partnership, ListColumn column) {
    if (column != ListColumn::Distance) return cellText(network, partnership, column);
    return std::to_string(std::lround(network.partnerships.distanceKilometres[partnership]));
}

} // namespace

std::string asTabbedText(const Network& network, std::span<const PartnershipIndex> rows) {
    std::string text;
    const auto addRow = [&text](const auto& cellOf) {
        for (std::size_t i = 0; i < kListColumnCount; ++i) {
            if (i > 0) text += '\t';
            text += cellOf(static_cast<ListColumn>(i));
        }
        text += '\n';
    };
    addRow(headToCopy);
    for (const PartnershipIndex partnership : rows)
        addRow([&](ListColumn column) { return cellToCopy(network, partnership, column); });
    return text;
}

} // namespace atlas
