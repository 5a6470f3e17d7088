#pragma once

#include "model/selection/selection.h"
#include "ui/contract/panel_inputs.h"

namespace atlas::ui {

// A card about one thing on the map, for the panel that holds it. Design pixels.

float targetCardWidth(const PanelInputs& inputs);

// What the atlas says of it, in the window that is being drawn; of nothing: nothing.
void drawTarget(const PanelInputs& inputs, const Target& target);

// The upper left corner of a card of that size beside the pointer: between the panels if there is room, else
// over one of them; as little as can be of the arcs that it speaks of lies under it.
ImVec2 cornerBeside(const PanelInputs& inputs, const Target& target, ImVec2 pointed, ImVec2 sizePixels);

} // namespace atlas::ui
