#include "model/commands/command_group.h"

#include <algorithm>

namespace atlas {

CommandGroup groupOf(Command command) {
    if (drawerViewOf(command)) return CommandGroup::View;
    switch (command) {
        case Command::ZoomIn:
        case Command::ZoomOut:
        case Command::PanLeft:
        case Command::PanRight:
        case Command::PanUp:
        case Command::PanDown:
        case Command::ResetView:
        case Command::CentreHere:
        case Command::SelectionBack:
        case Command::TogglePanels:
        case Command::ToggleTimeLine:
        case Command::PlayTimeLine:
        case Command::FocusTimeLine:
            return CommandGroup::View;
        case Command::EqualEarth:
        case Command::NaturalEarth:
        case Command::Robinson:
        case Command::WinkelTripel:
        case Command::Mercator:
        case Command::Equirectangular:
        case Command::Globe:
        case Command::AzimuthalEquidistant:
        case Command::NextTheme:
        case Command::ToggleShading:
        case Command::ToggleLabels:
        case Command::NextColouring:
        case Command::Brighter:
        case Command::Darker:
        case Command::ShowColours:
            return CommandGroup::Map;
        case Command::ClearFilters:
            return CommandGroup::Filters;
        case Command::MarkLeft:
        case Command::MarkRight:
        case Command::MarkUp:
        case Command::MarkDown:
        case Command::MarkNextArc:
        case Command::MarkPreviousArc:
        case Command::ChooseMarked:
            return CommandGroup::Marking;
        case Command::SaveView:
        case Command::ShowViews:
        case Command::RestoreView:
            return CommandGroup::SavedViews;
        case Command::SavePicture:
        case Command::ShowExport:
            return CommandGroup::Pictures;
        default:
            return CommandGroup::General;
    }
}

std::string_view nameOf(CommandGroup group) {
    switch (group) {
        case CommandGroup::View:
            return "View";
        case CommandGroup::Map:
            return "Map";
        case CommandGroup::Filters:
            return "Filters";
        case CommandGroup::Pictures:
            return "Pictures";
        case CommandGroup::SavedViews:
            return "Saved views";
        case CommandGroup::Marking:
            return "Map by keyboard";
        case CommandGroup::General:
            return "General";
    }
    return {};
}

CommandWords wordsOf(const CommandInfo& info) {
    const std::size_t end = std::min(info.does.find_first_of(":;"), info.does.size());
    std::string_view detail = info.does.substr(end);
    detail.remove_prefix(std::min<std::size_t>(2, detail.size())); // ": "
    return {info.does.substr(0, end), detail};
}

} // namespace atlas
