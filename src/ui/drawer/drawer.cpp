#include "ui/drawer/drawer.h"

#include <algorithm>
#include <array>

#include "ui/drawer/drawer_anniversaries.h"
#include "ui/drawer/drawer_charts.h"
#include "ui/drawer/drawer_circles.h"
#include "ui/drawer/drawer_coverage.h"
#include "ui/drawer/drawer_gaps.h"
#include "ui/drawer/drawer_matrix.h"
#include "ui/drawer/drawer_measures.h"
#include "ui/drawer/drawer_table.h"
#include "ui/drawer/drawer_tour.h"
#include "ui/widgets/control_list.h"
#include "ui/widgets/imgui_internals.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

using DrawView = void (*)(const PanelInputs&, ExploreState&, DrawerMemory&, ChartMemory&, Requests&);

struct View {
    const char* name;
    DrawView draw;
    bool scrollsDown = false; // by itself, however low it is
};

const ImVec2 kMinView{400.0F, 200.0F};   // with less, a view scrolls
constexpr float kWidthOfNarrow = 560.0F; // of what then scrolls sideways

constexpr std::array<View, kDrawerViewCount> kViews{{
    {"Table", [](const PanelInputs& inputs, ExploreState& state, DrawerMemory& memory, ChartMemory&,
                 Requests& requests) { drawTable(inputs, state, memory.table, requests); }},
    {"Charts",
     [](const PanelInputs& inputs, ExploreState& state, DrawerMemory&, ChartMemory& charts,
        Requests& requests) { drawCharts(inputs, state, charts, requests); },
     true},
    {"Matrix", [](const PanelInputs& inputs, ExploreState& state, DrawerMemory& memory, ChartMemory&,
                  Requests& requests) { drawMatrix(inputs, state, memory.matrix, requests); }},
    {"Measures", [](const PanelInputs& inputs, ExploreState& state, DrawerMemory& memory, ChartMemory&,
                    Requests& requests) { drawMeasures(inputs, state, memory.measures, requests); }},
    {"Circles", [](const PanelInputs& inputs, ExploreState& state, DrawerMemory& memory, ChartMemory&,
                   Requests& requests) { drawCircles(inputs, state, memory.circles, requests); }},
    {"Gaps", [](const PanelInputs& inputs, ExploreState& state, DrawerMemory& memory, ChartMemory&,
                Requests& requests) { drawGaps(inputs, state, memory.gaps, requests); }},
    {"Anniversaries",
     [](const PanelInputs& inputs, ExploreState& state, DrawerMemory& memory, ChartMemory&,
        Requests& requests) { drawAnniversaries(inputs, state, memory.anniversaries, requests); }},
    {"Coverage", [](const PanelInputs& inputs, ExploreState& state, DrawerMemory&, ChartMemory&,
                    Requests& requests) { drawCoverage(inputs, state, requests); }},
    {"Tour", [](const PanelInputs& inputs, ExploreState&, DrawerMemory& memory, ChartMemory&,
                Requests& requests) { drawTour(inputs, memory.tour, requests); }},
}};

const View& viewOf(const ExploreState& state) {
    return kViews[static_cast<std::size_t>(state.workspace.drawerView)];
}

float tabsWidth(const Look& look) {
    float width = kControlHeight;
    for (const View& view : kViews)
        width += textWidth(look.fonts.strong, view.name) + 2.0F * kGrid;
    return width;
}

// What a key has just opened needs no tip over the map.
bool needsTip(bool isOpen) {
    return !isOpen || !ImGui::GetIO().NavVisible;
}

// Where the tabs have no room side by side.
void drawViewMenu(const PanelInputs& inputs, ExploreState& state) {
    const std::string_view tip = needsTip(true) ? "What the drawer shows" : "";
    if (menuButton(inputs.look, "view", nullptr, viewOf(state).name, tip, ImGui::IsPopupOpen("views")))
        ImGui::OpenPopup("views");
    ImGui::SetNextWindowSizeConstraints({0.0F, 0.0F},
                                        {inputs.sizePixels.x, inputs.sizePixels.y - 2.0F * kMargin});
    if (!ImGui::BeginPopup("views")) return;
    listMenu("views");
    for (std::size_t i = 0; i < kDrawerViewCount; ++i) {
        const auto view = static_cast<DrawerView>(i);
        if (!menuRow(inputs.look, kViews[i].name, kViews[i].name, keyOf(drawerCommand(view)),
                     state.workspace.drawerView == view))
            continue;
        state.workspace.drawerView = view;
        ImGui::CloseCurrentPopup();
    }
    ImGui::EndPopup();
}

void drawTabs(const PanelInputs& inputs, ExploreState& state) {
    const float right = ImGui::GetCursorPosX() + ImGui::GetContentRegionAvail().x;
    const bool isRow = tabsWidth(inputs.look) <= ImGui::GetContentRegionAvail().x;
    if (!isRow) drawViewMenu(inputs, state);
    // The first word stands where the panel's words do, so that its tab reaches into the padding, which else
    // is cut.
    const ImVec2 panel = ImGui::GetWindowPos();
    const ImVec2 size = ImGui::GetWindowSize();
    if (isRow) ImGui::SetCursorPosX(ImGui::GetCursorPosX() - kGrid);
    ImGui::PushClipRect(panel, {panel.x + size.x, panel.y + size.y}, false);
    for (std::size_t i = 0; isRow && i < kDrawerViewCount; ++i) {
        const auto view = static_cast<DrawerView>(i);
        if (i > 0) ImGui::SameLine(0.0F, 0.0F);
        // The keyboard comes to the view that is open.
        const bool isOpen = state.workspace.drawerView == view;
        pushNotFocusedFirst(!isOpen);
        if (tab(inputs.look, kViews[i].name, kViews[i].name, isOpen,
                needsTip(isOpen) ? tooltipOf(drawerCommand(view)) : std::string()))
            state.workspace.drawerView = view;
        popItemFlag();
    }
    ImGui::PopClipRect();
    ImGui::SameLine();
    ImGui::SetCursorPosX(right - kControlHeight);
    if (iconButton(inputs.look, "close", Icon::Close,
                   "Close  (" + std::string(keyOf(drawerCommand(state.workspace.drawerView))) + ")"))
        state.workspace.openPanels[static_cast<std::size_t>(Panel::Drawer)] = false;
}

// In a low window a view keeps a height at which it can be used, and scrolls.
void beginScrolled() {
    const ImVec2 room = ImGui::GetContentRegionAvail();
    const bool isNarrow = room.x < kMinView.x;
    ImGui::SetNextWindowContentSize({isNarrow ? kWidthOfNarrow : 0.0F, std::max(kMinView.y, room.y)});
    beginPart("view", {0.0F, 0.0F}, ImGuiWindowFlags_HorizontalScrollbar);
}

void endScrolled(const Look& look) {
    fadeBelow(look);
    ImGui::EndChild();
}

} // namespace

void drawDrawer(const PanelInputs& inputs, ExploreState& state, DrawerMemory& memory, ChartMemory& charts,
                Requests& requests) {
    // A search that nobody sees any more narrows nothing when the table comes back.
    if (!state.workspace.openPanels[static_cast<std::size_t>(Panel::Drawer)]) memory.table.list.wanted = {};
    const std::optional<PanelBox>& box = inputs.layout.box(Panel::Drawer);
    if (!box) return;
    const View view = viewOf(state); // a tab may change it
    beginPanel("Drawer", *box, ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse);
    drawTabs(inputs, state);
    hairline(inputs.look);
    gap(kGrid / 2.0F);
    const ImVec2 room = ImGui::GetContentRegionAvail();
    const bool isCramped = room.x < kMinView.x || (room.y < kMinView.y && !view.scrollsDown);
    if (isCramped) beginScrolled();
    if (view.draw != nullptr) view.draw(inputs, state, memory, charts, requests);
    if (isCramped) endScrolled(inputs.look);
    ImGui::End();
}

} // namespace atlas::ui
