#include <fmt/core.h>
#include <fmt/format.h>

#include "cli/manual/completion_text.h"
#include "cli/manual/shell_completion.h"
#include "cli/manual/version.h"

namespace atlas {

namespace {

std::string fishQuoted(std::string_view text) {
    return fmt::format("'{}'", withBackslashes(text, "\\'"));
}

std::string fishOption(const CommandEntry& command, const OptionEntry& option, const std::string& others) {
    const std::string where = command.name.empty() ? "not __fish_seen_subcommand_from " + others
                                                   : "__fish_seen_subcommand_from " + command.name;
    std::string line = fmt::format("complete -c {} -n '{}'", kProgramName, where);
    for (const std::string& name : option.names)
        line += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
    if (!option.value.empty()) {
        const Offer offer = offerFor(option);
        line += offer == Offer::Files ? " -r -F" : " -x";
        if (offer == Offer::Folders) line += " -a '(__fish_complete_directories)'";
        if (offer == Offer::Words) line += fmt::format(" -a '{}'", fmt::join(option.words, " "));
    }
    return line + " -d " + fishQuoted(option.description) + "\n";
}

} // namespace

std::string fishCompletion(std::span<const CommandEntry> commands) {
    const std::string names = namesOfCommands(commands, " ");
    std::string text;
    for (const CommandEntry& command : commands) {
        if (!command.name.empty()) {
            text += fmt::format("complete -c {} -n 'not __fish_seen_subcommand_from {}' -a {} -d {}\n",
                                kProgramName, names, command.name, fishQuoted(command.description));
        }
        for (const OptionEntry& option : command.options)
            text += fishOption(command, option, names);
    }
    return text;
}

} // namespace atlas
