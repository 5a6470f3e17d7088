#pragma once

#include <imgui.h>

#include "data/theme.h"
#include "ui/fonts.h"

namespace atlas::ui {

// The grid: every length of the interface in design pixels.
inline constexpr float kGrid = 8.0F;
inline constexpr float kPanelPadding = 12.0F;
inline constexpr float kRounding = 8.0F;
inline constexpr float kMargin = 12.0F; // between panels and the window's edge
inline constexpr float kRowHeight = 28.0F;
inline constexpr float kControlHeight = 32.0F;
inline constexpr float kScrollBarWidth = 10.0F; // Dear ImGui leaves 3 free at either side of the grip

// What panels are drawn with.
struct Look {
    const Theme& theme;
    const Fonts& fonts;
};

ImU32 packed(const Colour& colour, float opacity = 1.0F);

// A colour between two, for states such as hovered; share 0 is the first.
Colour mixed(const Colour& first, const Colour& second, float share);

// Dear ImGui's own style and colours, for the few of its widgets that are used as they are.
void applyStyle(const Theme& theme);

} // namespace atlas::ui
