#include "analysis/findings/gap_text.h"

#include <cmath>

#include "core/decimal_text.h"
#include "core/text.h"
#include "model/facts/ended_text.h"

namespace atlas {

std::string rateText(double rate) {
    if (rate >= 100.0) return withThousands(std::lround(rate));
    return decimalText(rate, rate < 1.0 ? 2 : 1);
}

std::string activityText(const PlaceActivity& activity) {
    return withEnded(counted(activity.partnerships, "partnership", "partnerships"), activity.ended) +
           (activity.ended > 0 ? ", of " : " of ") +
           counted(activity.communities, "community", "communities");
}

std::string rateSentence(const PlaceActivity& activity) {
    const std::optional<double>& rate = activity.partnershipsPerMillionCommunityInhabitants;
    std::string text;
    if (rate) {
        text = rateText(*rate) + " for every million people; these communities have " +
               withThousands(activity.communityInhabitants);
    }
    if (activity.communitiesUncounted == 0) return text;
    return text + (rate ? "\n" : "") +
           "Population not recorded: " + counted(activity.communitiesUncounted, "community", "communities");
}

} // namespace atlas
