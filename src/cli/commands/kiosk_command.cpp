#include "cli/commands/kiosk_command.h"

#include <fmt/core.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "cli/options/option_naming.h"
#include "cli/options/theme_option.h"
#include "cli/options/whole_number.h"
#include "core/environment.h"
#include "core/messages.h"
#include "core/text.h"
#include "model/kiosk/leave_code.h"
#include "model/tour/tour_file.h"

namespace atlas {

namespace {

constexpr std::array<std::string_view, 4> kKioskOnly{"--kiosk-code", "--idle", "--monitor", "--rehearse"};
constexpr std::array<std::string_view, 3> kBeside{"--kiosk", "--theme", "--data"};
constexpr double kShortestRehearsalHours = 0.05;
constexpr double kLongestRehearsalHours = 100.0;

bool isAmong(std::string_view name, std::span<const std::string_view> names) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

// An option that does nothing without a booth was meant for one.
std::string errorWithoutKiosk(const CLI::App& app) {
    for (const std::string_view name : kKioskOnly) {
        if (app.get_option(std::string(name))->count() > 0)
            return fmt::format("{} is for a kiosk; add --kiosk FILE.json", name);
    }
    return {};
}

Result<std::string> codeOf(const KioskArguments& arguments) {
    const bool isTyped = !arguments.code.empty();
    const std::string& code = isTyped ? arguments.code : environment().kioskCode;
    if (code.empty()) return std::string();
    return leaveCodeFrom(code).map_error(naming(isTyped ? "--kiosk-code" : "SISTER_ATLAS_KIOSK_CODE"));
}

} // namespace

void addKioskOptions(CLI::App& app, KioskArguments& arguments) {
    constexpr const char* kGroup = "Kiosk (a booth: a tour goes round until somebody touches the screen)";
    app.add_option("--kiosk", arguments.file, "run a booth with this tour, full screen")
        ->type_name("FILE")
        ->group(kGroup);
    app.add_option(
           "--kiosk-code", arguments.code,
           "leaving takes this code, 4 to 16 letters and digits; SISTER_ATLAS_KIOSK_CODE says it where "
           "others read the command; without one only a signal ends the booth")
        ->type_name("CODE")
        ->group(kGroup);
    app.add_option("--idle", arguments.idleSeconds,
                   "the tour comes back when nobody has touched the screen for so long, 5 to 3600; 60 unless "
                   "given")
        ->type_name("SECONDS")
        ->check(wholeNumber(5, 3'600))
        ->group(kGroup);
    app.add_option("--monitor", arguments.monitor, "the monitor to fill, the primary one is 1")
        ->type_name("N")
        ->check(wholeNumber(1, 16))
        ->group(kGroup);
    app.add_option(
           "--rehearse", arguments.rehearsedHours,
           "try the booth out: simulated visitors use it for so many hours, in minutes; then say what "
           "memory it took, and end")
        ->type_name("HOURS")
        ->group(kGroup);
}

std::string kioskArgumentsError(const CLI::App& app, const KioskArguments& arguments) {
    if (arguments.file.empty()) return errorWithoutKiosk(app);
    if (!app.get_subcommands().empty())
        return fmt::format("--kiosk is for the window; leave out {}",
                           app.get_subcommands().front()->get_name());
    for (const CLI::Option* option : app.get_options()) {
        const std::string name = option->get_name();
        if (option->count() > 0 && !isAmong(name, kKioskOnly) && !isAmong(name, kBeside))
            return fmt::format("{} does nothing for a kiosk, which shows its tour; leave it out", name);
    }
    const std::optional<double>& hours = arguments.rehearsedHours;
    if (hours && !(*hours >= kShortestRehearsalHours && *hours <= kLongestRehearsalHours))
        return fmt::format("--rehearse: write hours from {} to {}", kShortestRehearsalHours,
                           kLongestRehearsalHours);
    return {};
}

Result<KioskOptions> kioskOptionsFrom(const KioskArguments& arguments, const std::string& theme) {
    Result<std::string> code = codeOf(arguments);
    if (!code) return tl::unexpected(code.error());
    Result<Tour> tour = loadTour(arguments.file);
    if (!tour) return tl::unexpected(tour.error());
    Result<std::string> themeId = themeIdTyped(theme);
    if (!themeId) return tl::unexpected(themeId.error());
    KioskOptions options;
    options.tour = *std::move(tour);
    if (arguments.monitor > 0) options.monitor = arguments.monitor - 1;
    options.themeId = *std::move(themeId);
    options.code = *std::move(code);
    options.times.idleSeconds = arguments.idleSeconds.value_or(options.times.idleSeconds);
    options.rehearsedHours = arguments.rehearsedHours;
    if (options.code.empty() && !options.rehearsedHours)
        printNote(
            "the kiosk has no code: only a signal ends it, such as killall sister-atlas; --kiosk-code CODE "
            "lets its staff leave");
    return options;
}

} // namespace atlas
