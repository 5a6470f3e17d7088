#include "cli/options/argument_errors.h"

#include <fmt/core.h>

#include <CLI/CLI.hpp>
#include <filesystem>
#include <system_error>
#include <vector>

#include "core/text.h"

namespace atlas {

namespace {

// The sub-command being read when the error came up, or the program itself.
const CLI::App& activeCommand(const CLI::App& app) {
    const std::vector<CLI::App*> parsed = app.get_subcommands();
    return parsed.empty() ? app : *parsed.front();
}

std::vector<std::string> optionNames(const CLI::App& command) {
    std::vector<std::string> names;
    for (const CLI::Option* option : command.get_options()) {
        for (const std::string& name : option->get_lnames()) {
            names.push_back("--" + name);
        }
    }
    return names;
}

std::vector<std::string> commandNames(const CLI::App& app) {
    std::vector<std::string> names;
    for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; })) {
        names.push_back(command->get_name());
    }
    return names;
}

// The option that the library's message begins with, "--years: ...", or "Could not convert: --zoom = ...".
const CLI::Option* optionIn(const std::string& message, const CLI::App& command) {
    const std::size_t begin = message.find("--");
    if (begin == std::string::npos) return nullptr;
    const std::string name = message.substr(begin, message.find_first_of(": =", begin) - begin);
    return command.get_option_no_throw(name);
}

// Too few values, or too many: then the option itself stands there more than once.
std::string mismatchText(const CLI::Option& option) {
    const bool hasValue = !option.results().empty() && !option.results().back().empty();
    if (option.count() > 1 && hasValue) return option.get_name() + " is given more than once; write it once";
    return option.get_name() + " needs a value after it";
}

std::string conversionText(const CLI::Option& option) {
    const bool isFlag = option.get_items_expected_max() == 0;
    if (isFlag) return option.get_name() + " takes no value; write it alone";
    const std::string typed = option.results().empty() ? std::string() : option.results().front();
    return fmt::format("{}: {} is not a number", option.get_name(), inQuotes(typed));
}

// The argument without which the sub-command can do nothing.
std::string missingText(const CLI::App& command) {
    for (const CLI::Option* option : command.get_options()) {
        if (option->get_required() && option->count() == 0)
            return fmt::format("{} needs {}: {}", command.get_name(), option->get_name(),
                               option->get_description());
    }
    return command.get_name() + " needs more arguments";
}

// Where more is said; after a question it is a sentence of its own.
std::string withHelpHint(const std::string& message, const CLI::App& app, const CLI::App& command) {
    return message + fmt::format("{} sister-atlas {}--help", message.ends_with('?') ? " See" : "; see",
                                 &command == &app ? "" : command.get_name() + " ");
}

std::string unknownCommand(const CLI::App& app, const std::string& name) {
    return fmt::format("sub-command {} is unknown{}", inQuotes(name), meantOrKnown(name, commandNames(app)));
}

// What stands where a sub-command or a file may.
std::string firstArgument(const CLI::App& app) {
    for (const CLI::Option* option : app.get_options()) {
        if (!option->nonpositional() && option->count() > 0) return option->results().front();
    }
    return {};
}

std::string unknownArgument(const CLI::App& app, const CLI::App& command, const std::string& argument) {
    const bool isOption = argument.starts_with("-");
    // "--contry=JP": only the name is in question.
    const std::string name = argument.substr(0, argument.find('='));
    if (isOption) {
        const std::string nearest = nearestName(name, optionNames(command));
        return fmt::format("option {} is unknown{}", inQuotes(name),
                           nearest.empty() ? "" : "; " + didYouMean(nearest));
    }
    const std::string first = firstArgument(app);
    if (&command == &app && !first.empty() && !looksLikeFile(first)) return unknownCommand(app, first);
    return fmt::format("{} is one argument too many; leave it out", inQuotes(argument));
}

std::string whatIsWrong(const CLI::App& app, const CLI::App& command, const CLI::ParseError& error) {
    const std::vector<std::string> unknown = app.remaining(true);
    const bool isUnknown = dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr;
    if (isUnknown && !unknown.empty()) return unknownArgument(app, command, unknown.front());
    if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr) return missingText(command);
    std::string what = error.what();
    const CLI::Option* option = optionIn(what, command);
    if (option == nullptr) option = optionIn(what, app); // typed before the sub-command
    if (option == nullptr) return what;
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr) return mismatchText(*option);
    if (dynamic_cast<const CLI::ConversionError*>(&error) != nullptr) return conversionText(*option);
    return what;
}

} // namespace

std::string argumentErrorMessage(const CLI::App& app, const CLI::ParseError& error) {
    const CLI::App& command = activeCommand(app);
    return withHelpHint(whatIsWrong(app, command, error), app, command);
}

bool looksLikeFile(const std::string& argument) {
    std::error_code ignored;
    return argument.find_first_of("./") != std::string::npos || std::filesystem::exists(argument, ignored);
}

std::string unknownCommandMessage(const CLI::App& app, const std::string& argument) {
    return withHelpHint(unknownCommand(app, argument), app, app);
}

} // namespace atlas
