#pragma once

#include <optional>
#include <string>

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

// Writes a tour as what was asked for, without a display. Returns the exit code.
int runTour(const TourOptions& options);

} // namespace atlas
