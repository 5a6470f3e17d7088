#include "ui/interface.h"

#include "ui/pickers/chain_picker.h"
#include "ui/pickers/command_palette.h"
#include "ui/details/details_panel.h"
#include "ui/drawer/drawer.h"
#include "ui/panels/filter_panel.h"
#include "ui/panels/first_hints.h"
#include "ui/gallery/gallery.h"
#include "ui/panels/hover_card.h"
#include "ui/panels/key_sheet.h"
#include "ui/panels/legend.h"
#include "ui/panels/messages.h"
#include "ui/pickers/search_box.h"
#include "ui/panels/suggested_places.h"
#include "ui/panels/time_line_panel.h"
#include "ui/panels/top_bar.h"

namespace atlas::ui {

ShownMark shownMark(const InterfaceInputs& inputs, const ExploreState& state) {
    return {&inputs.network, &inputs.shown, state.view.filter};
}

namespace {
constexpr float kWorldAspect = 1.9F; // about, of a map of the world
}

bool isPicking(const InterfaceMemory& memory) {
    return memory.search.open || memory.search.isOpen || memory.palette.open || memory.palette.isOpen ||
           memory.chainPicker.picker.open || memory.chainPicker.picker.isOpen;
}

bool isSliding(const InterfaceMemory& memory) {
    return memory.charts.drag.isActive() || memory.isDraggingDecades || memory.charts.playback.isPlaying;
}

Insets insetsBesidePanels(ImVec2 sizePixels, const ExploreState& state) {
    Insets insets;
    if (state.shows(Panel::TopBar)) {
        insets.topPixels = static_cast<double>(kMargin + kTopBarHeightPixels + kGrid);
    }
    if (state.shows(Panel::Filters)) {
        insets.leftPixels = static_cast<double>(kMargin + kFilterPanelWidthPixels + kGrid);
    }
    if (state.shows(Panel::Drawer) || state.shows(Panel::TimeLine)) {
        insets.bottomPixels = static_cast<double>(sizePixels.y - bottomEdgePixels(sizePixels, state));
    }
    const float beside = kMargin + kDetailsWidthPixels + kGrid; // the legend, or what is selected
    const auto free = sizePixels.x - static_cast<float>(insets.leftPixels) - beside;
    const auto height = sizePixels.y - static_cast<float>(insets.topPixels + insets.bottomPixels);
    // A low map does not fill the width: then it may as well lie beside the panels at the right.
    const bool hasPanel =
        state.shows(Panel::Legend) || (state.shows(Panel::Details) && !state.view.selection.isEmpty());
    const bool isBeside = state.isDetailsBesideDrawer() ||
                          (state.shows(Panel::Drawer) && hasPanel && free >= kWorldAspect * height);
    if (isBeside) insets.rightPixels = static_cast<double>(beside);
    return insets;
}

ScreenBox freeMapBox(ImVec2 sizePixels, const ExploreState& state) {
    const Insets insets = insetsBesidePanels(sizePixels, state);
    const bool hasDetails = state.shows(Panel::Details) && !state.view.selection.isEmpty();
    const float right = kMargin + (hasDetails ? kDetailsWidthPixels + kGrid : 0.0F);
    return {{insets.leftPixels, insets.topPixels},
            {static_cast<double>(sizePixels.x - right),
             static_cast<double>(bottomEdgePixels(sizePixels, state))}};
}

float bottomEdgePixels(ImVec2 sizePixels, const ExploreState& state) {
    const float drawer = state.shows(Panel::Drawer) ? drawerHeightPixels(sizePixels, state) + kGrid : 0.0F;
    const float timeLine = state.shows(Panel::TimeLine) ? kTimeLineHeightPixels + kGrid : 0.0F;
    return sizePixels.y - kMargin - drawer - timeLine;
}

float rightEdgePixels(ImVec2 sizePixels, const ExploreState& state) {
    return sizePixels.x - kMargin - (state.isDetailsBesideDrawer() ? kDetailsWidthPixels + kGrid : 0.0F);
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

// Around the city that the keyboard marked.
void drawMark(const InterfaceInputs& inputs) {
    if (!inputs.mark) return;
    constexpr float kRadius = 11.0F;
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    list.AddCircle(*inputs.mark, kRadius, packed(inputs.look.theme.surround, 0.8F), 0, 5.0F);
    list.AddCircle(*inputs.mark, kRadius, packed(inputs.look.theme.accent), 0, 2.5F);
}

} // namespace

InterfaceRequests drawInterface(const InterfaceInputs& inputs, ExploreState& state, InterfaceMemory& memory) {
    InterfaceRequests requests;
    ImGui::PushFont(inputs.look.fonts.body);
    memory.analysis.litSuggestion.reset();
    drawLasso(inputs);
    drawMark(inputs);
    if (!ImGui::IsMouseDown(0) && !ImGui::IsMouseReleased(0)) memory.charts.drag = {};
    if (memory.openExport || memory.focusTimeLine || memory.openColours || memory.search.open)
        state.workspace.allPanelsHidden = false;
    if (state.shows(Panel::TopBar)) drawTopBar(inputs, state, memory, requests);
    if (state.shows(Panel::Filters)) drawFilterPanel(inputs, state, memory, requests);
    if (state.shows(Panel::Legend))
        drawLegend(inputs, state, memory, requests);
    else if (memory.openColours || ImGui::IsPopupOpen("colours"))
        drawColours(inputs, state, memory, requests);
    if (state.shows(Panel::Drawer)) drawDrawer(inputs, state, memory, requests);
    if (state.shows(Panel::TimeLine)) drawTimeLine(inputs, state, memory, requests);
    if (state.showsZoom()) drawZoomButtons(inputs, state, requests);
    if (state.shows(Panel::Details)) {
        drawDetailsPanel(inputs, state, memory, requests);
        drawSuggestedPlaces(inputs, state, memory.analysis);
        drawHoverCard(inputs, state);
    }
    drawEmptyState(inputs, state, requests);
    if (!state.shows(Panel::Drawer)) drawFirstHints(inputs, state, memory, requests);
    drawNotices(inputs, state, requests);
    drawSearchBox(inputs, state, memory, requests);
    drawChainPicker(inputs, state, memory, requests);
    drawCommandPalette(inputs, memory.palette, requests);
    drawKeySheet(inputs, memory);
    drawGallery(inputs, memory.gallery, requests);
    ImGui::PopFont();
    return requests;
}

} // namespace atlas::ui
