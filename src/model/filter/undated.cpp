#include "model/filter/undated.h"

#include <algorithm>

namespace atlas {

bool leavesUndated(const Filter& filter) {
    return filter.years.has_value() && !filter.keepUnknownYears;
}

std::vector<PartnershipIndex> undatedBeside(const Network& network, const Filter& filter) {
    if (!leavesUndated(filter)) return {};
    std::vector<PartnershipIndex> undated = applyFilter(network, cleared(filter, Facet::Years)).partnerships;
    std::erase_if(undated, [&](PartnershipIndex i) {
        return network.partnerships.yearEstablished[i] != kYearNotRecorded;
    });
    return undated;
}

} // namespace atlas
