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
void drawTurns(const PanelInputs& inputs, const ExploreState& state, Requests& requests) {
    const bool isSmall = state.room.isNarrow || state.room.isLow;
    const bool areThreeTooMany = state.room.isTight && state.has(Panel::Drawer) && state.has(Panel::Details);
    if (!isSmall && !areThreeTooMany) return;
    constexpr std::array kTurns{std::pair{Panel::Filters, Command::FocusFilters},
                                std::pair{Panel::Details, Command::FocusDetails},
                                std::pair{Panel::Legend, Command::FocusLegend}};
    for (const auto& [panel, command] : kTurns) {
        if (!isSmall && panel == Panel::Legend) continue; // its place is taken
        if (state.has(panel)) commandRow(inputs, command, state.shows(panel), requests);
    }
    hairline(inputs.look);
}

} // namespace

void drawExploreMenu(const PanelInputs& inputs, const ExploreState& state, Requests& requests) {
    drawTurns(inputs, state, requests);
    for (std::size_t i = 0; i < kDrawerViewCount; ++i) {
        const auto view = static_cast<DrawerView>(i);
        commandRow(inputs, drawerCommand(view), state.shows(view), requests);
    }
    commandRow(inputs, Command::ToggleTimeLine, state.shows(Panel::TimeLine), requests);
    commandRow(inputs, Command::FindChain, false, requests);
    commandRow(inputs, Command::DrawLasso, false, requests);
    hairline(inputs.look);
    commandRow(inputs, Command::Undo, false, requests);
    commandRow(inputs, Command::Redo, false, requests);
    commandRow(inputs, Command::ShowPalette, false, requests);
}

} // namespace atlas::ui
