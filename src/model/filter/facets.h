#pragma once

#include <string>
#include <string_view>

#include "model/filter/filter.h"

namespace atlas {

// All that is particular to one kind of a filter: another kind is another row of the table in facets.cpp.
struct FacetInfo {
    Facet facet;
    std::string_view name;   // as people read it: "City size"
    std::string_view option; // of the command line, without its hyphens, and the field of a saved filter
    bool (*isActive)(const Filter& filter);
    void (*clear)(Filter& filter);
    std::string (*describe)(const Filter& filter, const Network& network); // of an active one
};

const FacetInfo& facetInfo(Facet facet);

} // namespace atlas
