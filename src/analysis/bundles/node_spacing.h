#pragma once

#include <span>
#include <vector>

#include "analysis/bundles/bundle_options.h"
#include "analysis/bundles/place_tree.h"

namespace atlas {

// How far apart nodes of the mesh lie: a share of the distance to the n-th city from here, between two
// bounds. Such a distance grows no faster than one walks, so that spacing changes gently and every triangle
// of the mesh is nearly equilateral. Radians. One for each thread: it keeps what it searches with.
class NodeSpacing {
public:
    NodeSpacing(const PlaceTree& cities, const BundleOptions& options)
        : m_cities(&cities), m_options(&options) {}

    double at(const UnitVector& place);

private:
    const PlaceTree* m_cities;
    const BundleOptions* m_options;
    std::vector<PlaceTree::Near> m_near;
};

} // namespace atlas
