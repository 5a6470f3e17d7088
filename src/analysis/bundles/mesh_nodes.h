#pragma once

#include <span>
#include <vector>

#include "analysis/bundles/bundle_options.h"
#include "core/progress.h"
#include "geo/lng_lat.h"

namespace atlas {

// Nodes of the mesh, evenly spread without a direction of their own, closer where there are more cities.
struct MeshNodes {
    std::vector<UnitVector> places; // neighbours in the array are mostly neighbours on the globe
    std::vector<double> spacing;    // radians: how far apart nodes lie around here
};

// Candidates (analysis/bundles/node_candidates.h) thinned out in a random order so that none lie too near to
// each other (R. L. Cook, "Stochastic sampling in computer graphics", 1986), then pushed apart a little. The
// same on every machine and for any number of cores.
Result<MeshNodes> spreadMeshNodes(std::span<const UnitVector> cities, const BundleOptions& options,
                                  const Progress& progress);

} // namespace atlas
