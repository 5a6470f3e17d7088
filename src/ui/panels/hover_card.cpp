#include "ui/panels/hover_card.h"

#include "ui/panels/target_card.h"
#include "ui/widgets/imgui_internals.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr const char* kCardName = "Hover card";

// As tall as it was in the last frame; when it is new, about as tall as they are.
float cardHeight() {
    constexpr float kUsualHeight = 200.0F;
    const std::optional<ImVec2> size = shownSize(kCardName);
    return size ? size->y : kUsualHeight;
}

} // namespace

void drawHoverCard(const PanelInputs& inputs, const ExploreState& state) {
    const Target& target = state.hovered;
    if (target.kind == Target::Kind::None || inputs.spot) return; // a crowded spot's card tells it
    // A click opened a panel that tells as much: the card would only lie over it.
    if (inputs.layout.shows(Panel::Details) && isSelectedAlone(state.view.selection, target)) return;
    const ImVec2 pointed = inputs.mark.value_or(ImGui::GetIO().MousePos);
    const float width = targetCardWidth(inputs);
    const ImVec2 corner = cornerBeside(inputs, target, pointed, {width, cardHeight()});
    ImGui::PushStyleColor(ImGuiCol_WindowBg,
                          ImGui::GetStyleColorVec4(ImGuiCol_PopupBg)); // it lies over words
    beginPanel(kCardName, {corner, {width, 0.0F}},
               ImGuiWindowFlags_NoInputs | ImGuiWindowFlags_AlwaysAutoResize | ImGuiWindowFlags_NoNav);
    bringToFront(); // of panels that it may reach over
    drawTarget(inputs, target);
    ImGui::End();
    ImGui::PopStyleColor();
}

} // namespace atlas::ui
