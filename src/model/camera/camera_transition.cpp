#include "model/camera/camera_transition.h"

#include <algorithm>
#include <cmath>

#include "geo/great_circle.h"

namespace atlas {

namespace {

// A flat map's meridian turns the shorter way; a map that turns follows the great circle between its centres.
LngLat centreBetween(const Camera& from, const Camera& to, double share) {
    if (projectionInfo(from.projection).turns()) {
        const GreatCircle way(from.centre, to.centre);
        return way.angleRadians() > 0.0 ? toLngLat(way.pointAt(share)) : to.centre;
    }
    const double turn = wrapLongitudeDegrees(to.centre.longitudeDegrees - from.centre.longitudeDegrees);
    return {wrapLongitudeDegrees(from.centre.longitudeDegrees + share * turn), 0.0};
}

// Between two views of one projection, which are themselves at 0 and 1.
Camera between(const Camera& from, const Camera& to, double share) {
    if (share <= 0.0) return from;
    if (share >= 1.0) return to;
    Camera camera = from;
    camera.centre = centreBetween(from, to, share);
    camera.zoom = from.zoom + share * (to.zoom - from.zoom);
    camera.pan = projectionInfo(from.projection).family == ProjectionFamily::Hemisphere
                     ? globePanBetween(from, to, share, camera.zoom)
                     : from.pan + share * (to.pan - from.pan);
    return camera;
}

} // namespace

CameraTransition::CameraTransition(const Camera& from, const Camera& to)
    : m_outgoingFrom(from), m_outgoingTo(to), m_incomingFrom(from), m_incomingTo(to) {
    if (from.projection == to.projection) return;
    m_outgoingTo = withProjection(to, from.projection);
    m_incomingFrom = withProjection(from, to.projection);
}

CameraBlend CameraTransition::at(double progress) const {
    const double t = std::clamp(progress, 0.0, 1.0);
    const double share = t * t * (3.0 - 2.0 * t);
    return {between(m_outgoingFrom, m_outgoingTo, share), between(m_incomingFrom, m_incomingTo, share),
            m_outgoingFrom.projection == m_incomingTo.projection ? 1.0 : share};
}

} // namespace atlas
