#include "analysis/findings/anniversaries.h"

#include <algorithm>

#include "core/text.h"
#include "model/facts/ended_text.h"
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

std::vector<PartnershipIndex> ofAge(std::span<const Anniversary> anniversaries, std::optional<int> years) {
    std::vector<PartnershipIndex> partnerships;
    for (const Anniversary& one : anniversaries) {
        if (!years || one.years == *years) partnerships.push_back(one.partnership);
    }
    return partnerships;
}

std::size_t countOfAge(std::span<const Anniversary> anniversaries, std::optional<int> years) {
    return ofAge(anniversaries, years).size();
}

std::string anniversariesText(const Network& network, int year, std::span<const Anniversary> anniversaries,
                              std::optional<int> years) {
    const std::vector<PartnershipIndex> partnerships = ofAge(anniversaries, years);
    const bool isOne = partnerships.size() == 1;
    std::string text = counted(partnerships.size(), "partnership", "partnerships");
    if (years)
        text += (isOne ? " was founded in " : " were founded in ") + std::to_string(year - *years);
    else
        text += isOne ? " has a round anniversary" : " have a round anniversary";
    return withEnded(std::move(text), endedAmong(network, partnerships));
}

} // namespace atlas
