#include "cli/commands/process_figures.h"

#include <ctime>
#include <fstream>
#include <sstream>
#include <string>

#include <unistd.h>

namespace atlas {

double millisecondsSinceStart() {
    // proc(5): the 22nd field is the start in clock ticks since boot; the 2nd may contain blanks, in
    // brackets.
    std::ifstream file("/proc/self/stat");
    std::string text;
    std::getline(file, text);
    const std::size_t bracket = text.rfind(')');
    if (bracket == std::string::npos) return 0.0;
    std::istringstream fields(text.substr(bracket + 1));
    std::string field;
    for (int i = 3; i <= 22; ++i)
        fields >> field;
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const double nowMs = static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
    return nowMs - std::stod(field) * 1e3 / static_cast<double>(sysconf(_SC_CLK_TCK));
}

double cpuSeconds() {
    timespec used{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) + static_cast<double>(used.tv_nsec) / 1e9;
}

double peakMegabytes() {
    // A line such as "VmHWM:     1234 kB".
    const std::string name = "VmHWM:";
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.compare(0, name.size(), name) != 0) continue;
        return std::stod(line.substr(name.size() + 1)) / 1024.0;
    }
    return 0.0;
}

} // namespace atlas
