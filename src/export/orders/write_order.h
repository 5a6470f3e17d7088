#pragma once

#include <filesystem>

#include "export/orders/export_order.h"

namespace atlas {

// Writes it, reads it back where the format has a reader, and only then gives it its name: the file that it
// became. Nothing half-written remains after an error, nor when `progress` cancels. `tell` may be empty.
Result<std::filesystem::path> writeOrder(const ExportOrder& order, ExportTools& tools, const Tell& tell,
                                         const Progress& progress = {});

// Where the view of a file is kept beside it: OUT.png -> OUT.atlas-views.json.
std::filesystem::path viewFileBeside(const std::filesystem::path& file);

} // namespace atlas
