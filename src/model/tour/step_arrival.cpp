#include "model/tour/step_arrival.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr double kSecondsPerLength = 0.8;
constexpr double kFadeBegins =
    0.3; // of a flight; what one leaves is known to the room, what comes is not yet
constexpr double kFadeEnds = 0.7;

double eased(double progress) {
    const double t = std::clamp(progress, 0.0, 1.0);
    return t * t * (3.0 - 2.0 * t);
}

// Fast from where it begins, slow where it ends.
double easedOut(double progress) {
    const double rest = 1.0 - std::clamp(progress, 0.0, 1.0);
    return 1.0 - rest * rest;
}

} // namespace

StepArrival::StepArrival(const StepChange& change) : m_change(change) {
    const bool isAcrossDark = change.isFromDark || change.isToDark;
    const bool flies = change.transition == StepTransition::Fly && !change.isMotionReduced && !isAcrossDark &&
                       change.from != change.to;
    if (flies) {
        m_outgoing.emplace(change.from, withProjection(change.to, change.from.projection));
        if (change.from.projection == change.to.projection) m_outgoing.emplace(change.from, change.to);
        m_incoming.emplace(change.from, change.to);
        m_waySeconds = std::clamp(kSecondsPerLength * m_incoming->pathLength(), kShortestFlightSeconds,
                                  kLongestFlightSeconds);
    } else if (change.transition != StepTransition::Cut &&
               (change.isContentNew || change.from != change.to)) {
        m_waySeconds = kFadeSeconds;
    }
    if (change.isLitNew && !change.isToDark && !change.isMotionReduced) m_growthSeconds = kGrowthSeconds;
}

ArrivalMoment StepArrival::flownBy(double progress) const {
    ArrivalMoment moment{m_outgoing->at(progress), m_incoming->at(progress)};
    moment.travelled = eased(progress);
    const bool fades = m_change.isContentNew || m_change.from.projection != m_change.to.projection;
    if (fades) moment.incomingShare = eased((progress - kFadeBegins) / (kFadeEnds - kFadeBegins));
    moment.isMoving = true;
    return moment;
}

ArrivalMoment StepArrival::at(double seconds) const {
    const double growing = seconds - m_waySeconds;
    if (growing < 0.0) {
        const double progress = std::max(0.0, seconds) / m_waySeconds;
        ArrivalMoment moment = m_incoming ? flownBy(progress) : ArrivalMoment{m_change.from, m_change.to};
        if (!m_incoming) moment.travelled = moment.incomingShare = eased(progress);
        if (m_growthSeconds > 0.0) moment.litShare = 0.0;
        return moment;
    }
    ArrivalMoment moment{m_change.to, m_change.to};
    if (growing < m_growthSeconds) moment.litShare = easedOut(growing / m_growthSeconds);
    return moment;
}

} // namespace atlas
