#pragma once

#include <optional>
#include <string>

#include "core/result.h"
#include "model/kiosk/kiosk_options.h"

namespace CLI {
class App;
}

namespace atlas {

// What was typed for a booth; the theme is that of the window's options.
struct KioskArguments {
    std::string file;                  // empty: no booth is asked for
    std::string code;                  // empty: that of the environment
    std::optional<double> idleSeconds; // nothing: as usual
    std::size_t monitor = 0;           // counted from 1; 0: not said
    std::optional<double> rehearsedHours;
};

void addKioskOptions(CLI::App& app, KioskArguments& arguments);

// What cannot be said together, in one line; empty: nothing.
std::string kioskArgumentsError(const CLI::App& app, const KioskArguments& arguments);

// What the window is to run. The tour is read by now: a damaged one opens no window. That nothing but a
// signal ends a booth without a code is noted.
Result<KioskOptions> kioskOptionsFrom(const KioskArguments& arguments, const std::string& theme);

} // namespace atlas
