#pragma once

#include <string>

#include "analysis/findings/chains.h"

namespace atlas {

// Why no chain of the partnerships shown leads from one city to another: which of the two stands apart, and
// with whom. "Hays and its 2 partners stand apart from the rest: no partnership shown leads on from them."
std::string noChainText(const Network& network, const FilterResult& shown, CityIndex from, CityIndex to);

// How long a chain is: "5 partnerships, 6 cities".
std::string chainLengthText(std::size_t partnerships);

} // namespace atlas
