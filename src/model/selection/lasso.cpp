#include "model/selection/lasso.h"

#include <algorithm>

#include "geo/point_in_polygon.h"

namespace atlas {

namespace {

bool isInside(std::span<const ScreenPoint> lasso, ScreenPoint point) {
    bool inside = false;
    for (std::size_t i = 0; i < lasso.size(); ++i) {
        if (isCrossedByRay(lasso[i], lasso[(i + 1) % lasso.size()], point)) inside = !inside;
    }
    return inside;
}

} // namespace

std::vector<CityIndex> citiesWithin(const Network& network, const FilterResult& shown, const Camera& camera,
                                    const Viewport& viewport, std::span<const ScreenPoint> lasso) {
    std::vector<CityIndex> found;
    if (lasso.size() < 3) return found;
    for (CityIndex city = 0; city < network.cities.size(); ++city) {
        if (shown.partnersByCity[city] == 0) continue;
        const std::optional<ScreenPoint> point =
            screenPointOf(camera, viewport, network.cities.location[city]);
        if (point && isInside(lasso, *point)) found.push_back(city);
    }
    std::stable_sort(found.begin(), found.end(), [&](CityIndex a, CityIndex b) {
        return shown.partnersByCity[a] > shown.partnersByCity[b];
    });
    return found;
}

} // namespace atlas
