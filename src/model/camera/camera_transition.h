#pragma once

#include "model/camera/camera.h"

namespace atlas {

inline constexpr double kTransitionSeconds = 0.25;

// A moment between two views: two pictures of the same place at the same zoom, to be laid one over the other.
// Within one projection both are the same.
struct CameraBlend {
    Camera outgoing;
    Camera incoming;
    double incomingShare = 1.0; // opacity of the incoming picture over the outgoing one
};

// The way from one view to another, as a function of time: the places between lie on the shorter way around
// the globe, and one projection fades into the other. Pure: the same moment is always the same blend.
class CameraTransition {
public:
    CameraTransition(const Camera& from, const Camera& to);

    // `progress` from 0 (where one was) to 1 (where one is going), eased in and out.
    CameraBlend at(double progress) const;

    const Camera& target() const { return m_incomingTo; }

private:
    Camera m_outgoingFrom;
    Camera m_outgoingTo; // what one is going to, in the projection that one comes from
    Camera m_incomingFrom;
    Camera m_incomingTo;
};

} // namespace atlas
