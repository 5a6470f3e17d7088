#include "analysis/anniversaries.h"

#include <algorithm>

#include "model/anniversary.h"

namespace atlas {

std::vector<Anniversary> anniversariesIn(int year, const Network& network, const FilterResult& shown) {
    std::vector<Anniversary> anniversaries;
    for (const PartnershipIndex partnership : shown.partnerships) {
        const std::optional<int> years = roundAgeIn(year, network.partnerships.yearEstablished[partnership]);
        if (years) anniversaries.push_back({partnership, *years});
    }
    std::stable_sort(anniversaries.begin(), anniversaries.end(),
                     [](const Anniversary& x, const Anniversary& y) { return x.years > y.years; });
    return anniversaries;
}

} // namespace atlas
