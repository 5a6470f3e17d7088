#include "ui/interface.h"

#include "ui/details/details_panel.h"
#include "ui/details/suggested_places.h"
#include "ui/drawer/drawer.h"
#include "ui/export_offers.h"
#include "ui/gallery/gallery.h"
#include "ui/panels/filter_panel.h"
#include "ui/panels/first_hints.h"
#include "ui/panels/hover_card.h"
#include "ui/panels/key_sheet.h"
#include "ui/panels/legend.h"
#include "ui/panels/map_scale.h"
#include "ui/panels/messages.h"
#include "ui/panels/played_year.h"
#include "ui/panels/spot_card.h"
#include "ui/panels/time_line_panel.h"
#include "ui/panels/top_bar.h"
#include "ui/pickers/chain_picker.h"
#include "ui/pickers/command_palette.h"
#include "ui/pickers/search_box.h"
#include "ui/widgets/control_list.h"
#include "ui/widgets/imgui_internals.h"
#include "ui/widgets/tooltip.h"

namespace atlas::ui {

namespace {

// The line that a lasso has drawn so far, closed.
void drawLasso(const PanelInputs& inputs) {
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
void drawMark(const PanelInputs& inputs) {
    if (!inputs.mark) return;
    constexpr float kRadius = 11.0F;
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    list.AddCircle(*inputs.mark, kRadius, packed(inputs.look.theme.surround, 0.8F), 0, 5.0F);
    list.AddCircle(*inputs.mark, kRadius, packed(inputs.look.theme.accent), 0, 2.5F);
}

void listFreeMap(const PanelInputs& inputs) {
    const PanelBox& box = inputs.layout.freeMap;
    listArea("Map", {{box.left, box.top}, {box.right, box.bottom}});
}

} // namespace

bool needsPanels(const InterfaceMemory& memory) {
    return memory.topBar.exports.open || memory.timeLine.takesKeyboard || memory.legend.openColours ||
           memory.search.picker.open;
}

LayoutInputs layoutInputs(ImVec2 sizePixels, const ExploreState& state, const MapLegend& legend,
                          const InterfaceMemory& memory) {
    const LegendHeights heights = legendHeights(legend);
    return {sizePixels.x,
            sizePixels.y,
            state.workspace,
            !state.view.selection.isEmpty(),
            !state.trail.empty(),
            heights.wholePixels,
            heights.foldedPixels,
            memory.filters.contentHeightPixels,
            memory.details.contentHeightPixels};
}

Requests drawInterface(const PanelInputs& inputs, ExploreState& state, InterfaceMemory& memory) {
    Requests requests;
    const PointedTips tips(memory.lastInput);
    pushFont(inputs.look.fonts.body);
    memory.details.suggestions.lit.reset();
    drawLasso(inputs);
    drawMark(inputs);
    drawMapScale(inputs, state);
    if (!ImGui::IsMouseDown(0) && !ImGui::IsMouseReleased(0)) memory.charts.drag = {};
    if (!inputs.layout.isOpen(Panel::TimeLine)) memory.timeLine.takesKeyboard = false;
    drawTopBar(inputs, state, memory.topBar, exportOffers(inputs, state, memory), requests);
    drawFilterPanel(inputs, state, memory.filters, requests);
    if (inputs.layout.shows(Panel::Legend))
        drawLegend(inputs, state, memory.legend, requests);
    else if (memory.legend.openColours || ImGui::IsPopupOpen("colours"))
        drawColours(inputs, state, memory.legend, requests);
    drawDrawer(inputs, state, memory.drawer, memory.charts, requests);
    drawTimeLine(inputs, state, memory.timeLine, memory.charts, requests);
    drawZoomButtons(inputs, requests);
    drawDetailsPanel(inputs, state, memory.details, requests);
    drawSuggestedPlaces(inputs, state, memory.details.suggestions);
    drawPlayedYear(inputs, state.view);
    if (inputs.layout.showsHoverCards) drawHoverCard(inputs, state);
    drawSpotCard(inputs, state, memory.spot, requests);
    drawEmptyState(inputs, state, requests);
    memory.areHintsShown = drawFirstHints(inputs, state, requests);
    drawNotices(inputs, requests);
    drawSearchBox(inputs, memory.topBar.searchPlace, state, memory.search, requests);
    drawChainPicker(inputs, state, memory.chainPicker, requests);
    drawCommandPalette(inputs, memory.palette, requests);
    drawKeySheet(inputs, memory.keySheet);
    drawGallery(inputs, memory.gallery, requests);
    listFreeMap(inputs);
    ImGui::PopFont();
    return requests;
}

} // namespace atlas::ui
