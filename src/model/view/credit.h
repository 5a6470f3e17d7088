#pragma once

#include <string>
#include <vector>

#include "data/network/network.h"

namespace atlas {

// Whom a picture's data and map are from, in ever fewer words: "Sister Cities Atlas · Data: GeoNames (CC
// BY 4.0), … · Map: Natural Earth", then the data alone, and first of them, which ask to be named. Data that
// do not say it are not credited to anybody.
std::vector<std::string> creditLines(const Network& network);

} // namespace atlas
