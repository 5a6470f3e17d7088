#include "ui/panels/legend.h"

#include <algorithm>

#include "model/drawing/legend_parts.h"
#include "ui/panels/colour_menu.h"
#include "ui/panels/shading_legend.h"
#include "ui/parts/draw_list_painter.h"
#include "ui/widgets/control_list.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr float kHeadHeight = 28.0F;
constexpr float kRampHeight = 8.0F;
constexpr float kLine = 20.0F;
constexpr float kDiscsHeight = 28.0F;

ArcLegend legendOf(const PanelInputs& inputs, const ExploreState& state) {
    return arcLegend(state.view.arcStyle, inputs.look.theme, inputs.legend.arcs,
                     hasDashes(state.view.filter, inputs.shown));
}

float swatchesHeight(const ArcLegend& legend) {
    return kLine * static_cast<float>((legend.swatches.size() + 1) / 2);
}

void writeSwatches(DrawListWriter& writer, const ArcLegend& legend, const Theme& theme, double top,
                   double width) {
    const std::size_t rows = (legend.swatches.size() + 1) / 2;
    for (std::size_t i = 0; i < legend.swatches.size(); ++i) {
        const double left = i < rows ? 0.0 : width / 2.0;
        const double line = top + kLine * static_cast<double>(i % rows);
        writeSwatch(writer, legend.swatches[i], theme, left, legendBase(line, kLine), (width - kGrid) / 2.0);
    }
}

void writeDiscs(DrawListWriter& writer, const LegendScale& scale, const Theme& theme, double top) {
    const double base = legendBase(top, kDiscsHeight);
    const double words =
        writer.text("Partners", FontWeight::Regular, kLegendTypeSize, {0.0, base}, theme.textMuted);
    auto samples = scale.discs;
    for (DiscSample& sample : samples)
        sample.radius = std::min<double>(sample.radius, kDiscsHeight / 2.0F);
    writeDiscSamples(writer, samples, theme, words + 2.0 * kGrid, base);
}

// What stands below the title; the same list as in pictures.
DrawList explanation(const PanelInputs& inputs, const ArcLegend& legend, const View& view, double width) {
    const Theme& theme = inputs.look.theme;
    DrawListWriter writer(1.0, measureIn(inputs.look.fonts));
    double top = 0.0;
    if (!legend.ramp.empty()) {
        writeRamp(writer, legend, {0.0, 0.0}, width, kRampHeight);
        if (inputs.layout.isLegendFolded) return writer.take();
        top += kRampHeight + 4.0;
        writeMarks(writer, legend, theme, 0.0, legendBase(top, kLine), width);
        top += kLine;
    }
    if (inputs.layout.isLegendFolded) return writer.take();
    writeSwatches(writer, legend, theme, top, width);
    top += static_cast<double>(swatchesHeight(legend));
    if (!legend.note.empty()) {
        writer.text(legend.note, FontWeight::Regular, kLegendTypeSize, {0.0, legendBase(top, kLine)},
                    theme.textMuted, width);
        top += kLine;
    }
    top += kGrid / 2.0;
    writeDiscs(writer, inputs.legend, theme, top);
    writeShadingLegend(writer, theme, view, top + kDiscsHeight, width);
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

LegendHeights legendHeights(const ArcLegend& legend, const View& view) {
    const float folded =
        2.0F * kPanelPadding + kHeadHeight + (legend.ramp.empty() ? 0.0F : kGrid / 2.0F + kRampHeight);
    const float ramp = legend.ramp.empty() ? 0.0F : kRampHeight + kLine + 4.0F;
    const float note = legend.note.empty() ? 0.0F : kLine;
    const float whole = 2.0F * kPanelPadding + kHeadHeight + kGrid / 2.0F + ramp + swatchesHeight(legend) +
                        note + kGrid / 2.0F + kDiscsHeight + shadingLegendHeight(view);
    return {whole, folded};
}

void drawLegend(const PanelInputs& inputs, ExploreState& state, LegendMemory& memory, Requests& requests) {
    const Look& look = inputs.look;
    const std::optional<PanelBox>& box = inputs.layout.box(Panel::Legend);
    if (!box) return;
    const ArcLegend legend = legendOf(inputs, state);
    beginPanel("Legend", *box, ImGuiWindowFlags_NoScrollbar);
    ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    drawHead(inputs, legend.title, state, memory, requests);
    at.y += kHeadHeight + kGrid / 2.0F;
    paint(*ImGui::GetWindowDrawList(), look.fonts,
          explanation(inputs, legend, state.view, static_cast<double>(width)), at);
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
