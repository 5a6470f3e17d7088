#include "ui/panels/explore_menu.h"

#include "model/commands/command.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

// Whether what a command opens is open.
bool isOpen(const CommandRow& row, const ExploreState& state) {
    if (const DrawerView* view = std::get_if<DrawerView>(&row.about)) return state.shows(*view);
    if (const Panel* panel = std::get_if<Panel>(&row.about)) return state.shows(*panel);
    return false;
}

void commandRow(const PanelInputs& inputs, Command command, const ExploreState& state, Requests& requests) {
    const CommandRow& row = rowOf(command);
    const CommandWords words = wordsOf(row);
    ImGui::PushID(static_cast<int>(command));
    if (menuRow(inputs.look, "row", words.title, keyOf(command), isOpen(row, state), words.detail)) {
        requests.run(command);
        ImGui::CloseCurrentPopup();
    }
    ImGui::PopID();
}

// In a small window panels take turns: these lead to the ones that wait.
void drawTurns(const PanelInputs& inputs, const ExploreState& state, Requests& requests) {
    const bool isSmall = state.room.isNarrow || state.room.isLow;
    const bool areThreeTooMany = state.room.isTight && state.has(Panel::Drawer) && state.has(Panel::Details);
    if (!isSmall && !areThreeTooMany) return;
    for (const Command command : exploreCommands(ExploreSection::Panels)) {
        const auto panel = std::get<Panel>(rowOf(command).about);
        if (!isSmall && panel == Panel::Legend) continue; // its place is taken
        if (state.has(panel)) commandRow(inputs, command, state, requests);
    }
    hairline(inputs.look);
}

} // namespace

void drawExploreMenu(const PanelInputs& inputs, const ExploreState& state, Requests& requests) {
    drawTurns(inputs, state, requests);
    for (const Command command : exploreCommands(ExploreSection::Views))
        commandRow(inputs, command, state, requests);
    hairline(inputs.look);
    for (const Command command : exploreCommands(ExploreSection::Edit))
        commandRow(inputs, command, state, requests);
}

} // namespace atlas::ui
