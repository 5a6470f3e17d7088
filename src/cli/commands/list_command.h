#pragma once

#include <string>

#include "cli/options/filter_options.h"

namespace atlas {

// Writes the partnerships that pass to stdout. Returns the exit code.
int runList(const FilterOptions& filters, const std::string& format);

} // namespace atlas
