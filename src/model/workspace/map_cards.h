#pragma once

#include "model/workspace/panel_layout.h"
#include "model/workspace/panel_sizes.h"

// Where what tells something for a while stands over the map, between the panels: the lines of what happened,
// the hints of the first start, the card that says that no partnership passes the filters. Where the panels
// leave too little room these lie over them, and never beyond the window. Design pixels.
namespace atlas {

// Lines one over the other, each in the middle between left and right.
struct NoticeSpan {
    float left = 0.0F;
    float right = 0.0F;
    float bottom = 0.0F; // of the first one

    float middle() const { return (left + right) / 2.0F; }
    float width() const { return right - left; }
};
// `heightPixels`: of all of them.
NoticeSpan noticeSpan(const PanelLayout& layout, float heightPixels = sizes::kNoticeHeight);

// Where the map's scale bar stands, as wide as it may be; nothing where the map needs all of its room.
std::optional<PanelBox> scaleBarBox(const PanelLayout& layout);

// Nothing where there is no room. `noticesHeight`: how high what happened reaches at the bottom just now.
struct HintsPlace {
    PanelBox box;
    bool isBrief = false; // each hint in one line
};
std::optional<HintsPlace> hintsPlace(const PanelLayout& layout, float noticesHeight);

// A card as high as its content, around the middle of the map.
struct MiddleCard {
    float middleX = 0.0F;
    float middleY = 0.0F;
    float width = 0.0F;
};
MiddleCard cardInMiddleOfMap(const PanelLayout& layout, float usualWidth);

} // namespace atlas
