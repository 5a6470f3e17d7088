#pragma once

#include <string>
#include <vector>

#include "geo/lng_lat.h"
#include "model/selection/spot.h"

namespace atlas {

// Partnerships that leave a spot, or pass it, the same way; the shortest first.
struct SpotGroup {
    std::string title; // "North-east · 12", "Passing, west to east · 3"
    std::vector<PartnershipIndex> partnerships;
};

// What a person can choose from at a crowded spot.
struct SpotList {
    std::string title; // "3 places and 41 partnerships here"
    std::vector<CityIndex> cities;
    // Those that begin at one of the cities by the eight directions in which they leave, then those that pass
    // by the four ways in which they can; in both the largest first.
    std::vector<SpotGroup> groups;

    bool isEmpty() const { return cities.empty() && groups.empty(); }
};

// Directions are those of the great circle from `here`, by compass, whatever the projection makes of them.
SpotList spotList(const Network& network, const Spot& spot, LngLat here);

// Whether there is more than one thing that somebody who points there can mean: a city alone with its own
// partnerships is one.
bool isCrowded(const Network& network, const Spot& spot);

// Where the nearest of what lies there is; for a spot beyond the edge of the map.
LngLat placeOf(const Network& network, const Spot& spot);

// The name of a partnership in a list: "Hays – Xinzheng".
std::string pairName(const Network& network, PartnershipIndex partnership);

} // namespace atlas
