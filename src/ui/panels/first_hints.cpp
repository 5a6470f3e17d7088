#include "ui/panels/first_hints.h"

#include <algorithm>
#include <array>

#include "model/workspace/map_cards.h"
#include "ui/panels/messages.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr float kTextIndent = 36.0F;

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
static_assert(kHints.size() == sizes::kHintCount);

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

std::optional<HintsPlace> shownHints(const PanelInputs& inputs, const ExploreState& state) {
    const bool areOut =
        state.workspace.hintsClosed || state.workspace.allPanelsHidden || inputs.layout.shows(Panel::Drawer);
    return areOut ? std::nullopt : hintsPlace(inputs.layout, noticesHeight(inputs));
}

bool drawFirstHints(const PanelInputs& inputs, const ExploreState& state, Requests& requests) {
    const Look& look = inputs.look;
    const std::optional<HintsPlace> place = shownHints(inputs, state);
    if (!place) return false;
    const float row = place->isBrief ? sizes::kBriefHintRow : sizes::kHintRow;
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(sizes::kHintsPadding, sizes::kHintsPadding));
    beginPanel("First hints", place->box,
               ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoBringToFrontOnFocus);
    ImGui::PopStyleVar();
    ImVec2 at = ImGui::GetCursorScreenPos();
    const float inner = ImGui::GetContentRegionAvail().x;
    for (const Hint& hint : kHints) {
        drawHint(look, hint, at, inner, place->isBrief);
        at.y += row;
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
    tooltip(look, "Close these hints for good  (Enter or Esc)");
    ImGui::End();
    return true;
}

} // namespace atlas::ui
