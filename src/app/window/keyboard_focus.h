#pragma once

#include <string>

// Where the keyboard is in the panels, of Dear ImGui's current context.
namespace atlas {

// By its name; empty: no panel has it.
std::string panelWithKeyboard();

// Whether a control of a panel, not of an open menu or list, shows that it has the keyboard.
bool hasFocusInPanel();

// What the mouse pressed, in a panel, has the focus without showing it: once the button is up and nothing is
// typed into, the keyboard is the map's again. At the end of each frame, before ImGui::Render().
void releaseAfterMouse();

// Looks after a focus whose control is gone (a button that its own press replaced, a row of another list): it
// goes to the next control below, else above, else to the panel's first.
class FocusKeeper {
public:
    // At the end of each frame, before ImGui::Render().
    void follow();

    // Whether it needs further frames.
    bool isBusy() const;

private:
    int m_framesLost = 0;
};

// Remembers whether a menu or list opened over a panel whose control had the focus: when it closes, Dear
// ImGui gives the focus back, and the panel keeps the keyboard.
class FocusBeneathMenu {
public:
    // At the end of each frame.
    void follow();

    // Whether the last open menu closed in this frame, and the focus is beneath it.
    bool isBack() const;

private:
    bool m_hadFocus = false; // before it opened
    bool m_wasOpen = false;
    bool m_isOpen = false;
};

} // namespace atlas
