#include "cli/sub_commands.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <array>
#include <span>

#include "cli/commands/check_command.h"
#include "cli/commands/list_command.h"
#include "cli/commands/manual_command.h"
#include "cli/manual/version.h"
#include "cli/options/whole_number.h"
#include "data/style/colour_vision.h"
#include "export/files/export_format.h"
#include "model/paper/paper.h"

namespace atlas {

namespace {

void addPaperOptions(CLI::App& command, ExportOptions& picture) {
    command
        .add_option(
            "--paper", picture.paper,
            "size on paper, upright: A4 to A0, Letter, Tabloid or Arch-A to Arch-E; type and lines grow "
            "with the page")
        ->type_name("NAME");
    command
        .add_option("--dpi", picture.dotsPerInch, "with --paper: dots per inch, 72 to 1200; 300 unless given")
        ->type_name("N")
        ->check(wholeNumber(kFewestDotsPerInch, kMostDotsPerInch));
    command.add_flag("--landscape", picture.landscape,
                     "with --paper: its longer side across, which suits a map of the world");
}

// "protan, deutan, tritan or grey"
std::string visionNames() {
    const std::span others = std::span(kColourVisionNames).subspan(1);
    return fmt::format("{} or {}", fmt::join(others.first(others.size() - 1), ", "), others.back());
}

void addExportOptions(CLI::App& command, Arguments& arguments) {
    ExportOptions& picture = arguments.picture;
    command.add_option("OUT", picture.file, "the name of the file, which ends in " + exportEndings())
        ->type_name("")
        ->required();
    command
        .add_option("--size", picture.size,
                    "size in pixels, each side 16 to 20000, or screen, 4k, 8k, square or story")
        ->type_name("WxH")
        ->capture_default_str()
        ->each([&picture](const std::string&) { picture.sizeIsTyped = true; });
    addPaperOptions(command, picture);
    command.add_flag(
        "--page", picture.page,
        "compose a page for paper: title, figures, table of partners, chart and legend around the "
        "map, on A4 unless --paper is given; saved views with a page of their own need no --page");
    command.add_flag("--no-page", picture.withoutPage, "the map alone, though the saved view has a page")
        ->excludes("--page");
    command.add_option("--title", picture.title, "a line at the top")->type_name("TEXT");
    command.add_flag("--legend", picture.legend, "colours and figures at the bottom left, with a scale bar");
    command.add_flag("--no-credit", picture.withoutCredit,
                     "leave out the line that names the sources of data and map");
    command
        .add_option("--labels", picture.labels,
                    "name at most N cities, 0 to 20000; 0 leaves out all names; as many as look calm "
                    "unless given")
        ->type_name("N")
        ->check(wholeNumber(0, kMaxNamedCities));
    command.add_flag("--transparent", picture.transparent, "leave out the ground behind the map");
    command.add_flag("--world-file", picture.worldFile,
                     "also write OUT.pgw (OUT.jgw, OUT.wpw) and OUT.prj, which place a flat map in a GIS");
    command.add_flag(
        "--view-file", picture.viewFile,
        "also write OUT.atlas-views.json, which opens this view again where pictures lose theirs");
    command.add_option("--vision", picture.vision, "draw it as other eyes see it: " + visionNames())
        ->type_name("NAME");
    command.add_flag("--outlines", picture.outlines,
                     "in an .svg or .pdf: letters as outlines, which need no font; otherwise they are text");
    command
        .add_option("--simplify", picture.simplifyPixels,
                    "in an .svg or .pdf: how far lines may stray from their course, 0 to 10 pixels; more is "
                    "a smaller "
                    "file")
        ->type_name("PIXELS")
        ->check(CLI::Range(0.0, 10.0))
        ->capture_default_str()
        ->each([&picture](const std::string&) { picture.simplifyIsTyped = true; });
    command.add_flag("--bleed", picture.bleed, "in a .pdf: 3 mm more on each side, to be cut off in print");
    command.add_option("--tour", picture.tour, "a tour (.json) that a page for browsers (.html) tells")
        ->type_name("FILE");
    addViewOptions(command, arguments.view);
    addFilterOptions(command, arguments.filters);
}

void addListOptions(CLI::App& command, Arguments& arguments) {
    command.add_option("--format", arguments.listFormat, "csv, json or geojson")
        ->type_name("NAME")
        ->capture_default_str();
    addFilterOptions(command, arguments.filters);
}

void addStatsOptions(CLI::App& command, Arguments& arguments) {
    command.add_flag("--json", arguments.stats.asJson, "write the figures as JSON");
    command
        .add_option("--runs", arguments.stats.runs,
                    "random networks to compare with, 0 to 10000; 0 leaves out the comparison")
        ->type_name("N")
        ->check(wholeNumber(0, 10'000))
        ->capture_default_str();
    addFilterOptions(command, arguments.filters);
}

void addSuggestOptions(CLI::App& command, Arguments& arguments) {
    SuggestOptions& suggest = arguments.suggest;
    command.add_option("CITY", suggest.city, "a city such as \"Hays, KS\" or Kaizuka, or its id")
        ->type_name("")
        ->required();
    command.add_option("--country", arguments.filters.countries, "only in these countries, by code or name")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->type_name("CC[,CC]");
    command.add_option("--count", suggest.count, "how many at most, 1 to 1000")
        ->type_name("N")
        ->check(wholeNumber(1, 1'000))
        ->capture_default_str();
    command.add_flag("--json", suggest.asJson, "write them as JSON");
    command.add_option("--data", arguments.filters.dataFolder, "folder with another network")
        ->type_name("FOLDER");
}

void addPresentOptions(CLI::App& command, Arguments& arguments) {
    PresentArguments& present = arguments.present;
    command.add_option("FILE", present.file, "a tour, a .json")->type_name("")->required();
    command.add_option("--monitor", present.monitor, "the monitor to fill, the primary one is 1")
        ->type_name("N")
        ->check(wholeNumber(1, 16));
    command.add_option("--step", present.step, "begin with this step")
        ->type_name("N")
        ->check(wholeNumber(1, 9'999))
        ->capture_default_str();
    command
        .add_option("--autoplay", present.autoplay,
                    "go on by itself after so many seconds, 1 to 3600; 0: after as many as each step says")
        ->type_name("SECONDS")
        ->check(wholeNumber(0, 3'600));
    command.add_flag("--loop", present.loop, "begin anew after the last step");
    command.add_option("--theme", present.theme, "for all steps, such as stage-day for a room with light")
        ->type_name("NAME");
    CLI::Option* presenter =
        command.add_flag("--presenter", present.presenter,
                         "show notes, clock and the next step, also beside the stage on a single screen");
    command
        .add_flag("--no-presenter", present.noPresenter,
                  "never show them; usual: where there are two screens")
        ->excludes(presenter);
    command.add_option("--data", arguments.filters.dataFolder, "folder with another network")
        ->type_name("FOLDER");
}

void addCheckOptions(CLI::App& command, Arguments& arguments) {
    command
        .add_option("FILE", arguments.checkedFiles,
                    "data files, such as cities.csv and partnerships.csv, or tours (.json)")
        ->type_name("")
        ->required();
    command.footer(
        "Problems go to standard error as FILE:LINE: severity: message, then the summary to standard "
        "output:\n"
        "N read, N kept, N merged, N doubtful, N refused. Exit code 0: no problem, 1: some problems,\n"
        "2: a file cannot be read.");
}

void addTourOptions(CLI::App& command, Arguments& arguments) {
    TourOptions& tour = arguments.tour;
    command.add_option("FILE", tour.file, "a tour, a .json")->type_name("")->required();
    command
        .add_option("--transcript", tour.transcript,
                    "captions with their times: text (.txt), or captions of a film (.vtt)")
        ->type_name("OUT");
    command
        .add_option("--pdf", tour.pdf,
                    "a handout (.pdf): a page for each step, with picture, caption, notes and sources")
        ->type_name("OUT");
    command
        .add_option("--pptx", tour.pptx,
                    "slides (.pptx): pictures, captions that can be edited, and notes for the speaker")
        ->type_name("OUT");
    command
        .add_option("--video", tour.video,
                    "a film (.mp4, .webm, .gif) as the stage would show it by itself; beside it OUT.png, its "
                    "first step, and OUT.vtt, its captions")
        ->type_name("OUT");
    command
        .add_option("--size", tour.size,
                    "size of the film in pixels, each side even; 1920x1080 unless given, of a GIF 640x360")
        ->type_name("WxH");
    command
        .add_option("--fps", tour.framesPerSecond,
                    "pictures of the film in a second, 1 to 60; 30 unless given, of a GIF 10")
        ->type_name("N")
        ->check(wholeNumber(1, 60));
    command
        .add_option("--theme", tour.theme,
                    "of all pictures, such as print on paper; as the tour says unless given")
        ->type_name("NAME");
    command
        .add_option("--seconds-per-step", tour.secondsPerStep,
                    "how long each step stands, 1 to 3600; as the tour says unless given")
        ->type_name("S");
    command.add_option("--data", tour.dataFolder, "folder with another network")->type_name("FOLDER");
}

void addBenchOptions(CLI::App& command, Arguments& arguments) {
    BenchOptions& bench = arguments.bench;
    command
        .add_option("--partnerships", bench.partnershipCount,
                    "so many invented partnerships between real cities, 1 to 5000000; the real ones unless "
                    "given")
        ->type_name("N")
        ->check(wholeNumber(1, 5'000'000));
    command.add_option("--size", bench.size, "size in pixels, each side 16 to 16384")
        ->type_name("WxH")
        ->capture_default_str();
    command.add_option("--data", bench.dataFolder, "folder with another network")->type_name("FOLDER");
    command.add_flag("--json", bench.asJson, "write the figures as JSON");
}

void addManualOptions(CLI::App& command, Arguments& arguments) {
    command.add_option("FORMAT", arguments.manualFormat, "man, bash, zsh or fish")->type_name("")->required();
}

// Of the program as it describes itself.
int runManualOfProgram(const Arguments& arguments) {
    CLI::App program;
    Arguments nothingTyped;
    describeProgram(program, nothingTyped);
    return runManual(program, arguments.manualFormat);
}

constexpr std::array kSubCommands{
    SubCommand{"export", "Write the map as a picture, as data or as a page for browsers, without a display",
               addExportOptions,
               [](const Arguments& arguments) {
                   return runExport(arguments.picture, arguments.filters, arguments.view);
               }},
    SubCommand{"list", "Write the partnerships that pass the filters to standard output", addListOptions,
               [](const Arguments& arguments) { return runList(arguments.filters, arguments.listFormat); }},
    SubCommand{"stats", "Count and measure the partnerships that pass the filters as a network",
               addStatsOptions,
               [](const Arguments& arguments) { return runStats(arguments.filters, arguments.stats); }},
    SubCommand{"suggest", "Suggest partners abroad for a city, each with its reasons", addSuggestOptions,
               [](const Arguments& arguments) { return runSuggest(arguments.filters, arguments.suggest); }},
    SubCommand{"brief", "Write pages about a city, a state or a country, or a city's poster",
               [](CLI::App& command, Arguments& arguments) { addBriefOptions(command, arguments.brief); },
               [](const Arguments& arguments) { return runBrief(arguments.brief); }},
    SubCommand{"tour", "Write a tour as a handout, slides, a film or a transcript, without a display",
               addTourOptions, [](const Arguments& arguments) { return runTour(arguments.tour); }},
    SubCommand{"check", "Read data files and tours and report every problem by line", addCheckOptions,
               [](const Arguments& arguments) { return runCheck(arguments.checkedFiles); }},
    SubCommand{"present", "Present a tour, full screen", addPresentOptions, nullptr},
    SubCommand{"bench", "Measure start-up, redraws, interaction and memory", addBenchOptions, nullptr,
               WindowTask::Bench},
    SubCommand{"manual", "Print the manual page, or a shell's completion", addManualOptions,
               runManualOfProgram},
};

} // namespace

std::span<const SubCommand> subCommands() {
    return kSubCommands;
}

void describeProgram(CLI::App& app, Arguments& arguments) {
    app.name(kProgramName);
    app.description(
        "Draws the world's sister cities as great-circle arcs on a map. Without a sub-command it opens the "
        "window.");
    app.set_version_flag("--version", versionText, "Print the version, and what the program is built with");
    app.add_option("FILE", arguments.viewFile,
                   "what to open in the window: saved views, a picture that carries its view, a tour")
        ->type_name("");
    app.add_flag("--fresh", arguments.fresh,
                 "open the window anew, not with the view and panels that it was left with");
    addKioskOptions(app, arguments.kiosk);
    addViewOptions(app, arguments.view);
    addFilterOptions(app, arguments.filters);
    for (const SubCommand& command : kSubCommands)
        command.addOptions(*app.add_subcommand(command.name, command.does), arguments);
    app.require_subcommand(0, 1);
    app.footer(
        "sister-atlas SUBCOMMAND --help tells what a sub-command takes. Exit code 0: done, 1: check found "
        "problems,\n2: not done.");
    for (CLI::App* command : app.get_subcommands({}))
        command->get_formatter()->label("REQUIRED", ""); // the usage line tells
}

} // namespace atlas
