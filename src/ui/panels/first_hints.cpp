#include "ui/panels/first_hints.h"

#include <algorithm>
#include <array>

#include "ui/contract/panel_geometry.h"
#include "ui/panels/legend.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr float kPadding = 16.0F;
constexpr float kWidest = 480.0F;
constexpr float kNarrowest = 400.0F; // beside the legend; where there is less, the card lies above it
constexpr float kRow = 44.0F;
constexpr float kTextIndent = 36.0F;
constexpr float kNoticeStep = 48.0F;

struct Hint {
    Icon icon;
    std::string_view what;
    std::string_view how;
    std::string_view brief; // where there is little room
};

constexpr std::array kHints{
    Hint{Icon::Globe, "Look around", "Drag the map, turn the wheel to zoom", "drag, and turn the wheel"},
    Hint{Icon::Pointer, "See who is tied to whom",
         "Rest the pointer on a city or an arc; click for all about it", "click a city or an arc"},
    Hint{Icon::Search, "Find a city", "Click Search above, or just type a few letters of its name",
         "type its name"},
    Hint{Icon::Funnel, "Ask your own question", "Filters at the left; charts, circles and more under Explore",
         "filters, and Explore above"},
};

constexpr float kBriefRow = 28.0F;

struct Span {
    float left;
    float right;
    float bottom;
    bool isBrief = false;

    float row() const { return isBrief ? kBriefRow : kRow; }
};

// Between the panels, and over what is told at the bottom just now.
Span freeSpan(const PanelInputs& inputs, const ExploreState& state) {
    const auto left = static_cast<float>(insetsBesidePanels(inputs.sizePixels, state).leftPixels) + kMargin;
    const float notices = static_cast<float>(inputs.notices.size() + (inputs.loading.empty() ? 0 : 1));
    Span span{left, inputs.sizePixels.x - kMargin,
              bottomEdgePixels(inputs.sizePixels, state) - notices * kNoticeStep};
    const std::vector<ImVec4> corner = cornerPanels(
        inputs.sizePixels, state, arcLegend(state.view.arcStyle, inputs.look.theme, inputs.legend.distances));
    if (corner.empty()) return span;
    const float besideLegend = corner.front().x - kMargin;
    if (besideLegend - left >= kNarrowest) {
        span.right = besideLegend;
    } else {
        span.right = corner.back().x - kMargin;
        span.bottom = corner.front().y - kMargin;
        span.isBrief = true;
    }
    return span;
}

void drawHint(const Look& look, const Hint& hint, ImVec2 at, float width, bool isBrief) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImU32 muted = packed(look.theme.textMuted);
    drawIcon(list, hint.icon, {at.x + 12.0F, at.y + 12.0F}, 16.0F, packed(look.theme.accent));
    const float left = at.x + kTextIndent;
    const float room = width - kTextIndent;
    const float drawn =
        drawText(list, look.fonts.strong, {left, at.y}, 20.0F, packed(look.theme.text), hint.what, room);
    if (isBrief) {
        drawText(list, look.fonts.caption, {left + drawn + kGrid, at.y + 1.0F}, 20.0F, muted, hint.brief,
                 room - drawn - kGrid);
    } else {
        drawText(list, look.fonts.caption, {left, at.y + 20.0F}, 18.0F, muted, hint.how, room);
    }
}

} // namespace

void drawFirstHints(const PanelInputs& inputs, const ExploreState& state, Requests& requests) {
    if (state.workspace.hintsClosed || state.workspace.allPanelsHidden) return;
    const Look& look = inputs.look;
    const Span span = freeSpan(inputs, state);
    const float width = std::min(kWidest, span.right - span.left);
    const float height =
        2.0F * kPadding + static_cast<float>(kHints.size()) * span.row() + kGrid + kControlHeight;
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(kPadding, kPadding));
    beginPanel("First hints", {{(span.left + span.right) / 2.0F, span.bottom}, {width, height}, {0.5F, 1.0F}},
               ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoBringToFrontOnFocus);
    ImGui::PopStyleVar();
    ImVec2 at = ImGui::GetCursorScreenPos();
    const float inner = ImGui::GetContentRegionAvail().x;
    for (const Hint& hint : kHints) {
        drawHint(look, hint, at, inner, span.isBrief);
        at.y += span.row();
    }
    constexpr float kButtonWidth = 96.0F;
    drawText(*ImGui::GetWindowDrawList(), look.fonts.caption, {at.x + kTextIndent, at.y + kGrid},
             kControlHeight, packed(look.theme.textMuted),
             std::string(keyOf("open-keys"_command)) + " shows all keys",
             inner - kTextIndent - kButtonWidth - kGrid);
    ImGui::SetCursorScreenPos({at.x + inner - kButtonWidth, at.y + kGrid});
    if (textButton(look, "got-it", "Got it", true, kButtonWidth)) {
        requests.add(ask::CloseHints{});
    }
    tooltip(look, "Close these hints for good  (Esc)");
    ImGui::End();
}

} // namespace atlas::ui
