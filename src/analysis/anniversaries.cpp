#include "analysis/anniversaries.h"

#include <algorithm>

namespace atlas {

namespace {

bool isRound(int years) {
    return years > 0 && (years % 10 == 0 || years % 25 == 0);
}

} // namespace

std::vector<Anniversary> anniversariesIn(int year, const Network& network, const FilterResult& shown) {
    std::vector<Anniversary> anniversaries;
    for (const PartnershipIndex partnership : shown.partnerships) {
        const std::int16_t established = network.partnerships.yearEstablished[partnership];
        const int years = year - established;
        if (established != kYearNotRecorded && isRound(years)) anniversaries.push_back({partnership, years});
    }
    std::stable_sort(anniversaries.begin(), anniversaries.end(),
                     [](const Anniversary& x, const Anniversary& y) { return x.years > y.years; });
    return anniversaries;
}

} // namespace atlas
