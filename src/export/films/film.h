#pragma once

#include <filesystem>
#include <optional>

#include "core/progress.h"
#include "export/films/film_format.h"
#include "export/films/film_painter.h"
#include "export/tours/tour_scenes.h"

namespace atlas {

struct FilmRequest {
    std::filesystem::path file;
    FilmFormat format;
    std::optional<double> standsSeconds; // of each step, instead of what the tour says
};

// Writes a tour as a film, by the program ffmpeg, and beside it what a page needs that shows it: FILE.png,
// its first step, and FILE.vtt, its captions. Each appears whole or not at all, the film last. `progress` may
// cancel.
Result<void> writeFilm(const FilmRequest& request, const TourScenes& scenes, FilmPainter& painter,
                       const Progress& progress = {});

} // namespace atlas
