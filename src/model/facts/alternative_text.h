#pragma once

#include <string>

#include "geo/projection_kind.h"
#include "model/filter/filter.h"
#include "model/selection/selection.h"

namespace atlas {

// What a map shows, in a few sentences for who does not see it, with the view's own figures: how many
// partnerships between how many places, which were chosen, where most of them end, which is the longest, what
// stands out. "Great-circle map of 41 partnerships between 40 places in 19 countries, on the Equal Earth
// projection. …"
std::string alternativeText(const Network& network, const Filter& filter, const FilterResult& shown,
                            const Selection& selection, ProjectionKind projection);

} // namespace atlas
