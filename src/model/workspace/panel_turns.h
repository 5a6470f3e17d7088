#pragma once

#include <array>

#include "model/workspace/layout_inputs.h"

// Which of the open panels show: in a small window they take turns, and what was asked for last has its own.
// A part of panel_layout.cpp.
namespace atlas {

// What the window has room for.
struct WindowRoom {
    bool isTiny = false;   // not for the filters and a map beside them
    bool isNarrow = false; // not for two panels side by side
    bool isTight = false;  // not for three panels side by side
    bool isLow = false;    // not for two panels, one over the other
    bool isSmall = false;  // the map needs the room of explanations
};
WindowRoom roomOf(const LayoutInputs& inputs);

struct PanelTurns {
    WindowRoom room;
    std::array<bool, kPanelCount> open{};
    std::array<bool, kPanelCount> shows{}; // as far as there is room for them at all
    std::array<bool, kPanelCount> inTurns{};
    bool showsZoom = false;
    bool showsHoverCards = false;
    bool isDetailsBesideDrawer = false;
    bool areFiltersOverMap = false;
};
PanelTurns panelTurns(const LayoutInputs& inputs);

// Above and below the map.
float topInsetPixels(bool hasTopBar);
float drawerHeightPixels(float windowHeightPixels, bool hasTimeLine);

// Of the panel at the right: its head, and the smallest part of what it scrolls that is of use.
float detailsHeadPixels(const LayoutInputs& inputs);
inline constexpr float kSmallestDetailsBody = 80.0F;

} // namespace atlas
