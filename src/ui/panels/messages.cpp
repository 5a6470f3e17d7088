#include "ui/panels/messages.h"

#include <algorithm>

#include "core/text.h"
#include "ui/contract/panel_geometry.h"
#include "ui/panels/legend.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

ImVec2 middleOfMap(const PanelInputs& inputs, const ExploreState& state) {
    const Insets insets = insetsBesidePanels(inputs.sizePixels, state);
    return {(static_cast<float>(insets.leftPixels - insets.rightPixels) + inputs.sizePixels.x) / 2.0F,
            (static_cast<float>(insets.topPixels - insets.bottomPixels) + inputs.sizePixels.y) / 2.0F};
}

// What was done with a line: its cross, or the button that it offers.
struct LineUse {
    bool wasClosed = false;
    bool wasTaken = false;
};

// A small panel with one line of words in the middle of the bottom.
LineUse drawLine(const PanelInputs& inputs, const char* id, ImVec2 bottomMiddle, float most,
                 const Notice& notice) {
    const Look& look = inputs.look;
    constexpr float kHeight = 40.0F;
    const float offer =
        notice.offer ? textWidth(look.fonts.body, notice.offerName) + 3.0F * kGrid : 0.0F; // see textButton
    const float cross = (notice.isError ? 32.0F : 0.0F) + (notice.offer ? offer + kGrid : 0.0F);
    const float icon = notice.isError ? 26.0F : 0.0F;
    const float width =
        std::min(most, textWidth(look.fonts.body, notice.text) + 4.0F * kGrid + cross + icon + 1.0F);
    beginPanel(id, {bottomMiddle, {width, kHeight}, {0.5F, 1.0F}}, ImGuiWindowFlags_NoScrollbar);
    const ImVec2 corner = ImGui::GetWindowPos();
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Colour& colour = notice.isError ? look.theme.warning : look.theme.text;
    if (notice.isError) {
        drawIcon(list, Icon::Warning, {corner.x + 24.0F, corner.y + kHeight / 2.0F}, 16.0F, packed(colour));
    }
    drawText(list, look.fonts.body, {corner.x + 2.0F * kGrid + icon, corner.y}, kHeight, packed(colour),
             notice.text, width - 4.0F * kGrid - cross - icon);
    LineUse use;
    if (notice.offer) {
        ImGui::SetCursorPos({width - offer - (notice.isError ? 36.0F : 4.0F), 4.0F});
        use.wasTaken = textButton(look, "offer", notice.offerName);
        tooltip(look, tooltipOf(*notice.offer));
    }
    if (notice.isError) {
        ImGui::SetCursorPos({width - 36.0F, 4.0F});
        use.wasClosed = iconButton(look, "close", Icon::Close, "Close  (Esc)");
    }
    const bool isHovered = ImGui::IsWindowHovered();
    ImGui::End();
    if (isHovered && textWidth(look.fonts.body, notice.text) > width - 4.0F * kGrid - cross - icon) {
        ImGui::BeginTooltip(); // all of a line that was cut
        ImGui::PushTextWrapPos(480.0F);
        line(look.fonts.caption, packed(look.theme.text), notice.text);
        ImGui::PopTextWrapPos();
        ImGui::EndTooltip();
    }
    return use;
}

// Where the panels in the corner begin that reach below that height.
float leftOfCorner(const PanelInputs& inputs, const ExploreState& state, float height) {
    const ArcLegend legend = arcLegend(state.view.arcStyle, inputs.look.theme, inputs.legend.distances);
    float left = inputs.sizePixels.x - kMargin;
    for (const ImVec4& panel : cornerPanels(inputs.sizePixels, state, legend)) {
        if (panel.w > height) left = std::min(left, panel.x - kGrid);
    }
    return left;
}

} // namespace

void drawEmptyState(const PanelInputs& inputs, ExploreState& state, Requests& requests) {
    if (!inputs.shown.partnerships.empty()) return;
    const Look& look = inputs.look;
    constexpr float kWidth = 400.0F;
    beginPanel("Nothing passes", {middleOfMap(inputs, state), {kWidth, 0.0F}, {0.5F, 0.5F}},
               ImGuiWindowFlags_AlwaysAutoResize);
    line(look.fonts.heading, packed(look.theme.text), "No partnership passes");
    gap(kGrid / 2.0F);
    paragraph(look.fonts.body, packed(look.theme.textMuted),
              "The filters together leave nothing. Loosen them:");
    gap(kGrid);
    const float buttonWidth = kWidth - 2.0F * kPanelPadding;
    for (std::size_t i = 0; i < kFacetCount; ++i) {
        const std::uint32_t count = inputs.shown.withoutFacet[i];
        const auto facet = static_cast<Facet>(i);
        if (count == 0 || !isActive(state.view.filter, facet)) continue;
        ImGui::PushID(static_cast<int>(i));
        const std::string label = "Without " + std::string(nameOf(facet)) + ": " + withThousands(count);
        if (textButton(look, "loosen", label, false, buttonWidth)) {
            state.view.filter = cleared(std::move(state.view.filter), facet);
        }
        tooltip(look, describe(state.view.filter, facet, inputs.network));
        ImGui::PopID();
    }
    if (textButton(look, "clear-all", "Clear all filters", true, buttonWidth)) {
        requests.run("clear-filters"_command);
    }
    tooltip(look, tooltipOf("clear-filters"_command));
    ImGui::End();
}

void drawNotices(const PanelInputs& inputs, const ExploreState& state, Requests& requests) {
    constexpr float kStep = 48.0F;
    const float bottom = bottomEdgePixels(inputs.sizePixels, state);
    const float right = leftOfCorner(inputs, state, bottom - kStep);
    const auto left = static_cast<float>(insetsBesidePanels(inputs.sizePixels, state).leftPixels) + kMargin;
    ImVec2 at{(left + right) / 2.0F, bottom};
    if (!inputs.loading.empty()) {
        drawLine(inputs, "Loading", at, right - left, {inputs.loading, false, {}, {}});
        at.y -= kStep;
    }
    for (std::size_t i = inputs.notices.size(); i-- > 0;) {
        const std::string id = "Notice " + std::to_string(i);
        const LineUse use = drawLine(inputs, id.c_str(), at, right - left, inputs.notices[i]);
        if (use.wasTaken) requests.run(*inputs.notices[i].offer);
        if (use.wasTaken || use.wasClosed) requests.add(ask::CloseNotice{i});
        at.y -= kStep;
    }
}

} // namespace atlas::ui
