#pragma once

#include <imgui.h>

#include "data/style/theme.h"
#include "model/workspace/panel_sizes.h"
#include "ui/widgets/fonts.h"

namespace atlas::ui {

// The grid: every length of the interface in design pixels.
using sizes::kControlHeight;
using sizes::kGrid;
using sizes::kMargin;
using sizes::kPanelPadding;
inline constexpr float kRounding = 8.0F;
inline constexpr float kRowHeight = 28.0F;
inline constexpr float kMenuRowHeight = 32.0F;
inline constexpr float kScrollBarWidth = 10.0F; // Dear ImGui leaves 3 free at either side of the grip

// Opacities over a panel. tests/unit/ui_contrast_test.cpp computes the contrast that they leave.
inline constexpr float kGroundAtRest = 0.07F;  // of controls, in the text's colour
inline constexpr float kGroundHovered = 0.07F; // more than at rest
inline constexpr float kGroundHeld = 0.12F;    // more than at rest
inline constexpr float kGroundChosen = 0.16F;  // of one choice among several, in the text's colour
inline constexpr float kGroundMarked = 0.18F;  // of a row that the keyboard is on, in the accent
inline constexpr float kChipHovered = 0.34F;   // in the accent
inline constexpr float kBarChosen = 1.6F;      // times the bar's own
inline constexpr float kOutlineAtRest = 0.8F;  // of boxes to check, in the muted text's colour
inline constexpr float kScrollGrip = 0.5F;     // in the text's colour

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
