#include "ui/panels/messages.h"

#include <algorithm>

#include "core/text.h"
#include "model/workspace/map_cards.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

// What was done with a line: its cross, or the button that it offers.
struct LineUse {
    bool wasClosed = false;
    bool wasTaken = false;
};

// A small panel with one line of words in the middle of the bottom.
LineUse drawLine(const PanelInputs& inputs, const char* id, ImVec2 bottomMiddle, float max,
                 const Notice& notice) {
    const Look& look = inputs.look;
    constexpr float kHeight = sizes::kNoticeHeight;
    const float offer =
        notice.offer ? textWidth(look.fonts.body, notice.offerName) + 3.0F * kGrid : 0.0F; // see textButton
    const float cross = (notice.isError ? 32.0F : 0.0F) + (notice.offer ? offer + kGrid : 0.0F);
    const float icon = notice.isError ? 26.0F : 0.0F;
    const float width =
        std::min(max, textWidth(look.fonts.body, notice.text) + 4.0F * kGrid + cross + icon + 1.0F);
    // Dear ImGui cuts off half of the padding: buttons come as near to the edge as this.
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(kGrid, kGrid));
    beginPanel(id, {bottomMiddle, {width, kHeight}, {0.5F, 1.0F}}, ImGuiWindowFlags_NoScrollbar);
    ImGui::PopStyleVar();
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
        constexpr float kWidest = 480.0F;
        ImGui::PushTextWrapPos(kWidest);
        line(look.fonts.caption, packed(look.theme.text), inLines(look.fonts.caption, notice.text, kWidest));
        ImGui::PopTextWrapPos();
        ImGui::EndTooltip();
    }
    return use;
}

} // namespace

void drawEmptyState(const PanelInputs& inputs, ExploreState& state, Requests& requests) {
    if (!inputs.shown.partnerships.empty()) return;
    const Look& look = inputs.look;
    constexpr float kUsualWidth = 400.0F;
    const MiddleCard card = cardInMiddleOfMap(inputs.layout, kUsualWidth);
    beginPanel("Nothing passes", {{card.middleX, card.middleY}, {card.width, 0.0F}, {0.5F, 0.5F}},
               ImGuiWindowFlags_AlwaysAutoResize);
    line(look.fonts.heading, packed(look.theme.text), "No partnership passes");
    gap(kGrid / 2.0F);
    paragraph(look.fonts.body, packed(look.theme.textMuted),
              "The filters together leave nothing. Loosen them:");
    gap(kGrid);
    const float buttonWidth = card.width - 2.0F * kPanelPadding;
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

void drawNotices(const PanelInputs& inputs, Requests& requests) {
    const NoticeSpan span = noticeSpan(inputs.layout);
    ImVec2 at{span.middle(), span.bottom};
    if (!inputs.loading.empty()) {
        drawLine(inputs, "Loading", at, span.width(), {inputs.loading, false, {}, {}});
        at.y -= sizes::kNoticeStep;
    }
    // The latest first: in a low window there may be no room for all.
    for (std::size_t i = inputs.notices.size(); i-- > 0 && at.y >= sizes::kNoticeHeight;) {
        const std::string id = "Notice " + std::to_string(i);
        const LineUse use = drawLine(inputs, id.c_str(), at, span.width(), inputs.notices[i]);
        if (use.wasTaken) requests.run(*inputs.notices[i].offer);
        if (use.wasTaken || use.wasClosed) requests.add(ask::CloseNotice{i});
        at.y -= sizes::kNoticeStep;
    }
}

} // namespace atlas::ui
