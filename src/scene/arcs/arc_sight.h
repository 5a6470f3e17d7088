#pragma once

#include "model/camera/camera.h"
#include "model/view/arc_style.h"
#include "scene/arcs/traced_network.h"

namespace atlas {

// How strongly arcs draw by where their ends lie. Close by, most arcs of a picture only pass through it, and
// those that begin or end there would drown. Strength falls gently as ends go out of sight, so that nothing
// pops while one pans.
class ArcSight {
public:
    ArcSight() = default; // all are in sight
    ArcSight(Passing passing, const PlaneToScreen& plane, int widthPixels, int heightPixels);

    // 0 (it does not draw) to 1.
    float weightOf(const TracedLines& lines, const ArcLines& arc) const;

    friend bool operator==(const ArcSight&, const ArcSight&) = default;

private:
    float shareOutOfSight(const PlanePoint& end, float shareCutOff) const;

    float m_passingWeight = 1.0F; // both ends far out of sight
    float m_leavingWeight = 1.0F; // one of them
    double m_scalePixels = 1.0;   // pixels per globe radius
    ScreenPoint m_originPixels{};
    int m_widthPixels = 0;
    int m_heightPixels = 0;
};

} // namespace atlas
