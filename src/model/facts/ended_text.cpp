#include "model/facts/ended_text.h"

#include <algorithm>

#include "core/text.h"

namespace atlas {

std::string endedOfThem(std::size_t ended) {
    if (ended == 0) return {};
    return withThousands(static_cast<std::int64_t>(ended)) + " of them ended";
}

std::string withEnded(std::string words, std::size_t ended) {
    if (ended > 0) words += ", " + endedOfThem(ended);
    return words;
}

std::string partnersShownText(const FilterResult& shown, CityIndex city) {
    return withEnded(counted(shown.partnersByCity[city], "partner shown", "partners shown"),
                     shown.endedByCity[city]);
}

std::size_t endedAmong(const Network& network, std::span<const PartnershipIndex> partnerships) {
    return static_cast<std::size_t>(
        std::count_if(partnerships.begin(), partnerships.end(),
                      [&](PartnershipIndex i) { return isEnded(network.partnerships.status[i]); }));
}

} // namespace atlas
