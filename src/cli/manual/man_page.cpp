#include "cli/manual/man_page.h"

#include <fmt/core.h>
#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>

#include "cli/manual/version.h"
#include "core/text.h"

namespace atlas {

namespace {

// Text as roff takes it: a hyphen that can be copied, no macro at the beginning of a line.
std::string roff(std::string_view text) {
    std::string escaped;
    for (const char sign : text) {
        if (sign == '\\')
            escaped += "\\e";
        else if (sign == '-')
            escaped += "\\-";
        else
            escaped += sign;
    }
    return escaped.starts_with('.') || escaped.starts_with('\'') ? "\\&" + escaped : escaped;
}

// The text with its first letter changed.
std::string withFirst(std::string text, std::string (*change)(std::string_view)) {
    text.replace(0, 1, change(text.substr(0, 1)));
    return text;
}

std::string nameOf(const CommandEntry& command) {
    return command.name.empty() ? kProgramName : fmt::format("{} {}", kProgramName, command.name);
}

std::string commandLine(const CommandEntry& command) {
    std::string line = fmt::format(".B {}\n[\\fIOPTIONS\\fR]", roff(nameOf(command)));
    for (const OptionEntry& argument : command.arguments) {
        const std::string name = "\\fI" + roff(argument.names.front()) + "\\fR";
        line += command.name.empty() ? " [" + name + "]" : " " + name;
    }
    return line + "\n";
}

std::string paragraph(std::string_view text) {
    return text.empty() ? std::string() : ".PP\n" + roff(text) + "\n";
}

std::string itemOf(const OptionEntry& option) {
    std::string names;
    for (const std::string& name : option.names)
        names += fmt::format("{}\\fB{}\\fR", names.empty() ? "" : ", ", roff(name));
    const std::string value = option.value.empty() ? std::string() : " \\fI" + roff(option.value) + "\\fR";
    return ".TP\n" + names + value + "\n" + roff(option.description) + "\n";
}

// Options under one heading of the help that the same commands take.
struct SharedOptions {
    std::string heading;
    std::vector<std::string> takenBy; // names of commands
    std::vector<OptionEntry> options;
};

bool isSame(const OptionEntry& a, const OptionEntry& b) {
    return a.names == b.names && a.description == b.description && a.group == b.group;
}

std::vector<std::string> commandsWith(std::span<const CommandEntry> commands, const OptionEntry& wanted) {
    std::vector<std::string> names;
    for (const CommandEntry& command : commands) {
        const bool takes = std::any_of(command.options.begin(), command.options.end(),
                                       [&](const OptionEntry& option) { return isSame(option, wanted); });
        if (takes) names.push_back(command.name);
    }
    return names;
}

void add(std::vector<SharedOptions>& all, const OptionEntry& option, std::vector<std::string> takenBy) {
    const auto block = std::find_if(all.begin(), all.end(), [&](const SharedOptions& shared) {
        return shared.heading == option.group && shared.takenBy == takenBy;
    });
    if (block == all.end()) {
        all.push_back({option.group, std::move(takenBy), {option}});
        return;
    }
    const bool isThere = std::any_of(block->options.begin(), block->options.end(),
                                     [&](const OptionEntry& other) { return isSame(other, option); });
    if (!isThere) block->options.push_back(option);
}

std::vector<SharedOptions> sharedOptions(std::span<const CommandEntry> commands) {
    std::vector<SharedOptions> all;
    for (const CommandEntry& command : commands) {
        for (const OptionEntry& option : command.options) {
            if (!option.group.empty()) add(all, option, commandsWith(commands, option));
        }
    }
    return all;
}

std::string takers(const SharedOptions& shared) {
    std::vector<std::string> names;
    for (const std::string& name : shared.takenBy)
        names.push_back(name.empty() ? "the window" : name);
    return fmt::format("Taken by {}.", fmt::join(names, ", "));
}

// A heading of the help may explain itself in brackets.
std::string headingOf(const SharedOptions& shared) {
    const std::size_t bracket = shared.heading.find(" (");
    std::string text = ".SH " + inCapitals(shared.heading.substr(0, bracket)) + "\n";
    if (bracket == std::string::npos) return text;
    std::string words = shared.heading.substr(bracket + 2);
    words.resize(words.rfind(')'));
    return text + roff(withFirst(words, inCapitals)) + ".\n";
}

std::string sharedSections(std::span<const CommandEntry> commands) {
    std::string text;
    std::string heading;
    for (const SharedOptions& shared : sharedOptions(commands)) {
        if (shared.heading != heading) text += headingOf(shared);
        heading = shared.heading;
        text += paragraph(takers(shared));
        for (const OptionEntry& option : shared.options)
            text += itemOf(option);
    }
    return text;
}

std::string ownOptions(const CommandEntry& command) {
    std::string items;
    for (const OptionEntry& argument : command.arguments)
        items += itemOf(argument);
    for (const OptionEntry& option : command.options) {
        if (option.group.empty()) items += itemOf(option);
    }
    return items;
}

std::string synopsis(std::span<const CommandEntry> commands) {
    std::string text = ".SH SYNOPSIS\n";
    for (const CommandEntry& command : commands)
        text += (command.name.empty() ? "" : ".br\n") + commandLine(command);
    return text;
}

// What no option tells.
constexpr std::string_view kEnd = R"(.SH ENVIRONMENT
.TP
\fBSISTER_ATLAS_HOME\fR
The folder that holds \fIgeodata\fR and \fIassets\fR; without it the program looks beside itself and above.
.SH FILES
.TP
\fI~/.local/share/sister\-atlas/views.json\fR
Saved views, in a format that may be edited by hand.
.TP
\fI~/.config/sister\-atlas/preferences.json\fR
What the window remembers of a person.
.TP
\fI~/.config/sister\-atlas/session.json\fR
What it was left like, which the next start begins with unless \fB\-\-fresh\fR is given.
)";

} // namespace

std::string manPage(std::span<const CommandEntry> commands) {
    const CommandEntry& program = commands.front();
    const std::string_view description = program.description;
    const std::string does(description.substr(0, description.find('.')));
    std::string page = fmt::format(".TH {} 1 \"\" \"{} {}\" \"User Commands\"\n.SH NAME\n{} \\- {}\n",
                                   inCapitals(roff(kProgramName)), kProgramName, kVersion, roff(kProgramName),
                                   roff(withFirst(does, folded)));
    page += synopsis(commands) + ".SH DESCRIPTION\n" + roff(description) + "\n" + paragraph(program.footer);
    page += ".SH OPTIONS\n" + ownOptions(program);
    page += ".SH COMMANDS\n";
    for (const CommandEntry& command : commands.subspan(1)) {
        page += ".SS " + roff(command.name) + "\n" + roff(command.description) + ".\n" + ownOptions(command);
        page += paragraph(command.footer);
    }
    return page + sharedSections(commands) + std::string(kEnd);
}

} // namespace atlas
