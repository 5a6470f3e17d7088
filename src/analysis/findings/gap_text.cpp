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
           (activity.ended > 0 ? ", of " : " of ") + counted(activity.places, "place", "places");
}

std::string rateSentence(const PlaceActivity& activity) {
    const std::size_t others = activity.places - activity.placesInRate;
    if (!activity.perMillion)
        return others == 0 ? "" : "No rate: counties, regions or no population recorded";
    std::string text = rateText(*activity.perMillion) + " for every million people: " +
                       counted(activity.partnershipsInRate, "partnership", "partnerships") + ", " +
                       withThousands(activity.inhabitantsInRate) + " people";
    if (others > 0)
        text += "\nLeft out: " + counted(others, "county, region or place without a recorded population",
                                         "counties, regions or places without a recorded population");
    return text;
}

} // namespace atlas
