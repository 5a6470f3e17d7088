#pragma once

#include <span>

#include "data/network.h"
#include "geo/projection.h"
#include "scene/geometry.h"

namespace atlas {

// City discs in the plane, the largest first so that small ones stay visible on top.
struct DiscGeometry {
    DiscMesh mesh;
};

// Radius in design pixels at zoom 0 of a city with so many partners: its area grows with their number.
double discRadiusPixels(std::uint32_t partners);

// By how much all discs grow when zoomed in: gently, so that neighbours come apart.
double discGrowth(double zoom);

// Discs of all visible cities with partners. `partnersByCity` has one count per city, 0 = not shown.
DiscGeometry buildDiscs(const Network& network, std::span<const std::uint32_t> partnersByCity,
                        const Projection& projection);

} // namespace atlas
