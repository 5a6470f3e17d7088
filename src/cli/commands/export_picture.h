#pragma once

#include <string>

#include "cli/commands/export_options.h"
#include "cli/options/filter_options.h"
#include "cli/options/view_options.h"
#include "core/progress.h"
#include "core/result.h"
#include "scene/scene_builder.h"

namespace atlas {

// The map as pixels, of the one renderer.
Result<void> writePicture(const ExportOptions& options, const FilterOptions& filters,
                          const ViewOptions& view);

// What one wants of it who makes something else of the picture.
struct PictureUse {
    std::string placedFor = "--world-file"; // the beginning of the line that says that the map is not flat
    Progress progress;
};

// The same; what it shows.
Result<SceneInputs> drawPicture(const ExportOptions& options, const FilterOptions& filters,
                                const ViewOptions& view, const PictureUse& use);

} // namespace atlas
