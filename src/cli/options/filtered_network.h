#pragma once

#include "cli/options/filter_options.h"

namespace atlas {

// What sub-commands that draw nothing work on.
struct FilteredNetwork {
    NetworkPointer network;
    Filter filter;
    FilterResult shown;
};

// Reads the network and the saved view, and filters as typed. What had to be left out is noted on standard
// error.
Result<FilteredNetwork> loadFiltered(const FilterOptions& options);

} // namespace atlas
