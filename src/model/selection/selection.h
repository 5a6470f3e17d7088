#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "data/network/network.h"

namespace atlas {

// One thing on the map: what is under the cursor, or what was clicked.
struct Target {
    enum class Kind : std::uint8_t { None, City, Partnership };
    Kind kind = Kind::None;
    std::uint32_t index = 0; // CityIndex or PartnershipIndex

    friend bool operator==(const Target&, const Target&) = default;
};

// Cities that belong together: then only what joins them with each other stands out.
enum class CityGroup : std::uint8_t { None, Clique, Community, TownNetwork };

// What a person chose to look at more closely: cities, or one partnership, or one country.
struct Selection {
    std::vector<CityIndex> cities; // in the order in which they were chosen, none twice
    std::optional<PartnershipIndex> partnership;
    std::optional<CountryIndex> country;
    std::optional<std::uint32_t> state; // row of Network::states, whose cities these are
    bool isComparison = false;          // of the first two cities, side by side
    // Joins the cities, each to the next: then only these partnerships stand out. Otherwise empty.
    std::vector<PartnershipIndex> chain;
    CityGroup group = CityGroup::None; // that the cities are

    bool isEmpty() const { return cities.empty() && !partnership && !country && !state; }
    friend bool operator==(const Selection&, const Selection&) = default;
};

enum class SelectBy : std::uint8_t {
    Click,   // this alone
    Adding,  // a city more, or, when it is there, one fewer
    Compare, // the city beside the first that is selected
};

// The selection after a click on something; on nothing: empty, unless something was to be added.
Selection selectionAfter(const Selection& before, const Target& target, SelectBy how);

// Whether this alone is selected: its panel tells of it.
bool isSelectedAlone(const Selection& selection, const Target& target);

Selection selectionOf(CountryIndex country);

// Those of a state of the United States, by row.
std::vector<CityIndex> citiesOfState(const Network& network, std::size_t state);

// A state, with its cities; it may have none.
Selection selectionOfState(const Network& network, std::size_t state);

// The chain between two cities that are compared.
Selection selectionOfChain(std::vector<CityIndex> cities, std::vector<PartnershipIndex> partnerships);

// Cities that are all partners of each other, or more closely tied to each other than to the rest.
Selection selectionOfGroup(std::vector<CityIndex> cities, CityGroup group);

// One step back, as Esc goes: from a chain to the cities at its ends, from these to the first, then all is
// released.
Selection selectionBefore(const Selection& selection);

// What stands out on the map while the rest recedes.
struct Focus {
    std::vector<CityIndex> cities;              // with all of their partnerships
    std::vector<CityIndex> group;               // with those among themselves
    std::vector<PartnershipIndex> partnerships; // on their own
    std::optional<CountryIndex> country;        // with all partnerships that have an end in it

    bool isEmpty() const { return cities.empty() && group.empty() && partnerships.empty() && !country; }
    friend bool operator==(const Focus&, const Focus&) = default;
};

// What is selected, and what the cursor is on.
Focus focusOf(const Selection& selection, const Target& hovered);

// Those of the given partnerships that stand out.
std::vector<PartnershipIndex> partnershipsInFocus(const Network& network, const Focus& focus,
                                                  const std::vector<PartnershipIndex>& among);

} // namespace atlas
