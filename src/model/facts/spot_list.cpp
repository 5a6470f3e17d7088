#include "model/facts/spot_list.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

#include "core/text.h"
#include "geo/great_circle.h"

namespace atlas {

namespace {

constexpr std::array<std::string_view, 8> kDirections{"North", "North-east", "East", "South-east",
                                                      "South", "South-west", "West", "North-west"};
constexpr std::array<std::string_view, 4> kWays{"Passing, north to south",
                                                "Passing, north-east to south-west", "Passing, east to west",
                                                "Passing, south-east to north-west"};

bool isOneOf(const std::vector<CityIndex>& cities, CityIndex city) {
    return std::find(cities.begin(), cities.end(), city) != cities.end();
}

// The number of the sector, of so many, whose middle is nearest to the direction.
std::size_t sectorOf(double bearingDegrees, std::size_t sectors, double turnDegrees) {
    const double width = turnDegrees / static_cast<double>(sectors);
    return static_cast<std::size_t>(std::floor(bearingDegrees / width + 0.5)) % sectors;
}

std::vector<SpotGroup> filledGroups(const Network& network, std::vector<SpotGroup> groups) {
    std::erase_if(groups, [](const SpotGroup& group) { return group.partnerships.empty(); });
    std::stable_sort(groups.begin(), groups.end(), [](const SpotGroup& a, const SpotGroup& b) {
        return a.partnerships.size() > b.partnerships.size();
    });
    const std::vector<float>& kilometres = network.partnerships.distanceKilometres;
    for (SpotGroup& group : groups) {
        group.title += " · " + withThousands(static_cast<std::int64_t>(group.partnerships.size()));
        std::stable_sort(
            group.partnerships.begin(), group.partnerships.end(),
            [&](PartnershipIndex a, PartnershipIndex b) { return kilometres[a] < kilometres[b]; });
    }
    return groups;
}

template <std::size_t Count>
std::vector<SpotGroup> emptyGroups(const std::array<std::string_view, Count>& titles) {
    std::vector<SpotGroup> groups;
    for (const std::string_view title : titles)
        groups.push_back({std::string(title), {}});
    return groups;
}

std::string titleOf(const Spot& spot) {
    std::vector<std::string> parts;
    if (!spot.cities.empty()) parts.push_back(counted(spot.cities.size(), "place", "places"));
    if (!spot.partnerships.empty())
        parts.push_back(counted(spot.partnerships.size(), "partnership", "partnerships"));
    return enumerated(parts) + " here";
}

} // namespace

SpotList spotList(const Network& network, const Spot& spot, LngLat here) {
    const PartnershipTable& table = network.partnerships;
    std::vector<SpotGroup> leaving = emptyGroups(kDirections);
    std::vector<SpotGroup> passing = emptyGroups(kWays);
    for (const PartnershipIndex partnership : spot.partnerships) {
        const CityIndex a = table.cityA[partnership];
        const CityIndex b = table.cityB[partnership];
        const bool leavesA = isOneOf(spot.cities, a);
        const CityIndex far = leavesA ? b : a;
        const double bearing = bearingDegrees(here, network.cities.location[far]);
        if (leavesA || isOneOf(spot.cities, b))
            leaving[sectorOf(bearing, kDirections.size(), 360.0)].partnerships.push_back(partnership);
        else
            passing[sectorOf(std::fmod(bearing, 180.0), kWays.size(), 180.0)].partnerships.push_back(
                partnership);
    }
    SpotList list{titleOf(spot), spot.cities, filledGroups(network, std::move(leaving))};
    for (SpotGroup& group : filledGroups(network, std::move(passing)))
        list.groups.push_back(std::move(group));
    return list;
}

bool isCrowded(const Network& network, const Spot& spot) {
    if (spot.cities.size() != 1) return spot.cities.size() + spot.partnerships.size() > 1;
    const PartnershipTable& table = network.partnerships;
    const CityIndex city = spot.cities.front();
    return std::any_of(spot.partnerships.begin(), spot.partnerships.end(), [&](PartnershipIndex partnership) {
        return table.cityA[partnership] != city && table.cityB[partnership] != city;
    });
}

LngLat placeOf(const Network& network, const Spot& spot) {
    const std::vector<LngLat>& places = network.cities.location;
    if (!spot.cities.empty()) return places[spot.cities.front()];
    return spot.partnerships.empty() ? LngLat{}
                                     : places[network.partnerships.cityA[spot.partnerships.front()]];
}

std::string pairName(const Network& network, PartnershipIndex partnership) {
    const PartnershipTable& table = network.partnerships;
    return network.cities.name[table.cityA[partnership]] + " – " +
           network.cities.name[table.cityB[partnership]];
}

} // namespace atlas
