#pragma once

#include <string>

#include "analysis/findings/gaps.h"

namespace atlas {

// A rate with as many decimals as tell something: "0.52", "18.3", "1,405".
std::string rateText(double rate);

// "104 partnerships of 52 communities".
std::string activityText(const PlaceActivity& activity);

// What the rate is of: "18.3 for every million people; these communities have 1,520,000", and of how many of
// them the population is not recorded. One line each.
std::string rateSentence(const PlaceActivity& activity);

} // namespace atlas
