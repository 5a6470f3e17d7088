#include "ui/widgets/scroll_fade.h"

#include <algorithm>

#include "ui/widgets/imgui_internals.h"

namespace atlas::ui {

namespace {

constexpr float kOutlinePixels = 2.0F; // around a control

// Only when the keyboard came to another control, or that moved: the wheel may scroll it away.
bool hasMoved(ImGuiStorage& storage, ImGuiID control, float top) {
    storage.GetIntRef(ImGui::GetID("cleared control")); // is there: what is added moves the others
    float& knownTop = *storage.GetFloatRef(ImGui::GetID("cleared top"));
    int& known = *storage.GetIntRef(ImGui::GetID("cleared control"));
    const bool isAnother = known != static_cast<int>(control) || knownTop != top;
    known = static_cast<int>(control);
    knownTop = top;
    return isAnother;
}

void keepFocusClear(float fadePixels) {
    const std::optional<Extent> focused = focusedExtent();
    if (!focused) return;
    const float windowTop = ImGui::GetWindowPos().y;
    const float top = focused->topLeft.y - windowTop;
    const float scroll = ImGui::GetScrollY();
    if (!hasMoved(*ImGui::GetStateStorage(), focusedControl(), top + scroll)) return;
    const float by = scrollToClear(top - kOutlinePixels, focused->bottomRight.y - windowTop + kOutlinePixels,
                                   ImGui::GetWindowHeight(), fadePixels, scroll, ImGui::GetScrollMaxY());
    if (by != 0.0F) ImGui::SetScrollY(scroll + by);
}

// Where an arrow finds no further control, the text that goes on there comes into sight.
void scrollByArrow() {
    constexpr float kStep = 3.0F * kRowHeight;
    const ImGuiDir arrow = arrowToNowhere();
    const float scroll = ImGui::GetScrollY();
    if (arrow == ImGuiDir_Down) ImGui::SetScrollY(std::min(scroll + kStep, ImGui::GetScrollMaxY()));
    if (arrow == ImGuiDir_Up) ImGui::SetScrollY(std::max(scroll - kStep, 0.0F));
}

} // namespace

float scrollToClear(float top, float bottom, float viewHeight, float fade, float scroll, float scrollMax) {
    const float below = bottom - (viewHeight - fade);
    const float down = std::min({std::max(0.0F, below), scrollMax - scroll, std::max(0.0F, top)});
    if (down > 0.0F) return down;
    return top < 0.0F ? std::max(top, -scroll) : 0.0F;
}

void fadeBelow(const Look& look, float fadePixels) {
    keepFocusClear(fadePixels);
    scrollByArrow();
    const float hidden = ImGui::GetScrollMaxY() - ImGui::GetScrollY();
    if (hidden < 1.0F || fadePixels <= 0.0F) return;
    const ImVec2 from = ImGui::GetWindowPos();
    const float right = from.x + ImGui::GetWindowWidth() - kScrollBarWidth;
    const float bottom = from.y + ImGui::GetWindowHeight();
    Colour panel = look.theme.panel;
    panel.alpha = 1.0F;
    const ImU32 clear = packed(panel, 0.0F);
    const ImU32 full = packed(panel, std::min(1.0F, hidden / fadePixels));
    ImGui::GetWindowDrawList()->AddRectFilledMultiColor({from.x, bottom - fadePixels}, {right, bottom}, clear,
                                                        clear, full, full);
}

} // namespace atlas::ui
