#pragma once

#include <string>

#include "cli/commands/export_options.h"
#include "cli/options/view_options.h"
#include "core/result.h"

namespace atlas {

// Whether nothing was typed that only a picture has, such as --legend; the error names it and what was asked
// for: "OUT.csv: --legend is for pictures; leave it out, or let the name end in .png".
Result<void> checkNoPictureOptions(const ExportOptions& options, const ViewOptions& view);

} // namespace atlas
