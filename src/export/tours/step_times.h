#pragma once

#include <optional>
#include <vector>

#include "export/tours/tour_scenes.h"

namespace atlas {

// When a tour that goes on by itself shows a step: the way to it, and then as long as the step stands.
struct StepTime {
    double beginSeconds = 0.0; // from the tour's begin
    double endSeconds = 0.0;   // where the next one begins
};

// One for each step. `standsSeconds`: how long each stands, instead of what the tour says.
std::vector<StepTime> stepTimes(const TourScenes& scenes, std::optional<double> standsSeconds = {});

} // namespace atlas
