#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "data/network/network.h"
#include "geo/projection.h"
#include "model/camera/camera.h"
#include "scene/geometry/geometry.h"

namespace atlas {

// City discs in the plane, the largest first so that small ones stay visible on top.
struct DiscGeometry {
    DiscMesh mesh;
};

// Basic radius in design pixels of a city with so many partners. Its area grows a little faster than their
// number, so that hubs stand out of the thousands with one partner; those are dust, and bury nothing.
double discRadiusPixels(std::uint32_t partners);

// By how much all discs are larger than that: they grow gently with the map, so that neighbours come apart
// and Europe is no white spot on a small map of the world, and where few cities are shown each may take more
// room. `themeScale` is Theme::discScale.
double discScale(const PlaneToScreen& toScreen, const Viewport& viewport, std::size_t cityCount,
                 double themeScale = 1.0);
inline double discScale(const Camera& camera, const Viewport& viewport, std::size_t cityCount,
                        double themeScale = 1.0) {
    return discScale(planeToScreen(camera, viewport), viewport, cityCount, themeScale);
}

// Every city in the plane; not a number where the projection does not show it.
using CityPoints = std::vector<glm::vec2>;
CityPoints projectCities(const Network& network, const Projection& projection);

// Discs of all visible cities with partners, diamonds of counties and regions, which are no dots on a map.
// `partnersByCity` has one count per city, 0 = not shown.
DiscGeometry buildDiscs(const CityPoints& points, std::span<const PlaceKind> kinds,
                        std::span<const std::uint32_t> partnersByCity);

} // namespace atlas
