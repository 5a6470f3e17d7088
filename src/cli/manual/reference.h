#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace atlas {

// What the program can be asked to do, read from the same tables as its help: what the manual page and the
// completions of shells are made from.

struct OptionEntry {
    std::vector<std::string> names; // "-h", "--help"; one without hyphens where it goes by its place, "OUT"
    std::string value;              // what stands after it, "WxH"; empty: nothing
    std::string description;        // in one line
    std::string group;              // its heading in the help; empty: the command's own options
    std::vector<std::string> words; // that the value can be, where it is one of a few
};

struct CommandEntry {
    std::string name; // empty: the program without a sub-command
    std::string description;
    std::string footer;
    std::vector<OptionEntry> arguments; // that go by their place
    std::vector<OptionEntry> options;
};

// The program itself first, then its sub-commands, in the order of the help.
std::vector<CommandEntry> referenceOf(const CLI::App& program);

// What a shell may offer after an option or as an argument.
enum class Offer { Nothing, Words, Files, Folders };
Offer offerFor(const OptionEntry& option);

} // namespace atlas
