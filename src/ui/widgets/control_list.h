#pragma once

#include <imgui.h>

#include <string>
#include <string_view>
#include <vector>

// What was laid out in a frame, by name: a test finds a control by its words, as a person does, and not by
// where it happened to lie. Nothing is kept unless a list was given to keepControlList().
namespace atlas::ui {

// Design pixels of the window.
struct ListedBox {
    ImVec2 topLeft{0.0F, 0.0F};
    ImVec2 bottomRight{0.0F, 0.0F};

    bool isEmpty() const { return bottomRight.x <= topLeft.x || bottomRight.y <= topLeft.y; }
};

// A panel, or a menu that a panel opens.
struct ListedPanel {
    std::string name; // "Filters"
    ListedBox box;
};

struct ListedControl {
    std::string panel; // that it lies in, or whose menu does
    std::string id;    // without the numbers around it: rows of a list have the same
    std::string label; // its words, or those of its tip
    ListedBox box;     // what of it is in sight
    bool isHovered = false;
    bool isFocused = false; // has the keyboard, shown or not
    bool isActive = false;  // is held, or takes letters
    bool isChosen = false;
    ListedBox whole;            // also what of it is out of sight
    ListedBox surface;          // the panel or menu that it lies in
    bool scrollsAcross = false; // with that, or with a part of it
    bool scrollsDown = false;
};

struct ControlList {
    std::vector<ListedPanel> panels;
    std::vector<ListedControl> controls;
    std::vector<ListedControl> outOfSight; // nothing of them shows: nobody could press them
    std::string current;                   // the panel that was begun last
};

// From here on panels and controls of the current Dear ImGui context add themselves to the list, which is
// emptied by whoever owns it and outlives the frames. Null: no more.
void keepControlList(ControlList* list);

// The panel, or list that stands for itself, that Begin() or BeginPopup() has just opened.
void listPanel(std::string_view name);

// The menu that a panel has just opened. What it holds counts to the panel.
void listMenu(std::string_view name);

// A part of the window that is no panel: what panels leave of the map.
void listArea(std::string_view name, const ListedBox& box);

// The control that was laid out last.
void listControl(std::string_view id, std::string_view label, bool isChosen = false);

} // namespace atlas::ui
