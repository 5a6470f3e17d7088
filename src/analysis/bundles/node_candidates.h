#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "analysis/bundles/bundle_options.h"
#include "core/progress.h"
#include "geo/lng_lat.h"

namespace atlas {

// A place where a node of the mesh may come to lie.
struct NodeCandidate {
    UnitVector place{};
    double spacing = 0.0;   // radians: how far apart nodes are to lie here
    std::uint64_t turn = 0; // chance: the smallest is asked first
};

// Several times as many as there is room for: places drawn at random from the triangles of an icosahedron
// that is subdivided until they are as small as the spacing.
Result<std::vector<NodeCandidate>> nodeCandidates(std::span<const UnitVector> cities,
                                                  const BundleOptions& options, const Progress& progress);

} // namespace atlas
