#include "ui/panels/legend.h"

#include <algorithm>

#include "core/text.h"
#include "ui/panels/colour_menu.h"
#include "ui/panels/shading_legend.h"
#include "ui/widgets/control_list.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr float kHeadHeight = 28.0F;
constexpr float kRampHeight = 8.0F;
constexpr float kLine = 20.0F;
constexpr float kDiscsHeight = 28.0F;
constexpr float kSmallestDot = 0.6F; // of a radius: what is smaller vanishes
constexpr float kMarkHeight = 4.0F;  // of a swatch
constexpr float kMarkWidth = 20.0F;

ArcLegend legendOf(const PanelInputs& inputs, const ExploreState& state) {
    return arcLegend(state.view.arcStyle, inputs.look.theme, inputs.legend.distances);
}

float swatchesHeight(const ArcLegend& legend) {
    return kLine * static_cast<float>((legend.swatches.size() + 1) / 2);
}

void drawRamp(const ArcLegend& legend, ImVec2 at, float width) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const std::size_t fields = legend.isStepped ? legend.ramp.size() : legend.ramp.size() - 1;
    const float step = width / static_cast<float>(fields);
    for (std::size_t i = 0; i < fields; ++i) {
        const float left = at.x + step * static_cast<float>(i);
        const float right = left + step - (legend.isStepped ? 1.0F : 0.0F);
        const ImU32 from = packed(legend.ramp[i]);
        const ImU32 to = legend.isStepped ? from : packed(legend.ramp[i + 1]);
        list.AddRectFilledMultiColor({left, at.y}, {right, at.y + kRampHeight}, from, to, to, from);
    }
}

void drawMarks(const Look& look, const ArcLegend& legend, ImVec2 at, float width) {
    for (const ArcLegend::Mark& mark : legend.marks) {
        const float room = width - textWidth(look.fonts.caption, mark.label);
        drawText(*ImGui::GetWindowDrawList(), look.fonts.caption,
                 {at.x + static_cast<float>(mark.share) * room, at.y}, kLine, packed(look.theme.textMuted),
                 mark.label);
    }
}

void drawSwatches(const Look& look, const ArcLegend& legend, ImVec2 at, float width) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const std::size_t rows = (legend.swatches.size() + 1) / 2;
    for (std::size_t i = 0; i < legend.swatches.size(); ++i) {
        const ArcLegend::Swatch& swatch = legend.swatches[i];
        const ImVec2 from{at.x + (i < rows ? 0.0F : width / 2.0F),
                          at.y + kLine * static_cast<float>(i % rows)};
        const float middle = from.y + kLine / 2.0F;
        list.AddRectFilled({from.x, middle - kMarkHeight / 2.0F},
                           {from.x + kMarkWidth, middle + kMarkHeight / 2.0F}, packed(swatch.colour),
                           kMarkHeight / 2.0F);
        drawText(list, look.fonts.caption, {from.x + kMarkWidth + kGrid, from.y}, kLine,
                 packed(look.theme.textMuted), swatch.label, width / 2.0F - kMarkWidth - 1.5F * kGrid);
    }
}

void drawDiscs(const PanelInputs& inputs, ImVec2 at) {
    const Look& look = inputs.look;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImU32 muted = packed(look.theme.textMuted);
    float x = at.x + drawText(list, look.fonts.caption, at, kDiscsHeight, muted, "Partners") + 2.0F * kGrid;
    for (const LegendScale::Disc& disc : inputs.legend.discs) {
        const auto radius =
            std::clamp(static_cast<float>(disc.radiusPixels), kSmallestDot, kDiscsHeight / 2.0F);
        list.AddCircleFilled({x + radius, at.y + kDiscsHeight / 2.0F}, radius, packed(look.theme.disc));
        x += 2.0F * radius + 6.0F;
        x += drawText(list, look.fonts.caption, {x, at.y}, kDiscsHeight, muted, withThousands(disc.partners));
        x += 2.0F * kGrid;
    }
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
    if (!legend.ramp.empty()) {
        drawRamp(legend, at, width);
        if (inputs.layout.isLegendFolded) return ImGui::End();
        drawMarks(look, legend, {at.x, at.y + kRampHeight + 4.0F}, width);
        at.y += kRampHeight + kLine + 4.0F;
    }
    if (inputs.layout.isLegendFolded) return ImGui::End();
    drawSwatches(look, legend, at, width);
    at.y += swatchesHeight(legend);
    if (!legend.note.empty()) {
        drawText(*ImGui::GetWindowDrawList(), look.fonts.caption, at, kLine, packed(look.theme.textMuted),
                 legend.note, width);
        at.y += kLine;
    }
    drawDiscs(inputs, {at.x, at.y + kGrid / 2.0F});
    drawShadingLegend(look, state.view, {at.x, at.y + kGrid / 2.0F + kDiscsHeight}, width);
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
