#include "cli/manual/completion_text.h"

#include <fmt/core.h>
#include <fmt/format.h>

#include <vector>

namespace atlas {

std::string withBackslashes(std::string_view text, std::string_view before) {
    std::string result;
    for (const char sign : text) {
        if (before.find(sign) != std::string_view::npos) result += '\\';
        result += sign;
    }
    return result;
}

std::string namesOfCommands(std::span<const CommandEntry> commands, std::string_view separator) {
    std::vector<std::string> names;
    for (const CommandEntry& command : commands.subspan(1))
        names.push_back(command.name);
    return fmt::format("{}", fmt::join(names, separator));
}

} // namespace atlas
