#pragma once

#include <cstddef>
#include <string>

#include "cli/options/filter_options.h"

namespace atlas {

struct SuggestOptions {
    std::string city;
    std::size_t count = 10;
    bool asJson = false;
};

// Writes partner suggestions for a city to stdout. Of the filters --data and --country hold: the suggestions
// lie in those countries. Returns the exit code.
int runSuggest(const FilterOptions& filters, const SuggestOptions& options);

} // namespace atlas
