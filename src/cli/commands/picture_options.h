#pragma once

#include "cli/commands/export_options.h"
#include "cli/options/view_options.h"
#include "core/result.h"
#include "export/files/export_format.h"

namespace atlas {

// Whether each option that was typed does something for that kind of file; the error names the first that
// does not, and the ending that it is for.
Result<void> checkOptionsFor(ExportKind kind, const ExportOptions& options, const ViewOptions& view);

} // namespace atlas
