#pragma once

#include "cli/commands/export_options.h"
#include "cli/options/filter_options.h"
#include "cli/options/view_options.h"
#include "core/result.h"

namespace atlas {

// The pixels of a picture, placed on the globe: flat projections only.
Result<void> writeGeoTiffPicture(const ExportOptions& options, const FilterOptions& filters,
                                 const ViewOptions& view);

} // namespace atlas
