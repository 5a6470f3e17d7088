#pragma once

#include <string_view>

#include "ui/widgets/style.h"
#include "ui/widgets/tip_memory.h"

namespace atlas::ui {

struct TipBox {
    ImVec2 topLeft;
    ImVec2 bottomRight;
};

// What the last control does. Shows once the pointer, or the keyboard, has rested on it for a while, below or
// above the control, and goes once it is pressed; for the keyboard outside of the panel, where it covers no
// neighbours.
void tooltip(const Look& look, std::string_view text);

// The same for a control that is but a part of what the tip is about: below or above all of that.
void tooltipAbout(const Look& look, std::string_view text, const TipBox& whole);

// The same for a control in a list: outside of the panel for the pointer, too.
void tooltipBeside(const Look& look, std::string_view text);

// While it lives, a pointer that rests since a key was pressed calls up no tip: nobody pointed at what came
// to lie under it. To be made once in each frame, before any control.
class PointedTips {
public:
    explicit PointedTips(LastInput& last);
    PointedTips(const PointedTips&) = delete;
    PointedTips& operator=(const PointedTips&) = delete;
    ~PointedTips();
};

// How long the pointer or the keyboard rests before a tip shows, in seconds.
inline constexpr double kTipSeconds = 0.5;

// The upper left corner of a tip of that size: at the side of `panel` that is nearest to `control`, as long
// as it fits into the window there; where no side has room, below or above the control itself. Never beyond
// the window's edges, as long as it is smaller.
ImVec2 tipPlace(const TipBox& control, const TipBox& panel, ImVec2 size, ImVec2 windowSize);

// The same for a tip that the pointer calls up: below the control or above it, beginning where the pointer
// is, never over it; where a control is as high as a chart, at the pointer.
ImVec2 tipPlaceAtPointer(const TipBox& control, const TipBox& panel, ImVec2 pointer, ImVec2 size,
                         ImVec2 windowSize);

} // namespace atlas::ui
