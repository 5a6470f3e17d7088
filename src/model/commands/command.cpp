#include "model/commands/command.h"

#include <algorithm>

namespace atlas {

namespace {

Command commandOn(CommandFunction does, const CommandSubject& about) {
    const auto found = std::find_if(kCommands.begin(), kCommands.end(), [&](const CommandRow& row) {
        return row.does == does && row.about == about;
    });
    return commandAt(static_cast<std::size_t>(found - kCommands.begin()));
}

} // namespace

Command drawerCommand(DrawerView view) {
    return commandOn(commands::toggleDrawer, view);
}

Command projectionCommand(ProjectionKind kind) {
    return commandOn(commands::showProjection, kind);
}

std::vector<Command> exploreCommands(ExploreSection section) {
    std::vector<Command> found;
    for (std::size_t i = 0; i < kCommands.size(); ++i) {
        if (kCommands[i].explore.section == section) found.push_back(commandAt(i));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](Command a, Command b) { return rowOf(a).explore.row < rowOf(b).explore.row; });
    return found;
}

std::string tooltipOf(Command command) {
    const CommandRow& row = rowOf(command);
    const std::string words(row.words);
    return row.keys.front().empty() ? words : words + "  (" + std::string(row.keys.front()) + ")";
}

} // namespace atlas
