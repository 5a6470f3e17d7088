#pragma once

#include "cli/commands/export_options.h"
#include "cli/options/filter_options.h"
#include "cli/options/view_options.h"
#include "core/result.h"

namespace atlas {

// What passes the filters as data: partnerships and their places.
Result<void> writeData(const ExportOptions& options, const FilterOptions& filters, const ViewOptions& view);

} // namespace atlas
