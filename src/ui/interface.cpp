#include "ui/interface.h"

#include "ui/chain_picker.h"
#include "ui/command_palette.h"
#include "ui/details_panel.h"
#include "ui/drawer.h"
#include "ui/filter_panel.h"
#include "ui/first_hints.h"
#include "ui/hover_card.h"
#include "ui/key_sheet.h"
#include "ui/legend.h"
#include "ui/messages.h"
#include "ui/search_box.h"
#include "ui/top_bar.h"

namespace atlas::ui {

bool isPicking(const InterfaceMemory& memory) {
    return memory.search.open || memory.search.isOpen || memory.palette.open || memory.palette.isOpen ||
           memory.chainPicker.picker.open || memory.chainPicker.picker.isOpen;
}

Insets insetsBesidePanels(ImVec2 sizePixels, const AppState& state) {
    Insets insets;
    if (state.shows(Panel::TopBar)) {
        insets.topPixels = static_cast<double>(kMargin + kTopBarHeightPixels + kGrid);
    }
    if (state.shows(Panel::Filters)) {
        insets.leftPixels = static_cast<double>(kMargin + kFilterPanelWidthPixels + kGrid);
    }
    if (state.shows(Panel::Drawer)) {
        insets.bottomPixels = static_cast<double>(kMargin + drawerHeightPixels(sizePixels, state) + kGrid);
    }
    return insets;
}

float bottomEdgePixels(ImVec2 sizePixels, const AppState& state) {
    const float drawer = state.shows(Panel::Drawer) ? drawerHeightPixels(sizePixels, state) + kGrid : 0.0F;
    return sizePixels.y - kMargin - drawer;
}

namespace {

// The line that a lasso has drawn so far, closed.
void drawLasso(const InterfaceInputs& inputs) {
    if (inputs.lasso.size() < 2) return;
    const float ratio = ImGui::GetIO().DisplayFramebufferScale.x;
    std::vector<ImVec2> points;
    for (const ScreenPoint& point : inputs.lasso)
        points.emplace_back(static_cast<float>(point.x) / ratio, static_cast<float>(point.y) / ratio);
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    list.AddPolyline(points.data(), static_cast<int>(points.size()), packed(inputs.look.theme.accent),
                     ImDrawFlags_Closed, 2.0F);
}

} // namespace

InterfaceRequests drawInterface(const InterfaceInputs& inputs, AppState& state, InterfaceMemory& memory) {
    InterfaceRequests requests;
    ImGui::PushFont(inputs.look.fonts.body);
    drawLasso(inputs);
    if (memory.openExport || memory.focusFilters || memory.openColours || memory.search.open)
        state.allPanelsHidden = false;
    if (state.shows(Panel::TopBar)) drawTopBar(inputs, state, memory, requests);
    if (state.shows(Panel::Filters)) drawFilterPanel(inputs, state, memory, requests);
    if (state.shows(Panel::Legend)) drawLegend(inputs, state, memory, requests);
    if (state.shows(Panel::Drawer)) drawDrawer(inputs, state, memory, requests);
    if (!state.allPanelsHidden) drawZoomButtons(inputs, state, requests);
    if (state.shows(Panel::Details)) {
        drawDetailsPanel(inputs, state, memory, requests);
        drawHoverCard(inputs, state);
    }
    drawEmptyState(inputs, state, requests);
    if (!state.shows(Panel::Drawer)) drawFirstHints(inputs, state, memory, requests);
    drawNotices(inputs, state, requests);
    drawSearchBox(inputs, state, memory, requests);
    drawChainPicker(inputs, state, memory, requests);
    drawCommandPalette(inputs, memory.palette, requests);
    drawKeySheet(inputs, memory);
    ImGui::PopFont();
    return requests;
}

} // namespace atlas::ui
