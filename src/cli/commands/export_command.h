#pragma once

#include "cli/commands/export_options.h"
#include "cli/options/filter_options.h"
#include "cli/options/view_options.h"

namespace atlas {

// Draws the map without a display and writes it. Returns the exit code.
int runExport(const ExportOptions& options, const FilterOptions& filters, const ViewOptions& view);

} // namespace atlas
