#include "ui/panels/appearance_menu.h"

#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr float kHeadHeight = 24.0F;

// "Size" between two buttons, and what it is now.
void drawSize(const PanelInputs& inputs, const ExploreState& state, Requests& requests) {
    const Look& look = inputs.look;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    drawText(list, look.fonts.body, {at.x + 4.0F * kGrid, at.y}, kControlHeight, packed(look.theme.text),
             "Size");
    const std::string percent = std::to_string(state.workspace.interfacePercent) + " %";
    const auto button = [&](const char* id, Icon icon, Command command, float fromRight) {
        ImGui::SetCursorScreenPos({at.x + width - fromRight, at.y});
        if (iconButton(look, id, icon, tooltipOf(command))) requests.run(command);
    };
    constexpr float kFigures = 64.0F;
    button("smaller", Icon::Minus, "smaller-interface"_command, 2.0F * kControlHeight + kFigures);
    drawText(list, look.fonts.body,
             {at.x + width - kControlHeight - (kFigures + textWidth(look.fonts.body, percent)) / 2.0F, at.y},
             kControlHeight, packed(look.theme.text), percent);
    button("larger", Icon::Plus, "larger-interface"_command, kControlHeight);
}

// Looks at everything with somebody else's eyes; no picture is saved so.
void drawVision(const Look& look, ColourVision& vision) {
    const std::string tip = "See map and panels as somebody else does; pictures are saved in all colours  (" +
                            std::string(keyOf("next-colour-vision"_command)) + ": the next)";
    const ImVec2 at = ImGui::GetCursorScreenPos();
    drawText(*ImGui::GetWindowDrawList(), look.fonts.caption, {at.x + 4.0F * kGrid, at.y}, kHeadHeight,
             packed(look.theme.textMuted), "As others see it");
    ImGui::Dummy({0.0F, kHeadHeight});
    for (std::size_t i = 0; i < kColourVisionCount; ++i) {
        const auto choice = static_cast<ColourVision>(i);
        if (menuRow(look, kColourVisionNames[i].data(), kColourVisionWords[i], {}, choice == vision, tip))
            vision = choice;
    }
}

} // namespace

void drawAppearanceMenu(const PanelInputs& inputs, ExploreState& state, Requests& requests) {
    const std::string next = "  (" + std::string(keyOf("next-theme"_command)) + ": the next)";
    for (const Theme& theme : inputs.themes) {
        ImGui::PushID(theme.id.c_str());
        if (menuRow(inputs.look, "choice", theme.name, {}, theme.id == state.view.themeId,
                    "Show the map in these colours" + next)) {
            state.view.themeId = theme.id;
            ImGui::CloseCurrentPopup();
        }
        ImGui::PopID();
    }
    hairline(inputs.look);
    const auto toggle = [&](const char* id, std::string_view name, Command command, bool isOn) {
        const std::string_view key = keyOf(command);
        if (menuRow(inputs.look, id, name, key, isOn, rowOf(command).words)) requests.run(command);
    };
    toggle("names", "Names on the map", "toggle-labels"_command, state.view.labels.areShown);
    toggle("reduced-motion", "Reduced motion", "reduce-motion"_command, state.workspace.reducedMotion);
    toggle("open-as-left", "Open as it was left", "open-as-left"_command, state.workspace.opensAsLeft);
    hairline(inputs.look);
    drawVision(inputs.look, state.workspace.vision);
    hairline(inputs.look);
    drawSize(inputs, state, requests);
}

} // namespace atlas::ui
