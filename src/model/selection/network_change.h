#pragma once

#include <optional>
#include <vector>

#include "model/selection/selection.h"

namespace atlas {

// Another network takes the place of the former one: what rows of the one are in the other. Cities and
// countries are found by their ids and codes, partnerships by the cities that they join.
class NetworkChange {
public:
    NetworkChange(const Network& from, const Network& to);

    // Nothing: the new network does not have it.
    std::optional<CityIndex> city(CityIndex former) const { return m_cities[former]; }
    std::optional<PartnershipIndex> partnership(PartnershipIndex former) const {
        return m_partnerships[former];
    }
    std::optional<CountryIndex> country(CountryIndex former) const { return m_countries[former]; }
    std::optional<std::uint32_t> state(std::uint32_t former) const { return m_states[former]; }

    // What is left of a selection: the cities that are still there. A chain or a group that lost one of its
    // own is cities alone, and a comparison needs two.
    Selection selection(const Selection& former) const;
    Target target(const Target& former) const; // of kind None where it is gone

private:
    const Network& m_to;
    std::vector<std::optional<CityIndex>> m_cities;
    std::vector<std::optional<PartnershipIndex>> m_partnerships;
    std::vector<std::optional<CountryIndex>> m_countries;
    std::vector<std::optional<std::uint32_t>> m_states;
};

} // namespace atlas
