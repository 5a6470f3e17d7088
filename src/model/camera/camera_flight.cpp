#include "model/camera/camera_flight.h"

#include <algorithm>
#include <cmath>

#include "geo/great_circle.h"

namespace atlas {

namespace {

constexpr double kRho = 1.4; // how much rather one zooms than pans
constexpr double kSecondsPerLength = 0.36;
constexpr double kShortestSeconds = 0.4;
constexpr double kLongestSeconds = 1.6;
constexpr double kNoWayRadians = 1e-6;

double eased(double progress) {
    return progress * progress * (3.0 - 2.0 * progress);
}

double mixed(double first, double second, double share) {
    return first + share * (second - first);
}

// How far east of the central meridian the middle of a flat view lies.
double meridianOffsetDegrees(const Camera& camera, LngLat middle) {
    return wrapLongitudeDegrees(middle.longitudeDegrees - camera.centre.longitudeDegrees);
}

} // namespace

CameraFlight::CameraFlight(const Camera& from, const Camera& to)
    : m_from(from.projection == to.projection ? from : withProjection(from, to.projection)),
      m_to(to),
      m_start(placeInMiddle(m_from)),
      m_end(placeInMiddle(m_to)) {
    const PlaneBounds bounds = projectionOf(m_to).bounds();
    m_wholeWidthRadians = std::min(bounds.maximum.x - bounds.minimum.x, bounds.maximum.y - bounds.minimum.y);
    m_widthFrom = m_wholeWidthRadians * std::exp2(-m_from.zoom);
    m_widthTo = m_wholeWidthRadians * std::exp2(-m_to.zoom);
    m_groundRadians = groundBetween();
    if (m_groundRadians < kNoWayRadians) {
        m_pathLength = std::abs(std::log(m_widthTo / m_widthFrom)) / kRho;
    } else {
        constexpr double kSquare = kRho * kRho;
        const double ground = kSquare * m_groundRadians;
        const double growth = m_widthTo * m_widthTo - m_widthFrom * m_widthFrom;
        // asinh(-b) is the paper's ln(-b + sqrt(b² + 1)), without its loss of digits.
        m_startSlope = std::asinh(-(growth + ground * ground) / (2.0 * m_widthFrom * ground));
        const double endSlope = std::asinh(-(growth - ground * ground) / (2.0 * m_widthTo * ground));
        m_pathLength = (endSlope - m_startSlope) / kRho;
    }
    m_durationSeconds = std::clamp(kSecondsPerLength * m_pathLength, kShortestSeconds, kLongestSeconds);
}

// The length of the way that cameraAt() goes, in globe radii.
double CameraFlight::groundBetween() const {
    if (projectionInfo(m_to.projection).turns()) return GreatCircle(m_start, m_end).angleRadians();
    const double north = m_end.latitudeDegrees - m_start.latitudeDegrees;
    const double middle = (m_end.latitudeDegrees + m_start.latitudeDegrees) / 2.0 * kDegreesToRadians;
    const double east = wrapLongitudeDegrees(m_end.longitudeDegrees - m_start.longitudeDegrees);
    return std::hypot(east * std::cos(middle), north) * kDegreesToRadians;
}

CameraFlight::Moment CameraFlight::momentAt(double pathLength) const {
    if (m_groundRadians < kNoWayRadians) {
        const double direction = m_widthTo < m_widthFrom ? -1.0 : 1.0;
        return {0.0, m_widthFrom * std::exp(direction * kRho * pathLength)};
    }
    const double slope = kRho * pathLength + m_startSlope;
    const double scale = m_widthFrom / (kRho * kRho);
    return {scale * (std::cosh(m_startSlope) * std::tanh(slope) - std::sinh(m_startSlope)),
            m_widthFrom * std::cosh(m_startSlope) / std::cosh(slope)};
}

// What a flat view's middle is off its central meridian goes over from the one view's to the other's.
Camera CameraFlight::cameraAt(double groundShare, double zoom) const {
    Camera camera = m_to;
    camera.zoom = zoom;
    if (projectionInfo(camera.projection).turns()) {
        const GreatCircle way(m_from.centre, m_to.centre);
        if (way.angleRadians() > 0.0) camera.centre = toLngLat(way.pointAt(groundShare));
        camera.pan = projectionInfo(camera.projection).family == ProjectionFamily::Hemisphere
                         ? globePanBetween(m_from, m_to, groundShare, zoom)
                         : m_from.pan + groundShare * (m_to.pan - m_from.pan);
        return clamped(camera);
    }
    const double east = wrapLongitudeDegrees(m_end.longitudeDegrees - m_start.longitudeDegrees);
    const double longitude = m_start.longitudeDegrees + groundShare * east;
    const double latitude = mixed(m_start.latitudeDegrees, m_end.latitudeDegrees, groundShare);
    const double offset =
        mixed(meridianOffsetDegrees(m_from, m_start), meridianOffsetDegrees(m_to, m_end), groundShare);
    camera.centre = {wrapLongitudeDegrees(longitude - offset), 0.0};
    camera.pan = projectionOf(camera).forwardRelative(offset, latitude);
    return clamped(camera);
}

Camera CameraFlight::at(double progress) const {
    if (progress <= 0.0) return m_from;
    if (progress >= 1.0) return m_to;
    const double share = eased(progress);
    const Moment moment = momentAt(share * m_pathLength);
    const double groundShare = m_groundRadians < kNoWayRadians
                                   ? share
                                   : std::clamp(moment.groundRadians / m_groundRadians, 0.0, 1.0);
    // There is nothing to see beyond the whole map.
    const double minZoom = std::min({0.0, m_from.zoom, m_to.zoom});
    const double zoom = std::log2(m_wholeWidthRadians / moment.widthRadians);
    return cameraAt(groundShare, std::max(minZoom, zoom));
}

} // namespace atlas
