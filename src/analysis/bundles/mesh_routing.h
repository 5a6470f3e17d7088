#pragma once

#include <cstdint>
#include <vector>

#include "analysis/bundles/bundle_options.h"
#include "analysis/bundles/mesh_searches.h"
#include "analysis/bundles/route_mesh.h"
#include "core/progress.h"

namespace atlas {

// The ways of pairs of nodes.
struct MeshWays {
    std::vector<std::uint32_t> first; // by pair, into nodes, and one more
    std::vector<MeshNode> nodes;      // from the one end to the other; none where there is no way
};

// Ways that share: rounds of cheapest ways, each with costs by what the last round used. A. Lambert,
// R. Bourqui, D. Auber, "Winding Roads: Routing edges into bundles", Computer Graphics Forum 29 (2010). How
// cheap use makes an edge bounds the angle at which a way turns into another, as a ray of light is refracted.
Result<MeshWays> shareWays(const RouteMesh& mesh, const std::vector<MeshPair>& pairs,
                           const BundleOptions& options, const Progress& progress);

} // namespace atlas
