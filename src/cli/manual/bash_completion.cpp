#include <fmt/core.h>
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "cli/manual/completion_text.h"
#include "cli/manual/shell_completion.h"
#include "cli/manual/version.h"

namespace atlas {

namespace {

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

// A line for each option that takes one of a few words; what is before a comma is kept.
std::string bashWordCases(std::span<const CommandEntry> commands) {
    std::set<std::string> lines;
    for (const CommandEntry& command : commands) {
        for (const OptionEntry& option : command.options) {
            if (offerFor(option) == Offer::Words)
                lines.insert(fmt::format("    {}) words='{}' ;;\n", fmt::join(option.names, " | "),
                                         fmt::join(option.words, " ")));
        }
    }
    return fmt::format("{}", fmt::join(lines, ""));
}

std::string bashCommandCase(const CommandEntry& command) {
    return fmt::format("    {}) options='{}' files={} ;;\n",
                       command.name.empty() ? "''" : command.name.c_str(), optionNames(command),
                       takesFiles(command) ? "yes" : "''");
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
  local words=''
  case "$previous" in
{wordCases}  esac
  if [[ -n "$words" ]]; then
    local before=''
    [[ "$current" != *,* ]] || before="${{current%,*}},"
    mapfile -t COMPREPLY < <(compgen -P "$before" -W "$words" -- "${{current##*,}}")
    return
  fi
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
                       fmt::arg("wordCases", bashWordCases(commands)), fmt::arg("cases", cases),
                       fmt::arg("commandWords", namesOfCommands(commands, " ")));
}

} // namespace atlas
