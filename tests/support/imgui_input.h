#pragma once

#include <imgui.h>

#include <optional>

#include "ui/widgets/tooltip.h"

// What a window tells Dear ImGui of keys and the pointer, for tests: 1.87 gave it a queue of events. All is
// about the current context.
namespace atlas::testing {

// Before the first frame.
void nameKeys();

void holdKey(ImGuiKey key, bool isDown);
void holdControl(bool isDown);
void movePointer(ImVec2 pixels);
void holdPointer(bool isDown); // its left button

// The keyboard comes to the control drawn last, which is outlined, as arrows lead there.
void focusLastControl();

// Where the tip lies that shows, if one does.
std::optional<ui::TipBox> shownTip();

// The back end of a window does so before each frame.
void forgetNavigation();

} // namespace atlas::testing
