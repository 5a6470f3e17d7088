#pragma once

#include <filesystem>

#include "core/progress.h"
#include "export/tours/step_painter.h"
#include "export/tours/tour_scenes.h"

namespace atlas {

// Writes a tour as slides in Office Open XML (.pptx), for the programs that show them: of each step its
// picture, its caption as text over it, and the notes with their sources for the speaker. The same tour and
// data make the same file.
Result<void> writeSlides(const std::filesystem::path& file, const TourScenes& scenes, StepPainter& painter,
                         const Progress& progress = {});

} // namespace atlas
