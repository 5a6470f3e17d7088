#include "app/explore/camera_motion.h"

#include "model/camera/camera_flight.h"
#include "model/camera/camera_transition.h"

namespace atlas {

void CameraMotion::flyTo(const Camera& seen, const Camera& target, Clock::time_point now) {
    const CameraFlight way(seen, target);
    m_flight =
        Flight{[way](double progress) { return way.at(progress); }, target, way.durationSeconds(), now};
}

void CameraMotion::turnTo(const Camera& seen, const Camera& target, Clock::time_point now) {
    const CameraTransition way(seen, target);
    m_flight =
        Flight{[way](double progress) { return way.at(progress).incoming; }, target, kTransitionSeconds, now};
}

Camera CameraMotion::seen(const Camera& target, Clock::time_point now) const {
    if (!m_flight || m_flight->target != target) return target;
    const std::chrono::duration<double> elapsed = now - m_flight->start;
    const double progress = elapsed.count() / m_flight->seconds;
    return progress < 1.0 ? m_flight->way(progress) : target;
}

void CameraMotion::land(const Camera& target, Clock::time_point now) {
    if (seen(target, now) == target) m_flight.reset();
}

} // namespace atlas
