#pragma once

#include <optional>
#include <span>
#include <vector>

#include "data/network/network.h"

namespace atlas {

// Places with a partnership in a town network, by row; in the order of their indices.
std::vector<CityIndex> membersOf(const Network& network, std::size_t townNetwork);

// The town network to which all of these places belong, and most partnerships among them; nothing when there
// is none. Not every one of them has to be told of as the network's: one of the Douzelage's 378 pairs is not.
std::optional<std::size_t> townNetworkAmong(const Network& network, std::span<const CityIndex> places);

} // namespace atlas
