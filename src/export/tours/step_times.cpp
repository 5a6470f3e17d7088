#include "export/tours/step_times.h"

namespace atlas {

std::vector<StepTime> stepTimes(const TourScenes& scenes, std::optional<double> standsSeconds) {
    std::vector<StepTime> times;
    double seconds = 0.0;
    for (std::size_t step = 0; step < scenes.stepCount(); ++step) {
        const double begin = seconds;
        seconds += scenes.arrival(wayTo(step)).seconds();
        seconds += standsSeconds.value_or(scenes.toldOf(step).seconds);
        times.push_back({begin, seconds});
    }
    return times;
}

} // namespace atlas
