#pragma once

#include <cstddef>

#include "analysis/measures/null_model.h"

#include "cli/options/filter_options.h"

namespace atlas {

struct StatsOptions {
    bool asJson = false;
    std::size_t runs = NullModelOptions{}.runs; // randomised networks to compare with
};

// Writes counts and measures of the partnerships that pass to stdout. Returns the exit code.
int runStats(const FilterOptions& filters, const StatsOptions& options);

} // namespace atlas
