#include "analysis/findings/anniversaries.h"

#include <algorithm>

#include "model/filter/anniversary.h"

namespace atlas {

std::vector<Anniversary> anniversariesIn(int year, const Network& network,
                                         std::span<const PartnershipIndex> partnerships) {
    std::vector<Anniversary> anniversaries;
    for (const PartnershipIndex partnership : partnerships) {
        const std::optional<int> years = roundAgeIn(year, network.partnerships.yearEstablished[partnership]);
        if (years) anniversaries.push_back({partnership, *years});
    }
    std::stable_sort(anniversaries.begin(), anniversaries.end(),
                     [](const Anniversary& x, const Anniversary& y) { return x.years > y.years; });
    return anniversaries;
}

std::size_t countOfAge(std::span<const Anniversary> anniversaries, std::optional<int> years) {
    const auto isOfAge = [&](const Anniversary& one) { return !years || one.years == *years; };
    return static_cast<std::size_t>(std::count_if(anniversaries.begin(), anniversaries.end(), isOfAge));
}

} // namespace atlas
