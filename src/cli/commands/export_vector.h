#pragma once

#include "cli/commands/export_options.h"
#include "cli/options/filter_options.h"
#include "cli/options/view_options.h"
#include "core/result.h"
#include "export/files/export_format.h"

namespace atlas {

// A map as layers of paths and type. A note says how large the file will be before it is written.
Result<void> writeVector(ExportKind kind, const ExportOptions& options, const FilterOptions& filters,
                         const ViewOptions& view);

} // namespace atlas
