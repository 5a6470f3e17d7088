#include "cli/manual/reference.h"

#include <CLI/CLI.hpp>
#include <algorithm>

#include "cli/manual/value_words.h"

namespace atlas {

namespace {

std::string inOneLine(std::string text) {
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

std::string descriptionOf(const CLI::Option& option) {
    std::string text = inOneLine(option.get_description());
    if (const std::string& usual = option.get_default_str(); !usual.empty())
        text += " (" + usual + " unless given)";
    return text;
}

std::vector<std::string> namesOf(const CLI::Option& option) {
    if (!option.nonpositional()) return {option.get_name(true)};
    std::vector<std::string> names;
    for (const std::string& name : option.get_snames())
        names.push_back("-" + name);
    for (const std::string& name : option.get_lnames())
        names.push_back("--" + name);
    return names;
}

std::vector<std::string> wordsOf(const std::vector<std::string>& names) {
    for (const std::string& name : names) {
        if (std::vector<std::string> words = valueWords(name); !words.empty()) return words;
    }
    return {};
}

OptionEntry entryOf(const CLI::Option& option, const std::string& ownGroup) {
    const bool isFlag = option.get_items_expected_max() == 0;
    OptionEntry entry;
    entry.names = namesOf(option);
    if (!isFlag) entry.value = option.get_type_name();
    entry.description = descriptionOf(option);
    if (option.get_group() != ownGroup) entry.group = option.get_group();
    entry.words = wordsOf(entry.names);
    return entry;
}

CommandEntry entryOf(const CLI::App& command, const std::string& name) {
    CommandEntry entry{name, inOneLine(command.get_description()), inOneLine(command.get_footer()), {}, {}};
    const std::string ownGroup = command.get_help_ptr()->get_group();
    for (const CLI::Option* option : command.get_options()) {
        if (option->get_group().empty()) continue; // hidden
        auto& into = option->nonpositional() ? entry.options : entry.arguments;
        into.push_back(entryOf(*option, ownGroup));
    }
    return entry;
}

} // namespace

std::vector<CommandEntry> referenceOf(const CLI::App& program) {
    std::vector<CommandEntry> commands{entryOf(program, {})};
    for (const CLI::App* command : program.get_subcommands([](const CLI::App*) { return true; }))
        commands.push_back(entryOf(*command, command->get_name()));
    return commands;
}

Offer offerFor(const OptionEntry& option) {
    if (!option.words.empty()) return Offer::Words;
    const std::string& what = option.names.front().starts_with("-") ? option.value : option.names.front();
    if (what.starts_with("FOLDER")) return Offer::Folders;
    return what.starts_with("FILE") || what.starts_with("OUT") ? Offer::Files : Offer::Nothing;
}

} // namespace atlas
