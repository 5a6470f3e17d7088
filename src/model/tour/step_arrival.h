#pragma once

#include <optional>

#include "model/camera/camera.h"
#include "model/camera/camera_flight.h"
#include "model/tour/tour.h"

namespace atlas {

inline constexpr double kShortestFlightSeconds = 1.2; // of a tour: a room follows slower than a hand
inline constexpr double kLongestFlightSeconds = 4.0;
inline constexpr double kFadeSeconds = 0.6;
inline constexpr double kGrowthSeconds = 1.8; // of the arcs that a step speaks of

// How a step of a tour differs from what is seen before it.
struct StepChange {
    StepTransition transition = StepTransition::Fly;
    Camera from;                  // of what is seen before
    Camera to;                    // of the step
    bool isFromDark = false;      // nothing is seen before: then it fades, or is cut
    bool isToDark = false;        // the step shows nothing
    bool isContentNew = true;     // it shows other arcs, other colours, another caption
    bool isLitNew = true;         // other arcs stand out, which grow once one has come there
    bool isMotionReduced = false; // a flight is a fade, and nothing grows
};

// Two pictures laid over each other, and how far all else has come.
struct ArrivalMoment {
    Camera outgoing;            // through which the content from before is seen
    Camera incoming;            // through which the step's is
    double incomingShare = 1.0; // opacity of the step's picture over the one from before
    double travelled = 1.0;     // 0 to 1, eased, never back: of the way, for all that goes over with it
    double litShare = 1.0;      // of the way of each arc that stands out
    bool isMoving = false;      // the cameras are on their way
};

// How the stage comes to a step, as a function of the seconds since it began: first the way there, then the
// growth of its arcs. Pure: the same seconds are always the same moment; from seconds() on it is the step as
// it stands.
//
// The way is CameraFlight's, of van Wijk and Nuij, whose length S gives the time that it takes. In its middle
// what was shown fades into what the step shows. Where the projections differ, each picture flies in its own,
// and the one fades into the other. A flight without a way is a fade.
class StepArrival {
public:
    explicit StepArrival(const StepChange& change);

    ArrivalMoment at(double seconds) const;

    double waySeconds() const { return m_waySeconds; } // 0: at once
    double seconds() const { return m_waySeconds + m_growthSeconds; }

private:
    ArrivalMoment flownBy(double progress) const;

    StepChange m_change;
    std::optional<CameraFlight> m_outgoing; // only where one flies
    std::optional<CameraFlight> m_incoming;
    double m_waySeconds = 0.0;
    double m_growthSeconds = 0.0;
};

} // namespace atlas
