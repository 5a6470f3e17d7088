#pragma once

#include "cli/commands/export_options.h"
#include "cli/options/filter_options.h"
#include "cli/options/view_options.h"
#include "core/progress.h"
#include "core/result.h"
#include "data/files/resources.h"
#include "scene/scene_builder.h"

namespace atlas {

// What the options say that the map shows, whatever it is written as: network, filter, view, theme, title and
// legend. The viewport is left to the format.
Result<SceneInputs> exportInputs(const ExportOptions& options, const FilterOptions& filters,
                                 const ViewOptions& view, const ResourceFolders& resources,
                                 const Progress& progress);

} // namespace atlas
