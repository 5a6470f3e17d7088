#pragma once

#include <imgui.h>

#include <optional>
#include <string>
#include <string_view>

// What is needed of Dear ImGui beyond that which its public header keeps from version to version. Only
// imgui_internals*.cpp include imgui_internal.h and ask for the version: 1.86 (Debian 12), 1.90 (Debian 13)
// or 1.92. All is about the current context. A panel is a window of ImGui::Begin(), a part a window of
// ImGui::BeginChild() in it.
namespace atlas::ui {

// In pixels of the window.
struct Extent {
    ImVec2 topLeft;
    ImVec2 bottomRight;
};

// Input.

// Whether Dear ImGui queues input (from 1.87 on): a tap whose press and release come between two frames is
// not lost, and the pointer arrives by events. Before, the back end polls at each frame how things stand.
bool hasInputQueue();

// Whether that queue holds what a further frame will see.
bool hasQueuedInput(const ImGuiContext& context);

// Whether a key went down in this frame, for keys that no command has: Esc in an open list. With `repeats`
// again and again while it is held. (Before 1.87, keys had to be translated.)
bool wasKeyPressed(ImGuiKey key, bool repeats = false);

// Whether any key at all went down in this frame.
bool wasAnyKeyPressed();

// Enter presses what has the keyboard, as Space does. Before 1.87, Dear ImGui only begins to type with it. To
// be called when keys are in, before ImGui::NewFrame().
void letEnterPress();

// From now on what fields are given from the clipboard, and give to it, goes through these. To be called once
// the back end has said where the clipboard is.
struct ClipboardText {
    std::string (*pasted)(std::string_view) = nullptr;
    std::string (*copied)(std::string_view) = nullptr;
};
void changeClipboardText(ClipboardText change);

// Keyboard focus. imgui.h tells it of the item drawn last alone.

struct FocusState {
    std::string panel;            // with the keyboard; empty: none that takes keys
    bool isInMenu = false;        // the panel is an open menu or list
    bool isOutlined = false;      // the keyboard was used last: what has the focus shows it
    bool hasControl = false;      // a control of the panel has it
    bool isControlDrawn = false;  // in this frame, so far
    bool isControlActive = false; // held or typed into; or another control is
    bool isOnItsWay = false;      // a control was asked to take the keyboard, and has it in a frame or two
};
FocusState focusState();

// Whether a control is outlined and what is under the pointer is not lit: tips belong to the control.
bool isKeyboardInUse();

// Of the control that has the keyboard; 0: none.
ImGuiID focusedControl();

// Where that control is, if it is outlined and was drawn in the window that is being drawn, not in a part.
std::optional<Extent> focusedExtent();

// What that control keeps under its own id in its window's storage; `otherwise` where nothing has the
// keyboard, or nothing is kept. An outline need not show.
int storedForFocused(int otherwise);

// Presses it at the next frame. (ActivateItem() changed its name with 1.89.8.)
void activateFocused();

// The keyboard goes to the panel's first control, which is outlined; what is under the pointer is not lit
// before it moves. To be called after ImGui::NewFrame(), before the panel is drawn. Empty, or no such panel:
// nothing happens.
void focusFirstControlOf(const std::string& panel);

// To the next control, wherever the keyboard was. A field is typed into at once and has a caret; another
// control shows its outline if the keyboard was used last, or after outlineFocus().
void focusNextControl();
void outlineFocus();

// The same in the panel that has the keyboard; whether an outline shows stays as it is.
void focusFirstControl();

// To a control of the window that is being drawn, before it is drawn: it is outlined, and not pressed.
void focusControl(ImGuiID control);

// To the next control in that direction, from where the control was that had the keyboard and is gone: what
// took its place counts as below. It gets there two frames later.
void focusBeside(ImGuiDir direction);

// The panel that is being drawn shows something else: should it have the keyboard, that begins anew there.
void restartFocus();

// Takes an arrow for the control that has the keyboard: Dear ImGui would go on to the next control with it.
bool takeArrow(ImGuiDir direction);

// The keyboard stays where it is, whatever arrow was pressed.
void stayAtControl();

// The arrow that was pressed where the panel that is being drawn has the keyboard, and that has led to no
// control so far.
ImGuiDir arrowToNowhere();

// For the controls from here to the call of popItemFlag(). (Public only from 1.91 on.)
void pushSkippedByKeyboard(bool isSkipped);
void pushNotFocusedFirst(
    bool isLast); // the keyboard comes to another control of a new panel, if there is one
void popItemFlag();

// Windows and controls.

ImGuiID lastControl(); // of the item drawn last (public from 1.87 on)

// A part whose controls arrows reach from the panel: "flattened". Close it with ImGui::EndChild(). (From 1.90
// on flags of parts are apart from those of windows.)
void beginFlatPart(const char* id, ImVec2 size, ImGuiWindowFlags flags);
void beginPaddedPart(const char* id, ImVec2 size, ImGuiWindowFlags flags); // with padding, not flattened

// Of the field of several lines that was laid out last: where its text begins, scrolled as it is, and where
// it is seen. Nothing where none was.
struct FieldInside {
    ImDrawList* list = nullptr; // the field's own, over its ground
    ImVec2 topLeft;
    Extent seen;
};
std::optional<FieldInside> insideOfField();

Extent currentPanel(); // that is being drawn, also where that is a part of it

// Whether a person can scroll what is being drawn: the part, a part around it, or the panel.
struct Scrolling {
    bool across = false;
    bool down = false;
};
Scrolling currentScrolling();

ImVec2 viewSize(); // of the current window, without its scroll bars

std::optional<ImVec2> shownSize(const char* panel); // as in the last frame; nothing: it was not drawn there

void bringToFront(); // the panel that is being drawn, over all others

// Type and pictures. 1.92 sizes fonts as they are drawn.

// What Dear ImGui can show as it is packed: with 16 bits per letter, or with 32.
inline constexpr char32_t kLargestLetter = IM_UNICODE_CODEPOINT_MAX;

void pushFont(ImFont* font);
float fontSize(const ImFont& font);                 // of the lines that it draws, in design pixels
float fontAscent(const ImFont& font);               // of a line, from its top to its base line
bool hasGlyph(const ImFont& font, char32_t letter); // or can draw it when it is needed (from 1.92 on)
float& fontScale();                                 // design pixels per pixel that fonts were loaded for

// FreeType draws letters, from before any font is added on; with light hinting if the font's settings say so.
void useFreeType(ImFontAtlas& atlas);
void useLightHinting(ImFontConfig& config);

// What letters to add a font with, and the call after the last font is added. From 1.92 on letters are drawn
// when they are needed.
const ImWchar* lettersToLoad(const ImWchar* ranges);
void buildFonts(ImFontAtlas& atlas);

// Dear ImGui's name for a texture of OpenGL: a pointer before 1.91.4.
ImTextureID textureIdOf(unsigned texture);

} // namespace atlas::ui
