#include "model/commands/command_keys.h"

namespace atlas {

namespace {

KeyGroup keysInPanels() {
    return {"In a panel",
            {
                {{"Arrows"}, "Go to the next control, row, cell or bar"},
                {{"Enter", "Space"}, "Press what is outlined"},
                {{"Letters"}, "Type into the outlined field"},
                {{"Home", "End"}, "First and last of a list"},
                {{"PgUp", "PgDn"}, "A page up or down"},
                {{"Left", "Right"}, "Slider: less or more"},
                {{"Shift+Arrows"}, "Chart and time line: choose a range"},
                {{"Ctrl+Arrows"}, "Chart and time line: move the range"},
                {{"Delete"}, "Chart: clear the range; saved views: delete one"},
                {{"F2"}, "Saved views: rename"},
            }};
}

} // namespace

std::vector<std::string_view> keysOf(const CommandRow& row) {
    std::vector<std::string_view> keys;
    for (const std::string_view key : row.keys) {
        if (!key.empty()) keys.push_back(key);
    }
    return keys;
}

std::vector<KeyGroup> keyGroups() {
    std::vector<KeyGroup> groups(kCommandGroupCount);
    for (std::size_t i = 0; i < kCommandGroupCount; ++i)
        groups[i].name = nameOf(static_cast<CommandGroup>(i));
    for (const CommandRow& row : kCommands) {
        if (row.keys.front().empty()) continue;
        groups[static_cast<std::size_t>(row.group)].lines.push_back({keysOf(row), wordsOf(row).title});
    }
    groups.push_back(keysInPanels());
    return groups;
}

} // namespace atlas
