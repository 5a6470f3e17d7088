#include "model/commands/command_group.h"

namespace atlas {

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

} // namespace atlas
