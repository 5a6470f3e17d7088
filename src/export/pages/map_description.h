#pragma once

#include <string>

#include "data/network/network.h"
#include "model/filter/filter.h"
#include "model/view/view.h"

namespace atlas {

// What a map shows, for whoever cannot see it, from its own figures: how many partnerships, the countries
// that have most, the two that are most closely tied, the city with most partners, who stands out. A few
// sentences.
std::string mapDescription(const Network& network, const FilterResult& shown, const View& view);

} // namespace atlas
