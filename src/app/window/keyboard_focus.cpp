#include "app/window/keyboard_focus.h"

#include <imgui.h>

#include <algorithm>

#include "ui/widgets/imgui_internals.h"

namespace atlas {

namespace {

// A control may be away for a frame while its panel is laid out anew. A move that was asked for in one frame
// is looked for in the next and made in the one after.
constexpr int kLookBelow = 2;
constexpr int kLookAbove = 5;
constexpr int kLookAnywhere = 8;
constexpr int kGiveUp = 11;

bool isFocusLost() {
    const ui::FocusState focus = ui::focusState();
    const bool hasFocus = !focus.panel.empty() && focus.isOutlined;
    return hasFocus && !focus.isControlActive && (!focus.hasControl || !focus.isControlDrawn);
}

} // namespace

std::string panelWithKeyboard() {
    return ui::focusState().panel;
}

bool hasFocusInPanel() {
    const ui::FocusState focus = ui::focusState();
    return !focus.panel.empty() && !focus.isInMenu && focus.isOutlined && focus.hasControl;
}

void releaseAfterMouse() {
    const ui::FocusState focus = ui::focusState();
    const bool isOfMouse =
        !focus.panel.empty() && !focus.isOutlined && !focus.isControlActive && !focus.isOnItsWay;
    const bool isMenuOpen =
        ImGui::IsPopupOpen("", ImGuiPopupFlags_AnyPopupId | ImGuiPopupFlags_AnyPopupLevel);
    if (isOfMouse && !isMenuOpen && !ImGui::IsMouseDown(ImGuiMouseButton_Left))
        ImGui::SetWindowFocus(nullptr);
}

void FocusBeneathMenu::follow() {
    m_wasOpen = m_isOpen;
    m_isOpen = ImGui::IsPopupOpen("", ImGuiPopupFlags_AnyPopupId | ImGuiPopupFlags_AnyPopupLevel);
    if (!m_wasOpen && !m_isOpen) m_hadFocus = hasFocusInPanel();
}

bool FocusBeneathMenu::isBack() const {
    return m_wasOpen && !m_isOpen && m_hadFocus;
}

bool FocusKeeper::isBusy() const {
    return m_framesLost > 0 && m_framesLost < kGiveUp; // a panel may have nothing to press
}

void FocusKeeper::follow() {
    m_framesLost = isFocusLost() ? std::min(m_framesLost + 1, kGiveUp) : 0;
    if (m_framesLost == kLookBelow) ui::focusBeside(ImGuiDir_Down);
    if (m_framesLost == kLookAbove) ui::focusBeside(ImGuiDir_Up);
    if (m_framesLost == kLookAnywhere) ui::focusFirstControl();
}

} // namespace atlas
