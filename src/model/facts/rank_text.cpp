#include "model/facts/rank_text.h"

#include <cctype>
#include <cmath>

#include "core/text.h"

namespace atlas {

namespace {

std::string within(RankScope scope, std::string sentence) {
    if (scope == RankScope::Everything) return sentence;
    sentence.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(sentence.front())));
    return "Of what is shown: " + sentence;
}

std::string medianText(double median) {
    const auto whole = static_cast<std::int64_t>(median);
    return withThousands(whole) + (median > static_cast<double>(whole) ? ".5" : "");
}

} // namespace

RankScope rankScope(const Network& network, const FilterResult& shown) {
    const bool isAll = shown.partnerships.size() == network.partnerships.size();
    return isAll ? RankScope::Everything : RankScope::Shown;
}

std::string rankText(const CityProfile& profile, RankScope scope) {
    return within(scope, "Rank " + withThousands(static_cast<std::int64_t>(profile.rank)) + " of " +
                             counted(profile.cityCount, "place", "places") + " by partners");
}

std::string standingText(const Standing& standing, RankScope scope) {
    std::string size(termOf(standing.size).name);
    size.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(size.front())));
    const std::string peers = withThousands(static_cast<std::int64_t>(standing.cityCount)) +
                              (standing.size == CitySize::NotRecorded ? " places without a recorded size"
                                                                      : " towns of its size (" + size + ")");
    const long percent = std::lround(100.0 * standing.shareWithFewer);
    if (standing.shareWithFewer == 0.0)
        return within(scope, "None of the " + peers + " has fewer; half of them have " +
                                 medianText(standing.medianPartners) + " or fewer");
    const std::string share = percent == 100 ? std::string("nearly all")
                              : percent == 0 ? std::string("under 1 %")
                                             : std::to_string(percent) + " %";
    return within(scope, "More partners than " + share + " of the " + peers + "; half of these have " +
                             medianText(standing.medianPartners) + " or fewer");
}

} // namespace atlas
