#include "ui/widgets/control_list.h"

#include <algorithm>

#include "ui/widgets/imgui_internals.h"

namespace atlas::ui {

namespace {

// Dear ImGui keeps one pointer for the program in each context: pictures, which have contexts of their own,
// list nothing.
ControlList* listKept() {
    return static_cast<ControlList*>(ImGui::GetIO().UserData);
}

ListedBox visiblePart(ImVec2 topLeft, ImVec2 bottomRight) {
    const ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImVec2 clipFrom = list.GetClipRectMin();
    const ImVec2 clipTo = list.GetClipRectMax();
    return {{std::max(topLeft.x, clipFrom.x), std::max(topLeft.y, clipFrom.y)},
            {std::min(bottomRight.x, clipTo.x), std::min(bottomRight.y, clipTo.y)}};
}

void addWindow(ControlList& list, std::string_view name) {
    const ImVec2 topLeft = ImGui::GetWindowPos();
    const ImVec2 size = ImGui::GetWindowSize();
    list.panels.push_back({std::string(name), {topLeft, {topLeft.x + size.x, topLeft.y + size.y}}});
}

} // namespace

void keepControlList(ControlList* list) {
    ImGui::GetIO().UserData = list;
}

void listPanel(std::string_view name) {
    ControlList* list = listKept();
    if (list == nullptr) return;
    addWindow(*list, name);
    list->current = name;
}

void listMenu(std::string_view name) {
    if (ControlList* list = listKept()) addWindow(*list, name);
}

void listArea(std::string_view name, const ListedBox& box) {
    if (ControlList* list = listKept()) list->panels.push_back({std::string(name), box});
}

void listControl(std::string_view id, std::string_view label, bool isChosen) {
    ControlList* list = listKept();
    if (list == nullptr) return;
    ListedControl control;
    control.whole = {ImGui::GetItemRectMin(), ImGui::GetItemRectMax()};
    control.box = visiblePart(control.whole.topLeft, control.whole.bottomRight);
    const Extent surface = currentPanel();
    control.surface = {surface.topLeft, surface.bottomRight};
    const Scrolling scrolling = currentScrolling();
    control.scrollsAcross = scrolling.across;
    control.scrollsDown = scrolling.down;
    control.panel = list->current;
    control.id = id;
    control.label = label;
    control.isHovered = ImGui::IsItemHovered();
    control.isFocused = ImGui::IsItemFocused();
    control.isActive = ImGui::IsItemActive();
    control.isChosen = isChosen;
    (control.box.isEmpty() ? list->outOfSight : list->controls).push_back(std::move(control));
}

} // namespace atlas::ui
