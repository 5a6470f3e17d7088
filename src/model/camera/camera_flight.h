#pragma once

#include "model/camera/camera.h"

namespace atlas {

// The flight from one view to a far one: out until both lie in sight, across, and in again, so that what one
// sees moves past evenly. Maps that turn follow the great circle between their centres. Flat maps slide
// straight, the shorter way around: a great circle that passes near a pole would make their central meridian
// whip round. Pure: the same progress is always the same view.
//
// J. J. van Wijk, W. A. A. Nuij, "Smooth and efficient zooming and panning" (InfoVis 2003), with rho = 1.4.
class CameraFlight {
public:
    // Flies in the projection of `to`.
    CameraFlight(const Camera& from, const Camera& to);

    // `progress` from 0 (exactly where one was) to 1 (exactly where one is going), eased in and out.
    Camera at(double progress) const;

    // The longer the way, the longer it takes, between 0.4 and 1.6 seconds.
    double durationSeconds() const { return m_durationSeconds; }

    // S of the paper: how far it is for the eye, in widths of the view, zooming and panning together.
    double pathLength() const { return m_pathLength; }

    const Camera& target() const { return m_to; }

private:
    // How far one has come on the ground (of m_groundRadians), and how wide the view is there.
    struct Moment {
        double groundRadians = 0.0;
        double widthRadians = 0.0;
    };
    Moment momentAt(double pathLength) const;
    double groundBetween() const;
    Camera cameraAt(double groundShare, double zoom) const;

    Camera m_from;
    Camera m_to;
    LngLat m_start; // the places in the middle of the two views
    LngLat m_end;
    double m_wholeWidthRadians = 1.0; // of the view at zoom 0
    double m_widthFrom = 1.0;
    double m_widthTo = 1.0;
    double m_groundRadians = 0.0;
    double m_startSlope = 0.0; // r0 of the paper
    double m_pathLength = 0.0; // S of the paper
    double m_durationSeconds = 0.0;
};

} // namespace atlas
