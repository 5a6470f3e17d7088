#include "cli/command_line.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>

#include "cli/commands/bench_command.h"
#include "cli/commands/check_command.h"
#include "cli/commands/export_command.h"
#include "cli/commands/list_command.h"
#include "cli/commands/stats_command.h"
#include "cli/commands/suggest_command.h"
#include "cli/options/argument_errors.h"
#include "cli/options/filter_options.h"
#include "cli/options/map_state.h"
#include "cli/options/network_loading.h"
#include "cli/options/view_options.h"
#include "cli/output/messages.h"

namespace atlas {

namespace {

// Everything that can be typed. Filters before and after a sub-command's name mean the same.
struct Arguments {
    FilterOptions filters;
    ViewOptions view;
    ExportOptions picture;
    std::string listFormat = "csv";
    StatsOptions stats;
    SuggestOptions suggest;
    std::vector<std::string> checkedFiles;
    BenchOptions bench;
};

CLI::App& addExport(CLI::App& app, Arguments& arguments) {
    CLI::App& command = *app.add_subcommand("export", "Write the map as a picture, without a display");
    ExportOptions& picture = arguments.picture;
    command.add_option("OUT", picture.file, "the picture to write, a .png")->type_name("")->required();
    command.add_option("--size", picture.size, "in pixels, each side 16 to 16384")
        ->type_name("WxH")
        ->capture_default_str();
    command.add_option("--title", picture.title, "a line at the top")->type_name("TEXT");
    command.add_flag("--legend", picture.legend, "colours and figures at the bottom left");
    command
        .add_option("--labels", picture.labels,
                    "at most so many names of cities, 0: no names at all; as many as look calm if not given")
        ->type_name("N")
        ->check(CLI::Range(0U, kMostNamedCities));
    command.add_flag("--transparent", picture.transparent, "no ground behind the map");
    command.add_flag("--world-file", picture.worldFile, "also OUT.pgw and OUT.prj, for flat maps in a GIS");
    addViewOptions(command, arguments.view);
    addFilterOptions(command, arguments.filters);
    return command;
}

CLI::App& addList(CLI::App& app, Arguments& arguments) {
    CLI::App& command = *app.add_subcommand("list", "Write the partnerships that pass to standard output");
    command.add_option("--format", arguments.listFormat, "csv, json or geojson")
        ->type_name("NAME")
        ->capture_default_str();
    addFilterOptions(command, arguments.filters);
    return command;
}

CLI::App& addStats(CLI::App& app, Arguments& arguments) {
    CLI::App& command =
        *app.add_subcommand("stats", "Count and measure the network of the partnerships that pass");
    command.add_flag("--json", arguments.stats.asJson, "figures as JSON");
    command
        .add_option("--runs", arguments.stats.runs, "randomised networks to compare with, 0: no comparison")
        ->type_name("N")
        ->check(CLI::Range(0U, 10'000U))
        ->capture_default_str();
    addFilterOptions(command, arguments.filters);
    return command;
}

CLI::App& addSuggest(CLI::App& app, Arguments& arguments) {
    CLI::App& command =
        *app.add_subcommand("suggest", "Suggest partners abroad for a city, each with its reasons");
    SuggestOptions& suggest = arguments.suggest;
    command.add_option("CITY", suggest.city, "\"Hays, KS\", Kaizuka, or an id")->type_name("")->required();
    command.add_option("--country", arguments.filters.countries, "only in these countries, codes or names")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->type_name("CC[,CC]");
    command.add_option("--count", suggest.count, "how many at most")
        ->type_name("N")
        ->check(CLI::Range(1U, 1'000U))
        ->capture_default_str();
    command.add_flag("--json", suggest.asJson, "as JSON");
    command.add_option("--data", arguments.filters.dataFolder, "folder with another network")
        ->type_name("FOLDER");
    return command;
}

CLI::App& addCheck(CLI::App& app, Arguments& arguments) {
    CLI::App& command = *app.add_subcommand("check", "Read data files and report every problem by line");
    command.add_option("FILE", arguments.checkedFiles, "cities.csv, partnerships.csv, ...")
        ->type_name("")
        ->required();
    command.footer(
        "Problems go to standard error as FILE:LINE: severity: message, then the summary to standard "
        "output:\n"
        "N read, N kept, N merged, N doubtful, N refused. Exit code 0: no problem, 1: some,\n"
        "2: a file cannot be opened.");
    return command;
}

CLI::App& addBench(CLI::App& app, Arguments& arguments) {
    CLI::App& command = *app.add_subcommand("bench", "Measure start-up, redraws, interaction and memory");
    BenchOptions& bench = arguments.bench;
    command
        .add_option("--partnerships", bench.partnershipCount,
                    "invented partnerships between real cities; left out: the real network")
        ->check(CLI::Range(1, 5'000'000));
    command.add_option("--size", bench.size, "WxH in pixels, each 16 to 16384")->capture_default_str();
    command.add_option("--data", bench.dataFolder, "folder with another network");
    command.add_flag("--json", bench.asJson, "figures as JSON");
    return command;
}

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
    options.state = map->state;
    return options;
}

// The first option that was given nothing, as by a script whose variable is not set; a title may be empty.
std::string optionWithoutValue(const CLI::App& app) {
    for (const CLI::Option* option : app.get_options()) {
        if (option->count() == 0 || option->get_name() == "--title") continue;
        const std::vector<std::string>& values = option->results();
        if (std::find(values.begin(), values.end(), "") != values.end()) return option->get_name();
    }
    for (const CLI::App* command : app.get_subcommands()) {
        if (const std::string name = optionWithoutValue(*command); !name.empty()) return name;
    }
    return {};
}

CommandLineOutcome ended(int exitCode) {
    return {exitCode, {}};
}

CommandLineOutcome windowOutcome(const Arguments& arguments) {
    Result<WindowOptions> options = windowOptionsFrom(arguments);
    if (options) return {std::nullopt, *std::move(options)};
    printError(options.error().message);
    return ended(kExitFailed);
}

} // namespace

CommandLineOutcome runCommandLine(int argumentCount, char** arguments) {
    Arguments typed;
    CLI::App app(
        "Draws the world's sister cities as great-circle arcs on a map. Without a sub-command it opens "
        "the window.",
        "sister-atlas");
    app.set_version_flag("--version", "sister-atlas " ATLAS_VERSION, "Print the version");
    addViewOptions(app, typed.view);
    addFilterOptions(app, typed.filters);
    const CLI::App& exportCommand = addExport(app, typed);
    const CLI::App& listCommand = addList(app, typed);
    const CLI::App& statsCommand = addStats(app, typed);
    const CLI::App& suggestCommand = addSuggest(app, typed);
    const CLI::App& checkCommand = addCheck(app, typed);
    const CLI::App& benchCommand = addBench(app, typed);
    app.require_subcommand(0, 1);
    app.footer(
        "sister-atlas SUBCOMMAND --help tells what a sub-command takes. Exit code 0: done, 2: not done.");
    for (CLI::App* command : app.get_subcommands({})) {
        command->get_formatter()->label("REQUIRED", ""); // the usage line tells
    }
    try {
        app.parse(argumentCount, arguments);
    } catch (const CLI::Success& wish) { // --help and --version
        return ended(app.exit(wish, std::cout, std::cerr));
    } catch (const CLI::ParseError& error) {
        printError(argumentErrorMessage(app, error));
        return ended(kExitFailed);
    }
    if (const std::string name = optionWithoutValue(app); !name.empty()) {
        printError(name + " is given nothing; write a value after it, or leave it out");
        return ended(kExitFailed);
    }
    if (exportCommand.parsed()) return ended(runExport(typed.picture, typed.filters, typed.view));
    if (listCommand.parsed()) return ended(runList(typed.filters, typed.listFormat));
    if (statsCommand.parsed()) return ended(runStats(typed.filters, typed.stats));
    if (suggestCommand.parsed()) return ended(runSuggest(typed.filters, typed.suggest));
    if (checkCommand.parsed()) return ended(runCheck(typed.checkedFiles));
    if (benchCommand.parsed()) return ended(runBench(typed.bench));
    return windowOutcome(typed);
}

} // namespace atlas
