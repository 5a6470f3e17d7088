#include "ui/widgets/scroll_fade.h"

#include <imgui_internal.h>

#include <algorithm>

namespace atlas::ui {

namespace {

constexpr float kFadePixels = 32.0F;
constexpr float kRingPixels = 2.0F; // around a control
constexpr float kTallControl = 80.0F;

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

void keepFocusClear() {
    const ImGuiContext& context = *ImGui::GetCurrentContext();
    ImGuiWindow* window = ImGui::GetCurrentWindow();
    if (context.NavWindow != window || context.NavDisableHighlight || !context.NavIdIsAlive) return;
    const ImRect rect = ImGui::WindowRectRelToAbs(window, window->NavRectRel[0]);
    const float top = rect.Min.y - window->Pos.y;
    if (!hasMoved(window->StateStorage, context.NavId, top + window->Scroll.y)) return;
    const float by = scrollToClear(top - kRingPixels, rect.Max.y - window->Pos.y + kRingPixels,
                                   window->Size.y, kFadePixels, window->Scroll.y, window->ScrollMax.y);
    if (by != 0.0F) ImGui::SetScrollY(window->Scroll.y + by);
}

// Where an arrow finds no further control, the text that goes on there comes into sight.
void scrollByArrow() {
    constexpr float kStep = 3.0F * kRowHeight;
    const ImGuiContext& context = *ImGui::GetCurrentContext();
    ImGuiWindow* window = ImGui::GetCurrentWindow();
    const bool hasKeyboard =
        context.NavWindow != nullptr && context.NavWindow->RootWindow == window->RootWindow;
    const bool leadsNowhere =
        context.NavMoveSubmitted && context.NavMoveResultLocal.ID == 0 && context.NavMoveResultOther.ID == 0;
    if (!hasKeyboard || !leadsNowhere) return;
    if (context.NavMoveDir == ImGuiDir_Down)
        ImGui::SetScrollY(std::min(window->Scroll.y + kStep, window->ScrollMax.y));
    if (context.NavMoveDir == ImGuiDir_Up) ImGui::SetScrollY(std::max(window->Scroll.y - kStep, 0.0F));
}

} // namespace

float scrollToClear(float top, float bottom, float viewHeight, float fade, float scroll, float scrollMost) {
    const float below = bottom - (viewHeight - fade);
    const float down = std::min({std::max(0.0F, below), scrollMost - scroll, std::max(0.0F, top)});
    if (down > 0.0F) return down;
    return top < 0.0F ? std::max(top, -scroll) : 0.0F;
}

void fadeBelow(const Look& look) {
    keepFocusClear();
    scrollByArrow();
    const float hidden = ImGui::GetScrollMaxY() - ImGui::GetScrollY();
    if (hidden < 1.0F) return;
    const ImVec2 from = ImGui::GetWindowPos();
    const float right = from.x + ImGui::GetWindowWidth() - kScrollBarWidth;
    const float bottom = from.y + ImGui::GetWindowHeight();
    Colour panel = look.theme.panel;
    panel.alpha = 1.0F;
    const ImU32 clear = packed(panel, 0.0F);
    const ImU32 full = packed(panel, std::min(1.0F, hidden / kFadePixels));
    ImGui::GetWindowDrawList()->AddRectFilledMultiColor({from.x, bottom - kFadePixels}, {right, bottom},
                                                        clear, clear, full, full);
}

} // namespace atlas::ui
