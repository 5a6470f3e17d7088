#include "model/filter/filter.h"

#include "model/filter/facets.h"

namespace atlas {

std::string_view nameOf(Facet facet) {
    return facetInfo(facet).name;
}

bool isActive(const Filter& filter, Facet facet) {
    return facetInfo(facet).isActive(filter);
}

bool isActive(const Filter& filter) {
    for (std::size_t i = 0; i < kFacetCount; ++i) {
        if (isActive(filter, static_cast<Facet>(i))) return true;
    }
    return false;
}

Filter cleared(Filter filter, Facet facet) {
    facetInfo(facet).clear(filter);
    return filter;
}

std::string describe(const Filter& filter, Facet facet, const Network& network) {
    return isActive(filter, facet) ? facetInfo(facet).describe(filter, network) : std::string();
}

} // namespace atlas
