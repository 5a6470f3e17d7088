#include "tests/support/imgui_input.h"

#include <imgui_internal.h>

#include <algorithm>
#include <iterator>

namespace atlas::testing {

void focusLastControl() {
    ImGui::SetFocusID(ImGui::GetItemID(), ImGui::GetCurrentWindow());
#if IMGUI_VERSION_NUM >= 19140
    ImGui::GetCurrentContext()->NavCursorVisible = true;
#else
    ImGui::GetCurrentContext()->NavDisableHighlight = false;
#endif
}

std::optional<ui::TipBox> shownTip() {
    const ImGuiWindow* tip = ImGui::FindWindowByName("##Tooltip_00");
    if (tip == nullptr || !tip->WasActive || tip->Hidden) return std::nullopt;
    return ui::TipBox{tip->Pos, {tip->Pos.x + tip->Size.x, tip->Pos.y + tip->Size.y}};
}

#if IMGUI_VERSION_NUM < 18700

void nameKeys() {
    for (int key = 0; key < ImGuiKey_COUNT; ++key)
        ImGui::GetIO().KeyMap[key] = key + 1;
}

void holdKey(ImGuiKey key, bool isDown) {
    ImGui::GetIO().KeysDown[key + 1] = isDown;
}

void holdControl(bool isDown) {
    ImGui::GetIO().KeyCtrl = isDown;
}

void movePointer(ImVec2 pixels) {
    ImGui::GetIO().MousePos = pixels;
}

void holdPointer(bool isDown) {
    ImGui::GetIO().MouseDown[0] = isDown;
}

void forgetNavigation() {
    std::fill(std::begin(ImGui::GetIO().NavInputs), std::end(ImGui::GetIO().NavInputs), 0.0F);
}

#else

void nameKeys() {}

void holdKey(ImGuiKey key, bool isDown) {
    ImGui::GetIO().AddKeyEvent(key, isDown);
}

void holdControl(bool isDown) {
    ImGui::GetIO().AddKeyEvent(ImGuiMod_Ctrl, isDown);
}

void movePointer(ImVec2 pixels) {
    ImGui::GetIO().AddMousePosEvent(pixels.x, pixels.y);
}

void holdPointer(bool isDown) {
    ImGui::GetIO().AddMouseButtonEvent(0, isDown);
}

void forgetNavigation() {}

#endif

} // namespace atlas::testing
