#pragma once

#include <span>
#include <utility>

#include "analysis/bundles/bundle_options.h"
#include "analysis/bundles/bundled_routes.h"
#include "core/progress.h"

namespace atlas {

using CityPair = std::pair<CityIndex, CityIndex>;

// Routes for pairs of cities: ways over a mesh that cost less the more use them, smoothed. The same bytes at
// every run and for any number of cores. One or two seconds for the whole network on two cores, of which
// every part can be cancelled; the only error is cancelled().
Result<BundledRoutes> bundleRoutes(std::span<const UnitVector> cities, std::span<const CityPair> pairs,
                                   const BundleOptions& options = {}, const Progress& progress = {});

// By partnership of the network.
Result<BundledRoutes> bundleRoutes(const Network& network, const BundleOptions& options = {},
                                   const Progress& progress = {});

} // namespace atlas
