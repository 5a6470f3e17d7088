#include "ui/interface.h"

#include "ui/details_panel.h"
#include "ui/filter_panel.h"
#include "ui/hover_card.h"
#include "ui/legend.h"
#include "ui/messages.h"
#include "ui/top_bar.h"

namespace atlas::ui {

Insets insetsBesidePanels(const AppState& state) {
    Insets insets;
    if (state.shows(Panel::TopBar)) {
        insets.topPixels = static_cast<double>(kMargin + kTopBarHeightPixels + kGrid);
    }
    if (state.shows(Panel::Filters)) {
        insets.leftPixels = static_cast<double>(kMargin + kFilterPanelWidthPixels + kGrid);
    }
    return insets;
}

InterfaceRequests drawInterface(const InterfaceInputs& inputs, AppState& state, InterfaceMemory& memory) {
    InterfaceRequests requests;
    ImGui::PushFont(inputs.look.fonts.body);
    if (memory.openExport || memory.focusFilters || memory.openColours) state.allPanelsHidden = false;
    if (state.shows(Panel::TopBar)) drawTopBar(inputs, state, memory, requests);
    if (state.shows(Panel::Filters)) drawFilterPanel(inputs, state, memory, requests);
    if (state.shows(Panel::Legend)) drawLegend(inputs, state, memory, requests);
    if (!state.allPanelsHidden) drawZoomButtons(inputs, state, requests);
    if (state.shows(Panel::Details)) {
        drawDetailsPanel(inputs, state, memory, requests);
        drawHoverCard(inputs, state.hovered);
    }
    drawEmptyState(inputs, state, requests);
    drawNotices(inputs, state, requests);
    ImGui::PopFont();
    return requests;
}

} // namespace atlas::ui
