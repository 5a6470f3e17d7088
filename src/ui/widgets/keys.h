#pragma once

#include <imgui.h>
#include <imgui_internal.h>

namespace atlas::ui {

// Whether a key went down in this frame, for keys that no command has: Esc in an open list. With `repeats`
// again and again while it is held.
inline bool wasKeyPressed(ImGuiKey key, bool repeats = false) {
#if IMGUI_VERSION_NUM >= 18700
    return ImGui::IsKeyPressed(key, repeats);
#else
    return ImGui::IsKeyPressed(ImGui::GetKeyIndex(key), repeats);
#endif
}

// Takes an arrow for the control that has the keyboard: Dear ImGui would go on to the next control with it.
inline bool takeArrow(ImGuiDir direction) {
    ImGuiContext& context = *ImGui::GetCurrentContext();
    if (!context.NavMoveSubmitted || context.NavMoveDir != direction) return false;
    ImGui::NavMoveRequestCancel();
    context.NavDisableHighlight = false; // what the keyboard is on is to be seen, after the mouse as well
    return true;
}

// The panel that is being drawn shows something else: should it have the keyboard, that begins anew there.
inline void restartFocus() {
    ImGuiContext& context = *ImGui::GetCurrentContext();
    ImGuiWindow* panel = ImGui::GetCurrentWindow()->RootWindow;
    const bool isHere = context.NavWindow != nullptr && context.NavWindow->RootWindow == panel;
    if (!isHere || context.NavDisableHighlight) return;
    ImGui::FocusWindow(panel); // a part of it may have had the keyboard
    ImGui::NavInitWindow(panel, true);
}

} // namespace atlas::ui
