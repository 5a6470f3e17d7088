#pragma once

#include "cli/commands/tour_options.h"

namespace atlas {

// Writes a tour as what was asked for, without a display. Returns the exit code.
int runTour(const TourOptions& options);

} // namespace atlas
