#include "ui/panels/explore_menu.h"

#include "model/commands/command.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

// Whether what a command opens is open.
bool isOpen(const CommandRow& row, const PanelLayout& layout) {
    if (const DrawerView* view = std::get_if<DrawerView>(&row.about)) return layout.shows(*view);
    if (const Panel* panel = std::get_if<Panel>(&row.about)) return layout.shows(*panel);
    return false;
}

void commandRow(const PanelInputs& inputs, Command command, Requests& requests) {
    const CommandRow& row = rowOf(command);
    const CommandWords words = wordsOf(row);
    ImGui::PushID(static_cast<int>(command));
    if (menuRow(inputs.look, "row", words.title, keyOf(command), isOpen(row, inputs.layout), words.detail)) {
        requests.run(command);
        ImGui::CloseCurrentPopup();
    }
    ImGui::PopID();
}

// In a small window panels take turns: these lead to the ones that wait.
void drawTurns(const PanelInputs& inputs, Requests& requests) {
    bool hasTurns = false;
    for (const Command command : exploreCommands(ExploreSection::Panels)) {
        if (!inputs.layout.takesTurns(std::get<Panel>(rowOf(command).about))) continue;
        hasTurns = true;
        commandRow(inputs, command, requests);
    }
    if (hasTurns) hairline(inputs.look);
}

} // namespace

void drawExploreMenu(const PanelInputs& inputs, Requests& requests) {
    drawTurns(inputs, requests);
    for (const Command command : exploreCommands(ExploreSection::Views))
        commandRow(inputs, command, requests);
    hairline(inputs.look);
    for (const Command command : exploreCommands(ExploreSection::Edit))
        commandRow(inputs, command, requests);
}

} // namespace atlas::ui
