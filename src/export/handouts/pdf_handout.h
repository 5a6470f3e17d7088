#pragma once

#include <filesystem>

#include "core/progress.h"
#include "data/style/theme.h"
#include "export/tours/step_painter.h"
#include "export/tours/tour_scenes.h"

namespace atlas {

// Writes a tour as a handout: a page for each step with its picture, its caption, the speaker's notes and
// their sources; notes that are longer than their column go on on pages of their own. `ink` gives the colours
// of type on white paper; `tour` is the text of its file, which goes with it.
Result<void> writePdfHandout(const std::filesystem::path& file, const TourScenes& scenes, const Theme& ink,
                             StepPainter& painter, const std::string& tour, const Progress& progress = {});

} // namespace atlas
