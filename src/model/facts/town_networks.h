#pragma once

#include <optional>
#include <span>
#include <vector>

#include "data/network/network.h"

namespace atlas {

// Places with a partnership in a town network, by row; in the order of their indices.
std::vector<CityIndex> membersOf(const Network& network, std::size_t townNetwork);

// The town network to which every partnership among these places belongs; nothing when there is none.
std::optional<std::size_t> townNetworkAmong(const Network& network, std::span<const CityIndex> places);

} // namespace atlas
