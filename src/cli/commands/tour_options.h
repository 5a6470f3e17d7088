#pragma once

#include <optional>
#include <string>

#include "core/result.h"
#include "export/films/film_format.h"

namespace atlas {

struct TourOptions {
    std::string file;
    std::string dataFolder; // empty: the atlas's own
    std::string theme;      // for all steps; empty: as the tour says
    std::string transcript; // empty: none, as of all that may be written
    std::string pdf;
    std::string pptx;
    std::string video;
    std::string size;                   // of the film; empty: what is usual
    std::optional<int> framesPerSecond; // likewise
    std::optional<double> secondsPerStep;
};

// What is wrong with what was typed, and what would hinder the work; before anything is read.
Result<void> checkTourOptions(const TourOptions& options);

// The film's, as typed or as usual.
Result<FilmFormat> filmFormatOf(const TourOptions& options);

} // namespace atlas
