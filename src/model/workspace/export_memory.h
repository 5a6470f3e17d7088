#pragma once

#include <vector>

#include "model/view/json_file.h"
#include "model/workspace/export_settings.h"

namespace atlas {

// How somebody took the map home, as parts of the file of the last session. What cannot be used is left as
// it is.
void writeExports(Json& session, const ExportSettings& settings, const std::vector<RecentExport>& recent);
void readExports(const Json& session, ExportSettings& settings, std::vector<RecentExport>& recent);

} // namespace atlas
