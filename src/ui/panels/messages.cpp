#include "ui/panels/messages.h"

#include <algorithm>

#include "core/text.h"
#include "model/workspace/map_cards.h"
#include "ui/widgets/imgui_internals.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

// What was done with a line: its cross, or the button that it offers.
struct LineUse {
    bool wasClosed = false;
    bool wasTaken = false;
};

// A small panel with words in as many lines as they need: what is to be done stands at their end.
struct LineShape {
    float width = 0.0F;
    float height = 0.0F;
    float icon = 0.0F;  // at the left
    float offer = 0.0F; // a button
    std::string words;  // in lines
};

LineShape shapeOf(const Look& look, const Notice& notice, float max) {
    LineShape shape;
    shape.icon = notice.isError ? 26.0F : 0.0F;
    shape.offer =
        notice.offer ? textWidth(look.fonts.body, notice.offerName) + 3.0F * kGrid : 0.0F; // see textButton
    const float beside = 4.0F * kGrid + shape.icon + (notice.isClosedByHand() ? 32.0F : 0.0F) +
                         (notice.offer ? shape.offer + kGrid : 0.0F);
    const float room = std::max(max - beside - 1.0F, 1.0F);
    shape.words = brokenAtSpaces(look.fonts.body, notice.text, room);
    const ImVec2 size = wrappedSize(look.fonts.body, shape.words, room);
    const float oneLine = wrappedSize(look.fonts.body, "1", room).y;
    shape.width = std::min(max, size.x + beside + 1.0F);
    shape.height = sizes::kNoticeHeight + std::max(0.0F, size.y - oneLine);
    return shape;
}

LineUse drawLine(const PanelInputs& inputs, const char* id, ImVec2 bottomMiddle, const LineShape& shape,
                 const Notice& notice) {
    const Look& look = inputs.look;
    // Dear ImGui cuts off half of the padding: buttons come as near to the edge as this.
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(kGrid, kGrid));
    beginPanel(id, {bottomMiddle, {shape.width, shape.height}, {0.5F, 1.0F}}, ImGuiWindowFlags_NoScrollbar);
    ImGui::PopStyleVar();
    const ImVec2 corner = ImGui::GetWindowPos();
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Colour& colour = notice.isError ? look.theme.warning : look.theme.text;
    if (notice.isError) {
        drawIcon(list, Icon::Warning, {corner.x + 24.0F, corner.y + sizes::kNoticeHeight / 2.0F}, 16.0F,
                 packed(colour));
    }
    const float top = (sizes::kNoticeHeight - fontSize(*look.fonts.body)) / 2.0F;
    const float cross = notice.isClosedByHand() ? 32.0F : 0.0F;
    drawWrapped(
        list, look.fonts.body, {corner.x + 2.0F * kGrid + shape.icon, corner.y + top}, packed(colour),
        shape.words,
        shape.width - 4.0F * kGrid - shape.icon - cross - (notice.offer ? shape.offer + kGrid : 0.0F));
    LineUse use;
    if (notice.offer) {
        ImGui::SetCursorPos({shape.width - shape.offer - (notice.isClosedByHand() ? 36.0F : 4.0F), 4.0F});
        use.wasTaken = textButton(look, "offer", notice.offerName);
        tooltip(look, tooltipOf(*notice.offer));
    }
    if (notice.isClosedByHand()) {
        ImGui::SetCursorPos({shape.width - 36.0F, 4.0F});
        use.wasClosed = iconButton(look, "close", Icon::Close, "Close  (Esc)");
    }
    ImGui::End();
    return use;
}

// What stands at the bottom, the lowest first: what is being read, and then the latest of what happened.
struct Standing {
    Notice notice;
    std::optional<std::size_t> index; // among the notices
    LineShape shape;
};

struct NoticeStack {
    std::vector<Standing> lines;
    float middle = 0.0F;
    float bottom = 0.0F;
    float height = 0.0F; // of all, each with a gap
};

float layOut(const Look& look, std::vector<Standing>& lines, float widest) {
    float height = 0.0F;
    for (Standing& line : lines) {
        line.shape = shapeOf(look, line.notice, widest);
        height += line.shape.height + kGrid;
    }
    return height;
}

// Lines so wide that they would cover the map's scale bar stand above it.
NoticeStack noticeStack(const PanelInputs& inputs) {
    NoticeStack stack;
    if (!inputs.loading.empty()) stack.lines.push_back({{inputs.loading, false, {}, {}}, {}, {}});
    for (std::size_t i = inputs.notices.size(); i-- > 0;)
        stack.lines.push_back({inputs.notices[i], i, {}});
    if (stack.lines.empty()) return stack;
    NoticeSpan span = noticeSpan(inputs.layout);
    const float usual = layOut(inputs.look, stack.lines, span.width());
    span = noticeSpan(inputs.layout, usual - kGrid);
    stack.height = layOut(inputs.look, stack.lines, span.width());
    stack.middle = span.middle();
    stack.bottom = span.bottom;
    const std::optional<PanelBox> scale = scaleBarBox(inputs.layout);
    const auto covers = [&](const Standing& line) {
        return scale && span.middle() - line.shape.width / 2.0F < scale->right;
    };
    if (std::any_of(stack.lines.begin(), stack.lines.end(), covers))
        stack.bottom = std::min(stack.bottom, std::max(scale->top - kGrid, sizes::kNoticeHeight));
    return stack;
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

float noticesHeight(const PanelInputs& inputs) {
    const NoticeStack stack = noticeStack(inputs);
    return stack.lines.empty() ? 0.0F : inputs.layout.freeMap.bottom - stack.bottom + stack.height;
}

void drawNotices(const PanelInputs& inputs, Requests& requests) {
    const NoticeStack stack = noticeStack(inputs);
    float bottom = stack.bottom;
    for (const Standing& line : stack.lines) {
        if (bottom < line.shape.height) break; // in a low window there may be no room for all
        const std::string id = line.index ? "Notice " + std::to_string(*line.index) : "Loading";
        const LineUse use = drawLine(inputs, id.c_str(), {stack.middle, bottom}, line.shape, line.notice);
        if (use.wasTaken) requests.run(*line.notice.offer);
        if (line.index && (use.wasTaken || use.wasClosed)) requests.add(ask::CloseNotice{*line.index});
        bottom -= line.shape.height + kGrid;
    }
}

} // namespace atlas::ui
