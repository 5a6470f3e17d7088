#pragma once

#include <vector>

#include "data/network/network.h"

namespace atlas {

// What lies at one spot of the map, so close together that a hand cannot tell it apart; the nearest first.
struct Spot {
    std::vector<CityIndex> cities;
    std::vector<PartnershipIndex> partnerships;

    bool isEmpty() const { return cities.empty() && partnerships.empty(); }
    friend bool operator==(const Spot&, const Spot&) = default;
};

} // namespace atlas
