#pragma once

#include "cli/commands/export_options.h"
#include "core/result.h"
#include "model/paper/picture_sheet.h"

namespace atlas {

// What --size, or --paper with --dpi and --landscape, come to.
Result<PictureSheet> sheetFrom(const ExportOptions& options);

} // namespace atlas
