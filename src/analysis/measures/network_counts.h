#pragma once

#include "analysis/graph/network_graph.h"
#include "analysis/measures/measure_types.h"
#include "model/filter/filter.h"

namespace atlas {

// The measures that are counts and sums, each in one pass.
DegreeMeasures degreeMeasures(const NetworkGraph& graph);
DistanceMeasures distanceMeasures(const Network& network, const FilterResult& shown);
SizeMeasures sizeMeasures(const Network& network, const FilterResult& shown);
std::optional<double> domesticShare(const Network& network, const FilterResult& shown);
std::array<std::uint32_t, kStatusCount> countsByStatus(const Network& network, const FilterResult& shown);
std::vector<CityPartners> topCities(const Network& network, const NetworkGraph& graph, std::size_t count);
std::vector<CountryPair> topCountryPairs(const Network& network, const FilterResult& shown,
                                         std::size_t count);

} // namespace atlas
