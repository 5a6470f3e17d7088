#include "cli/command_line.h"

#include <fmt/core.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <filesystem>
#include <iostream>
#include <string_view>
#include <system_error>
#include <utility>

#include "cli/options/argument_errors.h"
#include "cli/options/map_state.h"
#include "cli/options/network_loading.h"
#include "cli/sub_commands.h"
#include "core/exit_codes.h"
#include "core/messages.h"
#include "core/text.h"
#include "export/reopen/carried_view.h"
#include "model/tour/tour_file.h"

namespace atlas {

namespace {

// What the window starts with.
Result<WindowOptions> windowOptionsFrom(const Arguments& arguments) {
    WindowOptions options;
    const FilterOptions& filters = arguments.filters;
    if (!filters.dataFolder.empty()) options.networkFolder = filters.dataFolder;
    // Without names to look up the window opens the sooner.
    NetworkPointer network = std::make_shared<const Network>();
    if (filters.needNetwork() || arguments.view.needNetwork()) {
        const Result<NetworkPointer> loaded = loadNetworkOrNote(filters.dataFolder);
        if (!loaded) return tl::unexpected<Error>(loaded.error());
        network = *loaded;
    }
    const Result<ResourceFolders> resources = findResources();
    if (!resources) return tl::unexpected<Error>(resources.error());
    const Result<MapState> map = mapStateFrom(filters, arguments.view, *network, resources->themes);
    if (!map) return tl::unexpected<Error>(map.error());
    options.view = map->view;
    return options;
}

// The first option that was given nothing, as by a script whose variable is not set; a title may be empty.
const CLI::Option* optionWithoutValue(const CLI::App& app) {
    for (const CLI::Option* option : app.get_options()) {
        if (option->count() == 0 || option->get_name() == "--title") continue;
        const std::vector<std::string>& values = option->results();
        if (std::find(values.begin(), values.end(), "") != values.end()) return option;
    }
    for (const CLI::App* command : app.get_subcommands()) {
        if (const CLI::Option* option = optionWithoutValue(*command)) return option;
    }
    return nullptr;
}

// The exit code where the arguments are wrong or ask for nothing but help.
std::optional<int> parse(CLI::App& app, int argumentCount, char** arguments) {
    try {
        app.parse(argumentCount, arguments);
    } catch (const CLI::Success& wish) { // --help and --version
        return app.exit(wish, std::cout, std::cerr);
    } catch (const CLI::ParseError& error) {
        printError(argumentErrorMessage(app, error));
        return kExitFailed;
    }
    const CLI::Option* empty = optionWithoutValue(app);
    if (empty == nullptr) return std::nullopt;
    printError(fmt::format("{} is empty; write {}", empty->get_name(),
                           empty->get_required() ? empty->get_description() : "a value, or leave it out"));
    return kExitFailed;
}

// What is wrong with a file to open, or with what stands in its place; empty: nothing.
std::string viewFileError(const CLI::App& app, const Arguments& arguments) {
    const std::string& file = arguments.viewFile;
    if (file.empty()) return {};
    if (!looksLikeFile(file)) return unknownCommandMessage(app, file);
    if (!app.get_subcommands().empty()) {
        return fmt::format("{} is for the window; with {} write --view {}", inQuotes(file),
                           app.get_subcommands().front()->get_name(), file);
    }
    if (arguments.filters.savedView.empty()) return {};
    return fmt::format("{} and --view {} are two views; write one of them", inQuotes(file),
                       arguments.filters.savedView);
}

bool holdsTour(const std::string& file) {
    const Result<std::string> text = savedViewsText(file);
    return text && isTourText(*text);
}

// Who opens a file from the desktop sees no standard error: if it is there and cannot be used, the window
// opens without it and says why.
Result<WindowOptions> windowOptionsWithFile(Arguments arguments) {
    const std::string file = std::exchange(arguments.viewFile, {});
    if (holdsTour(file)) {
        return windowOptionsFrom(arguments).map([&](WindowOptions options) {
            options.tourFile = file;
            return options;
        });
    }
    arguments.filters.savedView = file;
    const Result<WindowOptions> options = windowOptionsFrom(arguments);
    std::error_code ignored;
    if (options || !std::filesystem::exists(file, ignored)) return options;
    arguments.filters.savedView.clear();
    return windowOptionsFrom(arguments).map([&](WindowOptions without) {
        without.messages.push_back(options.error().message);
        return without;
    });
}

// Whether a view, a filter or a file was typed: then the window shows what these say, as `export` would, and
// nothing of the view that it was left with.
bool isViewAsked(const CLI::App& app) {
    constexpr std::array<std::string_view, 2> kOther{"--data", "--fresh"};
    const std::vector<const CLI::Option*> options = app.get_options();
    return std::any_of(options.begin(), options.end(), [&](const CLI::Option* option) {
        return option->count() > 0 &&
               std::find(kOther.begin(), kOther.end(), option->get_name()) == kOther.end();
    });
}

CommandLineOutcome windowOutcome(const CLI::App& app, const Arguments& arguments) {
    Result<WindowOptions> options =
        arguments.viewFile.empty() ? windowOptionsFrom(arguments) : windowOptionsWithFile(arguments);
    if (!options) {
        printError(options.error().message);
        return {kExitFailed, {}};
    }
    options->isViewAsked = isViewAsked(app);
    options->isFresh = arguments.fresh;
    return {std::nullopt, *std::move(options)};
}

// Nothing of the last session is to be seen.
WindowOptions freshWindow(const Arguments& arguments) {
    WindowOptions options;
    if (!arguments.filters.dataFolder.empty()) options.networkFolder = arguments.filters.dataFolder;
    options.isFresh = true;
    return options;
}

CommandLineOutcome presentOutcome(const Arguments& arguments) {
    Result<PresentOptions> show = presentOptionsFrom(arguments.present);
    if (!show) {
        printError(show.error().message);
        return {kExitFailed, {}};
    }
    return {std::nullopt, freshWindow(arguments), *std::move(show)};
}

CommandLineOutcome benchOutcome(const Arguments& arguments) {
    CommandLineOutcome outcome;
    outcome.bench = arguments.bench;
    return outcome;
}

CommandLineOutcome kioskOutcome(const Arguments& arguments) {
    Result<KioskOptions> kiosk = kioskOptionsFrom(arguments.kiosk, arguments.view.theme);
    if (!kiosk) {
        printError(kiosk.error().message);
        return {kExitFailed, {}};
    }
    return {std::nullopt, freshWindow(arguments), {}, *std::move(kiosk)};
}

} // namespace

CommandLineOutcome runCommandLine(int argumentCount, char** arguments) {
    Arguments typed;
    CLI::App app;
    describeProgram(app, typed);
    if (const std::optional<int> exitCode = parse(app, argumentCount, arguments)) return {exitCode, {}};
    for (const std::string& wrong : {kioskArgumentsError(app, typed.kiosk), viewFileError(app, typed)}) {
        if (wrong.empty()) continue;
        printError(wrong);
        return {kExitFailed, {}};
    }
    if (!typed.kiosk.file.empty()) return kioskOutcome(typed);
    for (const SubCommand& command : subCommands()) {
        if (!app.get_subcommand(command.name)->parsed()) continue;
        if (command.run != nullptr) return {command.run(typed), {}};
        return command.task == WindowTask::Bench ? benchOutcome(typed) : presentOutcome(typed);
    }
    return windowOutcome(app, typed);
}

} // namespace atlas
