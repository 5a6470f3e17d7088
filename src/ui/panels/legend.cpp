#include "ui/panels/legend.h"

#include <algorithm>

#include "analysis/document/document_legend.h"
#include "model/drawing/legend_parts.h"
#include "ui/panels/colour_menu.h"
#include "ui/panels/legend_section.h"
#include "ui/parts/draw_list_painter.h"
#include "ui/widgets/control_list.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr float kHeadHeight = 28.0F;
constexpr float kRampHeight = 8.0F;
constexpr float kDiscsHeight = 2.0F * static_cast<float>(kLargestDiscSample);

void writeDiscs(DrawListWriter& writer, const LegendScale& scale, const Theme& theme, double top) {
    const double base = legendBase(top, kDiscsHeight);
    const double words =
        writer.text("Partners", FontWeight::Regular, kLegendTypeSize, {0.0, base}, theme.textMuted);
    writeDiscSamples(writer, scale.discs, theme, words + 2.0 * kGrid, base);
}

// What stands below the title; the same list as in pictures.
DrawList explanation(const PanelInputs& inputs, const MapLegend& all, double width) {
    const ArcLegend& legend = all.arcs;
    const Theme& theme = inputs.look.theme;
    DrawListWriter writer(1.0, measureIn(inputs.look.fonts));
    double top = 0.0;
    if (!legend.ramp.empty()) {
        writeRamp(writer, legend, {0.0, 0.0}, width, kRampHeight);
        if (inputs.layout.isLegendFolded) return writer.take();
        top += kRampHeight + 4.0;
        writeMarks(writer, legend, theme, 0.0, legendBase(top, kLegendLine), width);
        top += kLegendLine;
    }
    if (inputs.layout.isLegendFolded) return writer.take();
    writeSwatches(writer, legend, theme, top, width);
    top += swatchesHeight(legend);
    writeNotes(writer, legend, theme, top, width);
    top += notesHeight(legend);
    top += kGrid / 2.0;
    writeDiscs(writer, inputs.legend, theme, top);
    top += kDiscsHeight;
    for (const ArcLegend& section : all.more) {
        writeLegendSection(writer, section, theme, top, width);
        top += legendSectionHeight(section);
    }
    return writer.take();
}

void drawColoursAt(ImVec2 bottomRight, const PanelInputs& inputs, ExploreState& state, LegendMemory& memory,
                   Requests& requests) {
    if (memory.openColours) ImGui::OpenPopup("colours");
    memory.openColours = false;
    constexpr float kMinMenu = 200.0F; // in a low window it rather covers what is below
    if (bottomRight.y - kMargin < kMinMenu) bottomRight.y = inputs.sizePixels.y - kMargin;
    ImGui::SetNextWindowSizeConstraints({sizes::kLegendWidth, 0.0F},
                                        {sizes::kLegendWidth, bottomRight.y - kMargin});
    ImGui::SetNextWindowPos(bottomRight, ImGuiCond_Always, {1.0F, 1.0F});
    if (!ImGui::BeginPopup("colours")) return;
    listMenu("colours");
    drawColourMenu(inputs, state.view.arcStyle, requests);
    ImGui::EndPopup();
}

// The title is a button: it opens the menu above the panel.
void drawHead(const PanelInputs& inputs, const std::string& title, ExploreState& state, LegendMemory& memory,
              Requests& requests) {
    const Look& look = inputs.look;
    const ImVec2 panel = ImGui::GetWindowPos();
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const bool hasFold = inputs.layout.canLegendUnfold;
    const float width = ImGui::GetContentRegionAvail().x - (hasFold ? kHeadHeight : 0.0F);
    const bool wasPressed = ImGui::InvisibleButton("head", {width, kHeadHeight});
    const bool isOpen = ImGui::IsPopupOpen("colours");
    listControl("head", title, isOpen);
    const bool isLit = ImGui::IsItemHovered() || isOpen;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    if (isLit) {
        list.AddRectFilled({at.x - kGrid, at.y}, {at.x + width, at.y + kHeadHeight},
                           packed(look.theme.text, isOpen ? 0.12F : 0.07F), 6.0F);
    }
    drawText(list, look.fonts.strong, at, kHeadHeight, packed(look.theme.text), title, width - 24.0F);
    drawIcon(list, Icon::ChevronDown, {at.x + width - 14.0F, at.y + kHeadHeight / 2.0F}, 12.0F,
             packed(isLit ? look.theme.text : look.theme.textMuted));
    focusOutline(look, kFlushOutline);
    if (!isOpen) tooltip(look, tooltipOf("open-colours"_command));
    if (wasPressed) memory.openColours = true;
    if (hasFold) ImGui::SameLine(0.0F, 0.0F);
    const bool isFolded = inputs.layout.isLegendFolded;
    if (hasFold && iconButton(look, "fold", isFolded ? Icon::Plus : Icon::Minus,
                              isFolded ? "Unfold the legend" : "Fold the legend", kHeadHeight))
        state.workspace.legendFolded = !isFolded;
    drawColoursAt({panel.x + ImGui::GetWindowWidth(), panel.y - kGrid}, inputs, state, memory, requests);
}

} // namespace

LegendHeights legendHeights(const MapLegend& all) {
    const ArcLegend& legend = all.arcs;
    const float folded =
        2.0F * kPanelPadding + kHeadHeight + (legend.ramp.empty() ? 0.0F : kGrid / 2.0F + kRampHeight);
    double text = legend.ramp.empty() ? 0.0 : kRampHeight + kLegendLine + 4.0;
    text += swatchesHeight(legend) + notesHeight(legend);
    for (const ArcLegend& section : all.more)
        text += legendSectionHeight(section);
    const float whole = 2.0F * kPanelPadding + kHeadHeight + kGrid / 2.0F + kGrid / 2.0F + kDiscsHeight +
                        static_cast<float>(text);
    return {whole, folded};
}

void drawLegend(const PanelInputs& inputs, ExploreState& state, LegendMemory& memory, Requests& requests) {
    const Look& look = inputs.look;
    const std::optional<PanelBox>& box = inputs.layout.box(Panel::Legend);
    if (!box) return;
    const MapLegend legend = legendOf(inputs.document, state.view, look.theme, inputs.legend.arcs);
    beginPanel("Legend", *box, ImGuiWindowFlags_NoScrollbar);
    ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    drawHead(inputs, legend.arcs.title, state, memory, requests);
    at.y += kHeadHeight + kGrid / 2.0F;
    paint(*ImGui::GetWindowDrawList(), look.fonts, explanation(inputs, legend, static_cast<double>(width)),
          at);
    ImGui::End();
}

void drawColours(const PanelInputs& inputs, ExploreState& state, LegendMemory& memory, Requests& requests) {
    drawColoursAt({inputs.sizePixels.x - kMargin, inputs.layout.freeMap.bottom}, inputs, state, memory,
                  requests);
}

void drawZoomButtons(const PanelInputs& inputs, Requests& requests) {
    if (!inputs.layout.zoom) return;
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(sizes::kZoomPadding, sizes::kZoomPadding));
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0.0F, 0.0F));
    beginPanel("Zoom", *inputs.layout.zoom, ImGuiWindowFlags_NoScrollbar);
    struct Button {
        Icon icon;
        Command command;
    };
    for (const Button& button :
         {Button{Icon::Plus, "zoom-in"_command}, Button{Icon::Minus, "zoom-out"_command},
          Button{Icon::Reset, "show-whole-map"_command}}) {
        ImGui::PushID(static_cast<int>(button.command));
        if (iconButton(inputs.look, "button", button.icon, tooltipOf(button.command), sizes::kZoomButton)) {
            requests.run(button.command);
        }
        ImGui::PopID();
    }
    ImGui::End();
    ImGui::PopStyleVar(2);
}

} // namespace atlas::ui
