#include "scene/geometry/disc_geometry.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/parallel.h"

namespace atlas {

namespace {
constexpr float kHidden = std::numeric_limits<float>::quiet_NaN();
}

double discRadiusPixels(std::uint32_t partners) {
    return 0.17 * std::pow(static_cast<double>(partners), 0.6);
}

double discScale(const PlaneToScreen& toScreen, const Viewport& viewport, std::size_t cityCount,
                 double themeScale) {
    constexpr double kUsualRadius = 300.0; // of the globe, in design pixels: the world across a large window
    const double radius = toScreen.scalePixels / viewport.pixelRatio;
    const double growth = std::exp2(0.45 * std::clamp(std::log2(radius / kUsualRadius), -2.0, 6.0));
    const double room = std::pow(7500.0 / static_cast<double>(std::max<std::size_t>(1, cityCount)), 0.3);
    return themeScale * growth * std::clamp(room, 0.5, 2.8);
}

CityPoints projectCities(const Network& network, const Projection& projection) {
    constexpr std::size_t kBlock = 512;
    CityPoints points(network.cities.size(), glm::vec2(kHidden));
    inParallel((points.size() + kBlock - 1) / kBlock, [&](std::size_t block) {
        for (std::size_t city = block * kBlock; city < std::min(points.size(), (block + 1) * kBlock);
             ++city) {
            const LngLat& place = network.cities.location[city];
            if (projection.isVisible(toUnitVector(place)))
                points[city] = glm::vec2(projection.forward(place));
        }
    });
    return points;
}

DiscGeometry buildDiscs(const CityPoints& points, std::span<const PlaceKind> kinds,
                        std::span<const std::uint32_t> partnersByCity) {
    std::vector<CityIndex> shown;
    for (CityIndex city = 0; city < partnersByCity.size(); ++city) {
        if (partnersByCity[city] > 0 && !std::isnan(points[city].x)) shown.push_back(city);
    }
    std::stable_sort(shown.begin(), shown.end(),
                     [&](CityIndex a, CityIndex b) { return partnersByCity[a] > partnersByCity[b]; });
    DiscGeometry geometry;
    geometry.mesh.discs.reserve(shown.size());
    std::uint32_t partners = 0;
    float radiusPixels = 0.0F;
    for (const CityIndex city : shown) {
        if (partnersByCity[city] != partners) {
            partners = partnersByCity[city];
            radiusPixels = static_cast<float>(discRadiusPixels(partners));
        }
        geometry.mesh.discs.push_back({points[city], radiusPixels, city, !isCommunity(kinds[city])});
    }
    return geometry;
}

} // namespace atlas
