#pragma once

#include <chrono>
#include <optional>

#include "export/tours/tour_scenes.h"
#include "model/tour/present_options.h"
#include "model/tour/show.h"

namespace atlas {

// A show, apart from any window: which step is on, how far the stage has come on its way there, what keys and
// time do to it.
class Presentation {
public:
    using Clock = std::chrono::steady_clock;

    // The tour has a step at least. `firstStep` counts from 0; one beyond the last is the last.
    Presentation(TourScenes scenes, const PresentPace& pace, std::size_t firstStep, bool isMotionReduced);

    const TourScenes& scenes() const { return m_scenes; }
    TourScenes& scenes() { return m_scenes; } // for figures that come later
    const Show& show() const { return m_show; }
    bool hasEnded() const { return m_show.hasLeft; }

    void take(ShowAction action, char digit = '0');
    void jumpTo(std::size_t step); // as its number does
    void closeSearch();
    // Goes on by itself where that was asked for.
    void advance(Clock::time_point now);

    // Whether the stage has not yet set out for the step that is on: it waits for its picture.
    bool isAwaited() const { return !m_way || m_way->to != m_show.step || m_isReturning; }
    // Sets out from what is seen: the step before, or where somebody has looked around.
    void setOff(Clock::time_point now);

    // Somebody looks around on the map: the step is left for a while.
    void lookAround(const Camera& camera);
    void comeBack() { m_isReturning = m_away.has_value(); } // to the step
    const std::optional<Camera>& away() const { return m_away; }

    // The step whose picture is to be drawn, on the way to it or there; nothing: none yet, or black.
    std::optional<std::size_t> seenStep() const;
    ArrivalMoment moment(Clock::time_point now) const; // of the way to it
    bool isOnWay(Clock::time_point now) const;         // something moves still

    // Until it goes on by itself; nothing: it does not.
    std::optional<double> secondsUntilNext(Clock::time_point now) const;

private:
    bool isStanding() const; // the room sees the step

    TourScenes m_scenes;
    PresentPace m_pace;
    bool m_isMotionReduced = false;
    Show m_show;
    std::optional<StepWay> m_way; // nothing: the show has not begun
    std::optional<StepArrival> m_arrival;
    Clock::time_point m_setOff{};   // on that way
    Clock::time_point m_standing{}; // since when the step stands, for going on by itself
    std::optional<Camera> m_away;   // where somebody looks around
    bool m_isReturning = false;     // from there
};

} // namespace atlas
