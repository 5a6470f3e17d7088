#pragma once

#include <optional>
#include <span>
#include <string>

#include "model/facts/listed_partnership.h"
#include "model/filter/filter.h"

namespace atlas {

// The filter that lets exactly these rows pass: `filter`, narrowed by what the list is searched by. Nothing
// where the list is not searched, or where no filter can say it: two cities by name, two kinds of places that
// lie on ends of their own, a choice within one that is set. `rows`: what the search leaves of what `filter`
// lets pass.
std::optional<Filter> filterOfSearch(const Network& network, const ListBasis& basis, const Filter& filter,
                                     const ListView& view, std::span<const ListedPartnership> rows);

// Why there is no such filter, in a few words. "467 cities are too many for a filter".
std::string noFilterText(const Network& network, const ListBasis& basis, const ListView& view);

} // namespace atlas
