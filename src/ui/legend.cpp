#include "ui/legend.h"

#include <cmath>

#include "core/text.h"
#include "ui/text.h"
#include "ui/widgets.h"

namespace atlas::ui {

namespace {

constexpr float kHeight = 116.0F;
constexpr float kSide = 32.0F; // of a button that zooms
constexpr float kPadding = 4.0F;
constexpr float kRampHeight = 8.0F;

std::string kilometres(double distance) {
    return withThousands(std::lround(distance / 10.0) * 10) + " km";
}

void drawRamp(const Theme& theme, ImVec2 at, float width) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const std::size_t steps = theme.distanceRamp.size() - 1;
    const float step = width / static_cast<float>(steps);
    for (std::size_t i = 0; i < steps; ++i) {
        const float left = at.x + step * static_cast<float>(i);
        const ImU32 from = packed(theme.distanceRamp[i]);
        const ImU32 to = packed(theme.distanceRamp[i + 1]);
        list.AddRectFilledMultiColor({left, at.y}, {left + step, at.y + kRampHeight}, from, to, to, from);
    }
}

void drawDiscs(const InterfaceInputs& inputs, ImVec2 at, float height) {
    const Look& look = inputs.look;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    float x = at.x;
    for (const LegendScale::Disc& disc : inputs.legend.discs) {
        const auto radius = static_cast<float>(disc.radiusPixels);
        list.AddCircleFilled({x + radius, at.y + height / 2.0F}, radius, packed(look.theme.disc));
        if (radius > 2.0F)
            list.AddCircle({x + radius, at.y + height / 2.0F}, radius, packed(look.theme.discRing));
        x += 2.0F * radius + 6.0F;
        x += drawText(list, look.fonts.caption, {x, at.y}, height, packed(look.theme.textMuted),
                      withThousands(disc.partners));
        x += 2.0F * kGrid;
    }
    drawText(list, look.fonts.caption, {x - 8.0F, at.y}, height, packed(look.theme.textMuted),
             "partner cities");
}

} // namespace

void drawLegend(const InterfaceInputs& inputs) {
    const Look& look = inputs.look;
    beginPanel("Legend",
               {{inputs.sizePixels.x - kMargin, inputs.sizePixels.y - kMargin},
                {kLegendWidthPixels, kHeight},
                {1.0F, 1.0F}},
               ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoNav);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImU32 muted = packed(look.theme.textMuted);
    drawText(list, look.fonts.caption, at, 16.0F, packed(look.theme.text), "Distance between the two cities");
    drawRamp(look.theme, {at.x, at.y + 24.0F}, width);
    const float labels = at.y + 36.0F;
    drawText(list, look.fonts.caption, {at.x, labels}, 18.0F, muted, "near");
    const std::string middle = kilometres(inputs.legend.medianDistanceKilometres);
    drawText(list, look.fonts.caption,
             {at.x + (width - textWidth(look.fonts.caption, middle)) / 2.0F, labels}, 18.0F, muted, middle);
    const std::string most = kilometres(inputs.legend.longestDistanceKilometres);
    drawText(list, look.fonts.caption, {at.x + width - textWidth(look.fonts.caption, most), labels}, 18.0F,
             muted, most);
    drawDiscs(inputs, {at.x, at.y + 66.0F}, 24.0F);
    ImGui::End();
}

std::vector<ImVec4> cornerPanels(ImVec2 sizePixels, const AppState& state) {
    const float right = sizePixels.x - kMargin;
    float bottom = sizePixels.y - kMargin;
    std::vector<ImVec4> panels;
    const auto add = [&](float width, float height) {
        panels.emplace_back(right - width, bottom - height, right, bottom);
        bottom -= height + kGrid;
    };
    if (state.shows(Panel::Legend)) add(kLegendWidthPixels, kHeight);
    if (!state.allPanelsHidden) add(kSide + 2.0F * kPadding, 3.0F * kSide + 2.0F * kPadding);
    return panels;
}

void drawZoomButtons(const InterfaceInputs& inputs, const AppState& state, InterfaceRequests& requests) {
    const float above = state.shows(Panel::Legend) ? kHeight + kGrid : 0.0F;
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(kPadding, kPadding));
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0.0F, 0.0F));
    beginPanel("Zoom",
               {{inputs.sizePixels.x - kMargin, inputs.sizePixels.y - kMargin - above},
                {kSide + 2.0F * kPadding, 3.0F * kSide + 2.0F * kPadding},
                {1.0F, 1.0F}},
               ImGuiWindowFlags_NoScrollbar);
    struct Button {
        Icon icon;
        Command command;
    };
    for (const Button& button : {Button{Icon::Plus, Command::ZoomIn}, Button{Icon::Minus, Command::ZoomOut},
                                 Button{Icon::Reset, Command::ResetView}}) {
        ImGui::PushID(static_cast<int>(button.command));
        if (iconButton(inputs.look, "button", button.icon, tooltipOf(button.command), kSide)) {
            requests.commands.push_back(button.command);
        }
        ImGui::PopID();
    }
    ImGui::End();
    ImGui::PopStyleVar(2);
}

} // namespace atlas::ui
