#include "ui/panels/explore_menu.h"

#include <array>
#include <utility>

#include "model/commands/command_group.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

void commandRow(const PanelInputs& inputs, Command command, bool isChosen, Requests& requests) {
    const CommandInfo& info = commandInfo(command);
    const CommandWords words = wordsOf(info);
    ImGui::PushID(static_cast<int>(command));
    if (menuRow(inputs.look, "row", words.title, info.key, isChosen, words.detail)) {
        requests.commands.push_back(command);
        ImGui::CloseCurrentPopup();
    }
    ImGui::PopID();
}

// In a small window panels take turns: these lead to the ones that wait.
void drawTurns(const PanelInputs& inputs, Requests& requests) {
    constexpr std::array kTurns{std::pair{Panel::Filters, Command::FocusFilters},
                                std::pair{Panel::Details, Command::FocusDetails},
                                std::pair{Panel::Legend, Command::FocusLegend}};
    bool hasTurns = false;
    for (const auto& [panel, command] : kTurns) {
        if (!inputs.layout.takesTurns(panel)) continue;
        hasTurns = true;
        commandRow(inputs, command, inputs.layout.shows(panel), requests);
    }
    if (hasTurns) hairline(inputs.look);
}

} // namespace

void drawExploreMenu(const PanelInputs& inputs, Requests& requests) {
    drawTurns(inputs, requests);
    for (std::size_t i = 0; i < kDrawerViewCount; ++i) {
        const auto view = static_cast<DrawerView>(i);
        commandRow(inputs, drawerCommand(view), inputs.layout.shows(view), requests);
    }
    commandRow(inputs, Command::ToggleTimeLine, inputs.layout.shows(Panel::TimeLine), requests);
    commandRow(inputs, Command::FindChain, false, requests);
    commandRow(inputs, Command::DrawLasso, false, requests);
    hairline(inputs.look);
    commandRow(inputs, Command::Undo, false, requests);
    commandRow(inputs, Command::Redo, false, requests);
    commandRow(inputs, Command::ShowPalette, false, requests);
}

} // namespace atlas::ui
