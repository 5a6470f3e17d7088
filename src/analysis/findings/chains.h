#pragma once

#include <vector>

#include "model/filter/filter.h"

namespace atlas {

// Cities one after the other, each a partner of the next, and the partnerships between them: one fewer.
struct Chain {
    std::vector<CityIndex> cities;
    std::vector<PartnershipIndex> partnerships;

    bool isEmpty() const { return cities.empty(); }

    friend bool operator==(const Chain&, const Chain&) = default;
};

// The shortest chain of partnerships shown that leads from one city to another, both included; empty when
// there is none or either city is not shown, the city alone when both are the same. Of several equally short
// ones each step, beginning at `from`, goes to the city with the most partners shown, and of these to the
// smallest id.
Chain shortestChain(const Network& network, const FilterResult& shown, CityIndex from, CityIndex to);

// All cities that chains lead to from this one, itself included, ascending; empty when it is not shown.
std::vector<CityIndex> citiesInReach(const Network& network, const FilterResult& shown, CityIndex city);

} // namespace atlas
