#pragma once

#include <filesystem>
#include <vector>

#include "core/progress.h"
#include "export/geodata/shown_data.h"

namespace atlas {

// Writes what is shown as data, in the format that the file's name ends in (export/files/export_format.h):
// .gpkg, .geojson, .fgb, .kml, .csv, .xlsx, .graphml or .gexf. Formats that hold one table write places into
// a file beside it, OUT-places.ENDING.
//
// Every file is written elsewhere, opened again and counted, and then appears whole. The files that it
// became, the one that was asked for first. Nothing remains after an error, nor when `progress` cancels.
Result<std::vector<std::filesystem::path>> writeShownData(const std::filesystem::path& file,
                                                          const ShownData& data,
                                                          const Progress& progress = {});

} // namespace atlas
