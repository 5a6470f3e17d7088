#pragma once

#include "cli/commands/export_options.h"
#include "cli/options/filter_options.h"
#include "cli/options/view_options.h"
#include "core/result.h"

namespace atlas {

// The map as pixels, of the one renderer.
Result<void> writePicture(const ExportOptions& options, const FilterOptions& filters,
                          const ViewOptions& view);

} // namespace atlas
