#pragma once

#include <string>

// Where the keyboard is in the panels, of Dear ImGui's current context.
namespace atlas {

// Enter presses what has the keyboard, as Space does. Before 1.89, Dear ImGui only begins to type with it. To
// be called when keys are in, before ImGui::NewFrame().
void letEnterPress();

// To the first control of that panel, with a ring around it; before the panel is drawn. Empty, or no such
// panel: nothing happens.
void giveKeyboardTo(const std::string& panel);

// By its name; empty: no panel has it.
std::string panelWithKeyboard();

// Whether a control of a panel, not of an open menu or list, shows that it has the keyboard.
bool hasRingInPanel();

// Looks after a ring whose control is gone (a button that its own press replaced, a row of another list): it
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

// Remembers whether a menu or list opened over a panel whose control had the ring: when it closes, Dear ImGui
// gives the ring back, and the panel keeps the keyboard.
class RingBeneathMenu {
public:
    // At the end of each frame.
    void follow();

    // Whether the last open menu closed in this frame, and the ring is beneath it.
    bool isBack() const;

private:
    bool m_hadRing = false; // before it opened
    bool m_wasOpen = false;
    bool m_isOpen = false;
};

} // namespace atlas
