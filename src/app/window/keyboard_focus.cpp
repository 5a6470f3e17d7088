#include "app/window/keyboard_focus.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>

namespace atlas {

namespace {

// A control may be away for a frame while its panel is laid out anew. A move that was asked for in one frame
// is looked for in the next and made in the one after.
constexpr int kLookBelow = 2;
constexpr int kLookAbove = 5;
constexpr int kLookAnywhere = 8;
constexpr int kGiveUp = 11;

ImGuiContext& current() {
    return *ImGui::GetCurrentContext();
}

bool takesKeys(const ImGuiWindow* window) {
    return window != nullptr && (window->Flags & ImGuiWindowFlags_NoNavInputs) == 0;
}

bool isRingLost() {
    const ImGuiContext& context = current();
    const bool hasRing = takesKeys(context.NavWindow) && !context.NavDisableHighlight;
    return hasRing && context.ActiveId == 0 && (context.NavId == 0 || !context.NavIdIsAlive);
}

// From the upper edge of what is gone: what lies there now counts as below.
void look(ImGuiDir direction) {
    ImGuiContext& context = current();
    if (context.NavMoveForwardToNextFrame) return; // on its way already
    ImRect& gone = context.NavWindow->NavRectRel[context.NavLayer];
    gone.Max.y = gone.Min.y;
    ImGui::NavMoveRequestForward(direction, direction, ImGuiNavMoveFlags_None,
                                 ImGuiScrollFlags_KeepVisibleEdgeX | ImGuiScrollFlags_KeepVisibleEdgeY);
}

void beginIn(ImGuiWindow* window) {
    ImGui::NavMoveRequestCancel(); // a search for what had the keyboard before
    current().NavMoveForwardToNextFrame = false;
    ImGui::FocusWindow(window);
    ImGui::NavInitWindow(window, true);
}

} // namespace

void letEnterPress() {
#if IMGUI_VERSION_NUM < 18700
    if (ImGui::IsKeyDown(ImGui::GetKeyIndex(ImGuiKey_Enter)))
        ImGui::GetIO().NavInputs[ImGuiNavInput_Activate] = 1.0F;
#endif
}

void giveKeyboardTo(const std::string& panel) {
    ImGuiWindow* window = panel.empty() ? nullptr : ImGui::FindWindowByName(panel.c_str());
    if (window == nullptr) return;
    beginIn(window);
    ImGuiContext& context = current();
    context.NavDisableHighlight = false;
    context.NavDisableMouseHover = true;
}

std::string panelWithKeyboard() {
    const ImGuiWindow* window = current().NavWindow;
    return takesKeys(window) ? window->RootWindow->Name : "";
}

bool hasRingInPanel() {
    const ImGuiContext& context = current();
    if (!takesKeys(context.NavWindow) || context.NavDisableHighlight || context.NavId == 0) return false;
    return (context.NavWindow->RootWindow->Flags & ImGuiWindowFlags_Popup) == 0;
}

void RingBeneathMenu::follow() {
    m_wasOpen = m_isOpen;
    m_isOpen = ImGui::IsPopupOpen("", ImGuiPopupFlags_AnyPopupId | ImGuiPopupFlags_AnyPopupLevel);
    if (!m_wasOpen && !m_isOpen) m_hadRing = hasRingInPanel();
}

bool RingBeneathMenu::isBack() const {
    return m_wasOpen && !m_isOpen && m_hadRing;
}

bool FocusKeeper::isBusy() const {
    return m_framesLost > 0 && m_framesLost < kGiveUp; // a panel may have nothing to press
}

void FocusKeeper::follow() {
    m_framesLost = isRingLost() ? std::min(m_framesLost + 1, kGiveUp) : 0;
    if (m_framesLost == kLookBelow) look(ImGuiDir_Down);
    if (m_framesLost == kLookAbove) look(ImGuiDir_Up);
    if (m_framesLost == kLookAnywhere) beginIn(current().NavWindow->RootWindow);
}

} // namespace atlas
