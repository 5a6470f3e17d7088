#pragma once

#include <optional>
#include <span>
#include <vector>

#include "model/filter/filter.h"

namespace atlas {

struct Anniversary {
    PartnershipIndex partnership = 0;
    int years = 0; // since it was established

    friend bool operator==(const Anniversary&, const Anniversary&) = default;
};

// Those of the given partnerships whose age in that year is a round one: a multiple of 10 or of 25. The
// oldest first, then by row. Those whose year is not recorded have none.
std::vector<Anniversary> anniversariesIn(int year, const Network& network,
                                         std::span<const PartnershipIndex> partnerships);

// How many of them are of that age; of any when nothing is asked for.
std::size_t countOfAge(std::span<const Anniversary> anniversaries, std::optional<int> years);

} // namespace atlas
