#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "cli/commands/bench_command.h"
#include "cli/commands/brief_command.h"
#include "cli/commands/export_command.h"
#include "cli/commands/kiosk_command.h"
#include "cli/commands/present_command.h"
#include "cli/commands/stats_command.h"
#include "cli/commands/suggest_command.h"
#include "cli/commands/tour_command.h"
#include "cli/options/filter_options.h"
#include "cli/options/view_options.h"

namespace CLI {
class App;
}

namespace atlas {

// Everything that can be typed. Filters before and after a sub-command's name mean the same.
struct Arguments {
    std::string viewFile; // FILE alone: what the window opens
    bool fresh = false;   // not as it was left
    FilterOptions filters;
    ViewOptions view;
    ExportOptions picture;
    std::string listFormat = "csv";
    StatsOptions stats;
    SuggestOptions suggest;
    BriefOptions brief;
    PresentArguments present;
    KioskArguments kiosk;
    std::vector<std::string> checkedFiles;
    TourOptions tour;
    BenchOptions bench;
    std::string manualFormat;
};

// What a sub-command leaves to the window's side of the program.
enum class WindowTask : std::uint8_t { Show, Bench };

struct SubCommand {
    const char* name;
    const char* does;
    void (*addOptions)(CLI::App& command, Arguments& arguments);
    // Returns the exit code. Null: it needs what only the window has, and command_line.cpp tells what to do.
    int (*run)(const Arguments& arguments);
    WindowTask task = WindowTask::Show; // then
};

// In the order of the help.
std::span<const SubCommand> subCommands();

// Gives the application all that the program takes: what is typed goes into the arguments. Help, manual page
// and completions are made from it.
void describeProgram(CLI::App& app, Arguments& arguments);

} // namespace atlas
