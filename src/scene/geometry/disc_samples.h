#pragma once

#include <cstdint>
#include <limits>
#include <vector>

#include "model/view/arc_legend.h"

namespace atlas {

// What a map's discs depend on, for the samples that explain them.
struct DiscsOnMap {
    double scale = 1.0;                                             // discScale()
    double pixelRatio = 1.0;                                        // pixels per design pixel
    std::uint32_t mostPartners = 0;                                 // that a city on the map has
    double largestRadius = std::numeric_limits<double>::infinity(); // that there is room for

    friend bool operator==(const DiscsOnMap&, const DiscsOnMap&) = default;
};

// Up to three discs as they are on the map, the smallest first, of round numbers of partners: the fewest that
// can be seen, the most, and one between. Neighbours differ in radius so that an eye tells them apart; where
// no two do, there is one. None where no city has a partner.
std::vector<DiscSample> discSamples(const DiscsOnMap& discs);

// That a city on the map has.
std::uint32_t mostPartnersOf(const std::vector<std::uint32_t>& partnersByCity);

} // namespace atlas
