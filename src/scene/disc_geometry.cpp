#include "scene/disc_geometry.h"

#include <algorithm>
#include <cmath>

namespace atlas {

double discRadiusPixels(std::uint32_t partners) {
    return 0.17 * std::pow(static_cast<double>(partners), 0.6);
}

double discScale(double zoom, std::size_t cityCount) {
    const double growth = std::exp2(0.45 * std::clamp(zoom, 0.0, 6.0));
    const double room = std::pow(7500.0 / static_cast<double>(std::max<std::size_t>(1, cityCount)), 0.3);
    return growth * std::clamp(room, 0.5, 2.8);
}

DiscGeometry buildDiscs(const Network& network, std::span<const std::uint32_t> partnersByCity,
                        const Projection& projection) {
    DiscGeometry geometry;
    for (CityIndex city = 0; city < partnersByCity.size(); ++city) {
        if (partnersByCity[city] == 0) continue;
        const LngLat& place = network.cities.location[city];
        if (!projection.isVisible(toUnitVector(place))) continue;
        geometry.mesh.discs.push_back({glm::vec2(projection.forward(place)),
                                       static_cast<float>(discRadiusPixels(partnersByCity[city])), city});
    }
    std::stable_sort(geometry.mesh.discs.begin(), geometry.mesh.discs.end(),
                     [](const Disc& a, const Disc& b) { return a.radiusPixels > b.radiusPixels; });
    return geometry;
}

} // namespace atlas
