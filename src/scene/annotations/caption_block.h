#pragma once

#include <string>

#include "scene/annotations/page.h"
#include "scene/annotations/text_setting.h"

namespace atlas {

// What a room reads of a step of a tour, at the foot of the stage. Beamers and television sets cut edges off:
// it stands within the safe area, a twentieth of the page from each edge (EBU R 95). Lengths are design
// pixels.
struct CaptionBlock {
    TextSetting heading; // larger, over the caption; no lines: there is none
    TextSetting setting;
    double left = 0.0;        // of all lines
    double headingBase = 0.0; // of the heading's first line, from the page's top
    double firstBase = 0.0;   // of the caption's
    double top = 0.0;         // of its ground, which reaches down to the page's edge
};

inline constexpr double kSafeShare = 0.05;                  // of a side
inline constexpr double kSmallestCaptionShare = 1.0 / 20.0; // of the page's height: type for the last row
inline constexpr float kCaptionGroundOpacity = 0.92F; // whatever lies behind, type keeps a contrast of 7 : 1

CaptionBlock layOutCaption(const std::string& heading, const std::string& caption,
                           const DrawListWriter& writer, const Page& page);

// The same for a picture of that size, in the fonts that are installed.
CaptionBlock layOutCaption(const std::string& heading, const std::string& caption, const Viewport& viewport);

} // namespace atlas
