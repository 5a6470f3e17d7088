#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "model/filter/filter.h"

// Partnerships as rows of a list, and what the list's columns are.
namespace atlas {

enum class ListColumn : std::uint8_t {
    CityA,
    CountryA,
    CityB,
    CountryB,
    Distance,
    Founded,
    Programs,
    Status,
    Evidence
};
inline constexpr std::size_t kListColumnCount = 9;
std::string_view nameOf(ListColumn column);

// How a list of partnerships is ordered, and what each column must hold (model/facts/list_search.h).
struct ListView {
    ListColumn sortedBy = ListColumn::CityA;
    bool isDescending = false;
    std::array<std::string, kListColumnCount> wanted; // empty: anything

    bool isSearched() const;
    const std::string& wantedIn(ListColumn column) const { return wanted[static_cast<std::size_t>(column)]; }

    friend bool operator==(const ListView&, const ListView&) = default;
};

// A partnership as a row shows it. It has no direction: turned, its second city stands first.
struct ListedPartnership {
    PartnershipIndex partnership = 0;
    bool isTurned = false;

    friend bool operator==(const ListedPartnership&, const ListedPartnership&) = default;
};

// The country that stands first in every row: the first of the two that the filter asks for.
std::optional<CountryIndex> countryListedFirst(const Network& network, const Filter& filter);

// As it is listed where nothing is searched: turned where its second city alone lies in that country.
ListedPartnership listed(const PartnershipTable& table, PartnershipIndex partnership,
                         std::optional<CountryIndex> first);
std::vector<ListedPartnership> listed(const Network& network, const Filter& filter,
                                      std::span<const PartnershipIndex> partnerships);

// What sorting and searching need of a network, made once.
struct ListBasis {
    std::vector<std::string> foldedCities;
    std::vector<std::string> foldedCountries;
    std::vector<std::uint32_t> cityRanks; // in the order of the folded names
    std::vector<std::uint32_t> countryRanks;
};
ListBasis prepareList(const Network& network);

// What a cell shows; empty when nothing is recorded.
std::string cellText(const Network& network, const ListedPartnership& row, ListColumn column);

// The city and the country that a row shows first, or second.
CityIndex cityOf(const PartnershipTable& table, const ListedPartnership& row, bool isFirst);
CountryIndex countryOf(const PartnershipTable& table, const ListedPartnership& row, bool isFirst);

} // namespace atlas
