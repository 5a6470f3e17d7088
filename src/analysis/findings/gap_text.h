#pragma once

#include <string>

#include "analysis/findings/gaps.h"

namespace atlas {

// A rate with as many decimals as tell something: "0.52", "18.3", "1,405".
std::string rateText(double rate);

// "104 partnerships of 52 places".
std::string activityText(const PlaceActivity& activity);

// What the rate is of: "69.3 for every million people: 5 partnerships, 72,193 people", and how many places
// are left out. One line each.
std::string rateSentence(const PlaceActivity& activity);

} // namespace atlas
