#pragma once

#include <optional>
#include <span>
#include <vector>

#include "data/network/network.h"
#include "model/filter/filter.h"

namespace atlas {

// What of a network a page carries, and the numbers that it has there: partnerships that are shown at one
// time or another, the cities at their ends, and countries of these. All ascending.
struct PageRows {
    std::vector<PartnershipIndex> partnerships;
    std::vector<CityIndex> cities;
    std::vector<CountryIndex> countries;

    // The number on the page; nothing for what is not there.
    std::optional<std::size_t> ofPartnership(PartnershipIndex partnership) const;
    std::optional<std::size_t> ofCity(CityIndex city) const;
    std::optional<std::size_t> ofCountry(CountryIndex country) const;
};

PageRows pageRows(const Network& network, std::span<const FilterResult* const> shown);

} // namespace atlas
