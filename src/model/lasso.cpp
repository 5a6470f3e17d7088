#include "model/lasso.h"

#include <algorithm>

namespace atlas {

namespace {

// M. Shimrat, "Algorithm 112: Position of point relative to polygon" (1962).
bool isInside(std::span<const ScreenPoint> lasso, ScreenPoint point) {
    bool inside = false;
    for (std::size_t i = 0; i < lasso.size(); ++i) {
        const ScreenPoint& a = lasso[i];
        const ScreenPoint& b = lasso[(i + 1) % lasso.size()];
        if ((a.y > point.y) == (b.y > point.y)) continue;
        if (point.x < a.x + (point.y - a.y) / (b.y - a.y) * (b.x - a.x)) inside = !inside;
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
