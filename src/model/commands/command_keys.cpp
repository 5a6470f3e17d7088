#include "model/commands/command_keys.h"

#include <array>
#include <utility>

namespace atlas {

namespace {

constexpr std::array<std::pair<Command, std::string_view>, 4> kOtherKeys{{
    {Command::ResetView, "Home"},
    {Command::Search, "/"},
    {Command::ShowKeys, "?"},
    {Command::Redo, "Ctrl+Y"},
}};

} // namespace

std::vector<std::string_view> keysOf(const CommandInfo& info) {
    std::vector<std::string_view> keys{info.key};
    for (const auto& [command, key] : kOtherKeys) {
        if (command == info.command) keys.push_back(key);
    }
    return keys;
}

std::span<const PanelKey> panelKeys() {
    static const std::vector<PanelKey> keys{
        {{"Arrows"}, "Go to the next control, row, cell or bar"},
        {{"Enter", "Space"}, "Press what the ring is around"},
        {{"Letters"}, "Type into the field that the ring is around"},
        {{"Home", "End"}, "First and last of a list"},
        {{"PgUp", "PgDn"}, "A page up or down"},
        {{"Left", "Right"}, "Slider: less or more"},
        {{"Shift+Arrows"}, "Chart and time line: choose a range"},
        {{"Ctrl+Arrows"}, "Chart and time line: move the range"},
        {{"Delete"}, "Chart: clear the range; saved views: delete one"},
        {{"F2"}, "Saved views: rename"},
    };
    return keys;
}

} // namespace atlas
