#pragma once

#include "cli/commands/export_options.h"
#include "cli/options/filter_options.h"
#include "cli/options/view_options.h"
#include "core/result.h"

namespace atlas {

// The map as a page for browsers, which opens as the options say.
Result<void> writePage(const ExportOptions& options, const FilterOptions& filters, const ViewOptions& view);

} // namespace atlas
