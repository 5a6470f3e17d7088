#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "export/tours/tour_scenes.h"

namespace atlas {

// A moment of a film: so many seconds after it set out for a step.
struct FilmMoment {
    std::size_t step = 0;
    double seconds = 0.0;

    friend bool operator==(const FilmMoment&, const FilmMoment&) = default;
};

// Which moment each frame of a film shows.
class FilmTimeline {
public:
    // `standsSeconds`: see stepTimes() in export/tours/step_times.h.
    FilmTimeline(const TourScenes& scenes, int framesPerSecond, std::optional<double> standsSeconds = {});

    std::size_t frameCount() const { return m_steps.empty() ? 0 : m_steps.back().endFrame; }

    // Frames in which a step stands show the moment from which it does: they are the same picture.
    FilmMoment at(std::size_t frame) const;

    // How many frames before that one show something else than the frame before them.
    std::size_t changesBefore(std::size_t frame) const;

private:
    struct Step {
        std::size_t beginFrame = 0;
        std::size_t endFrame = 0;    // of the next one
        double arrivalSeconds = 0.0; // from then on it stands
        std::size_t changes = 0;     // before its begin
    };

    std::size_t stepAt(std::size_t frame) const;
    std::size_t movingFrames(const Step& step) const; // and the first that stands

    std::vector<Step> m_steps;
    double m_framesPerSecond;
};

} // namespace atlas
