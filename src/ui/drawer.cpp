#include "ui/drawer.h"

#include <algorithm>
#include <array>

#include "ui/drawer_charts.h"
#include "ui/drawer_table.h"
#include "ui/time_line_panel.h"
#include "ui/widgets.h"

namespace atlas::ui {

namespace {

using DrawView = void (*)(const InterfaceInputs&, AppState&, InterfaceMemory&, InterfaceRequests&);

struct View {
    const char* name;
    float heightPixels; // that it likes best
    DrawView draw;
};

constexpr float kShareOfWindow = 0.55F; // at the most, with the time line: the map keeps the rest
constexpr float kLowest = 240.0F;

constexpr std::array<View, kDrawerViewCount> kViews{{
    {"Table", 344.0F, drawTable},
    {"Charts", 376.0F, drawCharts},
    {"Matrix", 520.0F, nullptr},
    {"Measures", 344.0F, nullptr},
    {"Rings", 344.0F, nullptr},
    {"Gaps", 344.0F, nullptr},
    {"Anniversaries", 344.0F, nullptr},
}};

const View& viewOf(const AppState& state) {
    return kViews[static_cast<std::size_t>(state.drawerView)];
}

void drawTabs(const InterfaceInputs& inputs, AppState& state) {
    const float right = ImGui::GetCursorPosX() + ImGui::GetContentRegionAvail().x;
    ImGui::SetCursorPosX(ImGui::GetCursorPosX() - kGrid); // the first word stands at the panel's edge
    for (std::size_t i = 0; i < kDrawerViewCount; ++i) {
        const auto view = static_cast<DrawerView>(i);
        if (i > 0) ImGui::SameLine(0.0F, 0.0F);
        if (tab(inputs.look, kViews[i].name, kViews[i].name, state.drawerView == view,
                tooltipOf(drawerCommand(view))))
            state.drawerView = view;
    }
    ImGui::SameLine();
    ImGui::SetCursorPosX(right - kControlHeight);
    if (iconButton(inputs.look, "close", Icon::Close,
                   "Close  (" + std::string(commandInfo(drawerCommand(state.drawerView)).key) + ")"))
        state.panelVisible[static_cast<std::size_t>(Panel::Drawer)] = false;
}

} // namespace

float drawerHeightPixels(ImVec2 sizePixels, const AppState& state) {
    const float timeLine = state.shows(Panel::TimeLine) ? kTimeLineHeightPixels + 3.0F * kGrid : 0.0F;
    return std::min(viewOf(state).heightPixels, std::max(kLowest, sizePixels.y * kShareOfWindow - timeLine));
}

void drawDrawer(const InterfaceInputs& inputs, AppState& state, InterfaceMemory& memory,
                InterfaceRequests& requests) {
    const float left =
        std::max(kMargin, static_cast<float>(insetsBesidePanels(inputs.sizePixels, state).leftPixels));
    const float height = drawerHeightPixels(inputs.sizePixels, state);
    const DrawView draw = viewOf(state).draw; // a tab may change it
    beginPanel(
        "Drawer",
        {{left, inputs.sizePixels.y - kMargin - height}, {inputs.sizePixels.x - kMargin - left, height}},
        ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse);
    drawTabs(inputs, state);
    hairline(inputs.look);
    gap(kGrid / 2.0F);
    if (draw != nullptr) draw(inputs, state, memory, requests);
    ImGui::End();
}

} // namespace atlas::ui
