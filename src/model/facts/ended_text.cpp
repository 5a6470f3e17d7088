#include "model/facts/ended_text.h"

#include <algorithm>

#include "core/text.h"

namespace atlas {

std::string withEnded(std::string words, std::size_t ended) {
    if (ended > 0) words += ", " + endedOfThem(ended);
    return words;
}

std::string partnersShownText(const FilterResult& shown, CityIndex city) {
    return withEnded(counted(shown.partnersByCity[city], "partner shown", "partners shown"),
                     shown.endedByCity[city]);
}

std::string endedTiesText(const Network& network, CountryIndex country) {
    const PartnershipTable& table = network.partnerships;
    std::int64_t all = 0;
    std::int64_t ended = 0;
    std::int64_t untold = 0;
    for (PartnershipIndex i = 0; i < table.size(); ++i) {
        if (table.countryA[i] != country && table.countryB[i] != country) continue;
        ++all;
        ended += isEnded(table.status[i]) ? 1 : 0;
        untold += table.status[i] == Status::NotRecorded ? 1 : 0;
    }
    std::string text = (ended == 0 ? std::string("None") : withThousands(ended)) + " of " +
                       network.countries.name[country] + "'s " +
                       counted(static_cast<std::uint64_t>(all), "partnership", "partnerships") +
                       (ended > 1 ? " are" : " is") + " known to have ended";
    if (untold > 0)
        text += "; of " + withThousands(untold) + " no page tells how " +
                (untold == 1 ? "it stands" : "they stand");
    return text + ". When a tie ended the data do not tell.";
}

std::size_t endedAmong(const Network& network, std::span<const PartnershipIndex> partnerships) {
    return static_cast<std::size_t>(
        std::count_if(partnerships.begin(), partnerships.end(),
                      [&](PartnershipIndex i) { return isEnded(network.partnerships.status[i]); }));
}

} // namespace atlas
