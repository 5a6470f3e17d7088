#include "app/window/frame_pacer.h"

#include <algorithm>

namespace atlas {

void FramePacer::beginFrame(bool hasEvents, bool mayHaveTip, Clock::time_point now) {
    m_framesWanted = hasEvents ? kFramesPerEvent : std::max(0, m_framesWanted - 1);
    if (hasEvents) m_tipDue = now + m_tipRest;
    if (!m_tipDue || now < *m_tipDue) return;
    m_tipDue.reset();
    if (mayHaveTip) wantFrames();
}

std::optional<double> FramePacer::secondsUntilTip(Clock::time_point now) const {
    if (!m_tipDue) return std::nullopt;
    const std::chrono::duration<double> left = *m_tipDue - now;
    return std::max(0.001, left.count());
}

} // namespace atlas
