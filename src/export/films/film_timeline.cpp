#include "export/films/film_timeline.h"

#include <algorithm>
#include <cmath>

#include "export/tours/step_times.h"

namespace atlas {

FilmTimeline::FilmTimeline(const TourScenes& scenes, int framesPerSecond, std::optional<double> standsSeconds)
    : m_framesPerSecond(framesPerSecond) {
    const auto frameAt = [&](double seconds) {
        return static_cast<std::size_t>(std::llround(seconds * m_framesPerSecond));
    };
    std::size_t changes = 0;
    for (const StepTime& time : stepTimes(scenes, standsSeconds)) {
        const Step step{frameAt(time.beginSeconds), frameAt(time.endSeconds),
                        scenes.arrival(wayTo(m_steps.size())).seconds(), changes};
        changes += movingFrames(step);
        m_steps.push_back(step);
    }
}

std::size_t FilmTimeline::movingFrames(const Step& step) const {
    const auto moving = static_cast<std::size_t>(std::ceil(step.arrivalSeconds * m_framesPerSecond));
    return std::min(moving + 1, step.endFrame - step.beginFrame);
}

std::size_t FilmTimeline::stepAt(std::size_t frame) const {
    const auto after = std::upper_bound(m_steps.begin(), m_steps.end(), frame,
                                        [](std::size_t at, const Step& step) { return at < step.endFrame; });
    return static_cast<std::size_t>(after - m_steps.begin());
}

FilmMoment FilmTimeline::at(std::size_t frame) const {
    const std::size_t number = stepAt(frame);
    const Step& step = m_steps.at(number);
    const double seconds = static_cast<double>(frame - step.beginFrame) / m_framesPerSecond;
    return {number, std::min(seconds, step.arrivalSeconds)};
}

std::size_t FilmTimeline::changesBefore(std::size_t frame) const {
    const std::size_t number = stepAt(frame);
    if (number == m_steps.size()) // after the last
        return m_steps.empty() ? 0 : m_steps.back().changes + movingFrames(m_steps.back());
    const Step& step = m_steps[number];
    return step.changes + std::min(frame - step.beginFrame, movingFrames(step));
}

} // namespace atlas
