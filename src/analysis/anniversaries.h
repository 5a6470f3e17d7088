#pragma once

#include <vector>

#include "model/filter.h"

namespace atlas {

struct Anniversary {
    PartnershipIndex partnership = 0;
    int years = 0; // since it was established

    friend bool operator==(const Anniversary&, const Anniversary&) = default;
};

// Partnerships shown whose age in that year is a round one: a multiple of 10 or of 25. The oldest first, then
// by row. Those whose year is not recorded have none.
std::vector<Anniversary> anniversariesIn(int year, const Network& network, const FilterResult& shown);

} // namespace atlas
