#include "model/selection/map_marks.h"

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>
#include <limits>
#include <vector>

#include "geo/great_circle.h"

namespace atlas {

namespace {

// So many cities at a time: steps are neither too long to be followed nor too short to get anywhere.
constexpr std::size_t kCitiesInReach = 80;
constexpr double kSidewaysCost = 2.0; // what lies straight ahead is preferred

struct Place {
    CityIndex city;
    std::uint32_t partners;
    ScreenPoint at;
};

std::vector<Place> placesInSight(const Network& network, const FilterResult& shown, const Camera& camera,
                                 const Viewport& viewport) {
    const Projection projection = projectionOf(camera);
    const PlaneToScreen transform = planeToScreen(camera, viewport);
    std::vector<Place> places;
    for (CityIndex city = 0; city < network.cities.size(); ++city) {
        if (shown.partnersByCity[city] == 0) continue;
        const UnitVector place = toUnitVector(network.cities.location[city]);
        if (!projection.isVisible(place)) continue;
        const ScreenPoint at = transform.toScreen(projection.forward(place));
        if (isInSight(viewport, at)) places.push_back({city, shown.partnersByCity[city], at});
    }
    if (places.size() <= kCitiesInReach) return places;
    std::nth_element(places.begin(), places.begin() + kCitiesInReach, places.end(),
                     [](const Place& a, const Place& b) {
                         return a.partners != b.partners ? a.partners > b.partners : a.city < b.city;
                     });
    places.resize(kCitiesInReach);
    return places;
}

} // namespace

bool isInSight(const Viewport& viewport, ScreenPoint point) {
    const Insets& insets = viewport.insets;
    return point.x >= insets.leftPixels && point.x <= viewport.widthPixels - insets.rightPixels &&
           point.y >= insets.topPixels && point.y <= viewport.heightPixels - insets.bottomPixels;
}

std::optional<CityIndex> cityNear(const Network& network, const FilterResult& shown, const Camera& camera,
                                  const Viewport& viewport, ScreenPoint from) {
    const std::vector<Place> places = placesInSight(network, shown, camera, viewport);
    const auto nearest =
        std::min_element(places.begin(), places.end(), [from](const Place& a, const Place& b) {
            return glm::length(a.at - from) < glm::length(b.at - from);
        });
    return nearest == places.end() ? std::optional<CityIndex>() : nearest->city;
}

std::optional<CityIndex> cityTowards(const Network& network, const FilterResult& shown, const Camera& camera,
                                     const Viewport& viewport, ScreenPoint from, Direction direction) {
    std::optional<CityIndex> nearest;
    double min = std::numeric_limits<double>::infinity();
    for (const Place& place : placesInSight(network, shown, camera, viewport)) {
        const ScreenPoint way = place.at - from;
        const bool isSideways = direction == Direction::Left || direction == Direction::Right;
        const double sign = direction == Direction::Right || direction == Direction::Down ? 1.0 : -1.0;
        const double ahead = sign * (isSideways ? way.x : way.y);
        const double aside = std::abs(isSideways ? way.y : way.x);
        if (ahead < 1.0 || aside > ahead) continue;
        const double cost = ahead + kSidewaysCost * aside;
        if (cost >= min) continue;
        min = cost;
        nearest = place.city;
    }
    return nearest;
}

std::optional<PartnershipIndex> arcBeside(const Network& network, const FilterResult& shown, CityIndex city,
                                          std::optional<PartnershipIndex> current, int step) {
    const PartnershipTable& table = network.partnerships;
    const std::vector<LngLat>& places = network.cities.location;
    std::vector<std::pair<double, PartnershipIndex>> around;
    for (const PartnershipIndex partnership : shown.partnerships) {
        const CityIndex a = table.cityA[partnership];
        const CityIndex b = table.cityB[partnership];
        if (a != city && b != city) continue;
        around.emplace_back(bearingDegrees(places[city], places[a == city ? b : a]), partnership);
    }
    if (around.empty()) return std::nullopt;
    std::sort(around.begin(), around.end());
    const auto found = std::find_if(around.begin(), around.end(),
                                    [&](const auto& entry) { return entry.second == current; });
    if (found == around.end()) return (step > 0 ? around.front() : around.back()).second;
    const auto count = static_cast<std::ptrdiff_t>(around.size());
    const std::ptrdiff_t next = (found - around.begin() + step + count) % count;
    return around[static_cast<std::size_t>(next)].second;
}

} // namespace atlas
