#pragma once

#include <optional>
#include <span>
#include <string>
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

// Those of that age; of any when nothing is asked for.
std::vector<PartnershipIndex> ofAge(std::span<const Anniversary> anniversaries, std::optional<int> years);
std::size_t countOfAge(std::span<const Anniversary> anniversaries, std::optional<int> years);

// How many they are in that year, of that age or of any: "455 partnerships have a round anniversary, 16 of
// them ended", "7 partnerships were founded in 1976, 1 of them ended". What has ended does not celebrate.
std::string anniversariesText(const Network& network, int year, std::span<const Anniversary> anniversaries,
                              std::optional<int> years);

} // namespace atlas
