#include "cli/manual/shell_completion.h"

#include <fmt/core.h>
#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string_view>
#include <vector>

#include "cli/manual/version.h"

namespace atlas {

namespace {

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

std::string optionNames(const CommandEntry& command) {
    std::vector<std::string> names;
    for (const OptionEntry& option : command.options)
        names.insert(names.end(), option.names.begin(), option.names.end());
    return fmt::format("{}", fmt::join(names, " "));
}

bool takesFiles(const CommandEntry& command) {
    return std::any_of(command.arguments.begin(), command.arguments.end(),
                       [](const OptionEntry& argument) { return offerFor(argument) == Offer::Files; });
}

// --- bash ---

// A pattern of `case` for every option of that kind that takes a value: "--size | --theme".
std::string valuePattern(std::span<const CommandEntry> commands, Offer offer) {
    std::set<std::string> names;
    for (const CommandEntry& command : commands) {
        for (const OptionEntry& option : command.options) {
            if (!option.value.empty() && offerFor(option) == offer)
                names.insert(option.names.begin(), option.names.end());
        }
    }
    return fmt::format("{}", fmt::join(names, " | "));
}

std::string bashCommandCase(const CommandEntry& command) {
    return fmt::format("    {}) options='{}' files={} ;;\n",
                       command.name.empty() ? "''" : command.name.c_str(), optionNames(command),
                       takesFiles(command) ? "yes" : "''");
}

// --- zsh ---

std::string zshQuoted(std::string_view text) {
    std::string result = "'";
    for (const char sign : text)
        result += sign == '\'' ? "'\\''" : std::string(1, sign);
    return result + "'";
}

std::string zshValue(const OptionEntry& option) {
    switch (offerFor(option)) {
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

// --- fish ---

std::string fishQuoted(std::string_view text) {
    return "'" + withBackslashes(text, "\\'") + "'";
}

std::string fishOption(const CommandEntry& command, const OptionEntry& option, const std::string& others) {
    const std::string where = command.name.empty() ? "not __fish_seen_subcommand_from " + others
                                                   : "__fish_seen_subcommand_from " + command.name;
    std::string line = fmt::format("complete -c {} -n '{}'", kProgramName, where);
    for (const std::string& name : option.names)
        line += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
    if (!option.value.empty()) {
        const Offer offer = offerFor(option);
        line += offer == Offer::Files     ? " -r -F"
                : offer == Offer::Folders ? " -x -a '(__fish_complete_directories)'"
                                          : " -x";
    }
    return line + " -d " + fishQuoted(option.description) + "\n";
}

} // namespace

std::string bashCompletion(std::span<const CommandEntry> commands) {
    std::string cases;
    for (const CommandEntry& command : commands)
        cases += bashCommandCase(command);
    return fmt::format(R"(# bash completion for {program}
_sister_atlas() {{
  local current="${{COMP_WORDS[COMP_CWORD]}}" previous="${{COMP_WORDS[COMP_CWORD - 1]}}"
  local word command='' options='' files=''
  for word in "${{COMP_WORDS[@]:1:COMP_CWORD - 1}}"; do
    case "$word" in
      {commands})
        command="$word"
        break
        ;;
    esac
  done
  COMPREPLY=()
  case "$previous" in
    {fileOptions})
      compopt -o filenames
      mapfile -t COMPREPLY < <(compgen -f -- "$current")
      return
      ;;
    {folderOptions})
      compopt -o filenames
      mapfile -t COMPREPLY < <(compgen -d -- "$current")
      return
      ;;
    {otherOptions})
      return
      ;;
  esac
  case "$command" in
{cases}  esac
  if [[ "$current" == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
    return
  fi
  [[ -n "$command" ]] || mapfile -t COMPREPLY < <(compgen -W '{commandWords}' -- "$current")
  if [[ -n "$files" ]] && ((${{#COMPREPLY[@]}} == 0)); then
    compopt -o filenames
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
  fi
}}
complete -F _sister_atlas {program}
)",
                       fmt::arg("program", kProgramName),
                       fmt::arg("commands", namesOfCommands(commands, " | ")),
                       fmt::arg("fileOptions", valuePattern(commands, Offer::Files)),
                       fmt::arg("folderOptions", valuePattern(commands, Offer::Folders)),
                       fmt::arg("otherOptions", valuePattern(commands, Offer::Nothing)),
                       fmt::arg("cases", cases), fmt::arg("commandWords", namesOfCommands(commands, " ")));
}

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
