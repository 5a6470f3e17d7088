#include <fmt/core.h>
#include <fmt/format.h>

#include "cli/manual/completion_text.h"
#include "cli/manual/shell_completion.h"
#include "cli/manual/version.h"

namespace atlas {

namespace {

std::string zshQuoted(std::string_view text) {
    std::string result = "'";
    for (const char sign : text)
        result += sign == '\'' ? "'\\''" : std::string(1, sign);
    return result + "'";
}

// The words of a list are chosen one after another, with commas between them.
std::string zshWords(const OptionEntry& option) {
    const std::string words = fmt::format("{}", fmt::join(option.words, " "));
    return option.value.find(',') == std::string::npos ? "(" + words + ")" : "_values -s , word " + words;
}

std::string zshValue(const OptionEntry& option) {
    switch (offerFor(option)) {
        case Offer::Words:
            return zshWords(option);
        case Offer::Files:
            return "_files";
        case Offer::Folders:
            return "_files -/";
        case Offer::Nothing:
            break;
    }
    return " ";
}

std::string zshOptions(const CommandEntry& command) {
    std::string lines;
    for (const OptionEntry& option : command.options) {
        const std::string description = withBackslashes(option.description, "[]:\\");
        const std::string value =
            option.value.empty() ? "" : fmt::format(":{}:{}", option.value, zshValue(option));
        for (const std::string& name : option.names)
            lines += " \\\n        " + zshQuoted(fmt::format("*{}[{}]{}", name, description, value));
    }
    return lines;
}

std::string zshCommandCase(const CommandEntry& command) {
    std::string text = fmt::format("      {})\n        _arguments", command.name);
    text += zshOptions(command);
    for (const OptionEntry& argument : command.arguments)
        text += fmt::format(" \\\n        '*:{}:{}'", argument.names.front(), zshValue(argument));
    return text + "\n        ;;\n";
}

} // namespace

std::string zshCompletion(std::span<const CommandEntry> commands) {
    std::string described;
    std::string cases;
    for (const CommandEntry& command : commands.subspan(1)) {
        described += " \\\n        " + zshQuoted(command.name + ":" + command.description);
        cases += zshCommandCase(command);
    }
    return fmt::format(R"(#compdef {program}
_sister_atlas() {{
  local context state state_descr line
  typeset -A opt_args
  _arguments -C{options} \
        '1: :->command' '*:: :->rest'
  case "$state" in
    command)
      local -a commands=({described})
      _describe -t commands command commands
      _files
      ;;
    rest)
      case "${{words[1]}}" in
{cases}      esac
      ;;
  esac
}}
_sister_atlas "$@"
)",
                       fmt::arg("program", kProgramName), fmt::arg("options", zshOptions(commands.front())),
                       fmt::arg("described", described), fmt::arg("cases", cases));
}

} // namespace atlas
