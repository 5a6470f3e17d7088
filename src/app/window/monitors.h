#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "model/workspace/show_screens.h"

struct GLFWwindow;

namespace atlas {

// The monitors by now, the primary one first. Each look asks the window system.
std::vector<ShowMonitor> showMonitors();

// The one that shows most of the window, by its name; empty: there is no monitor.
std::string monitorUnder(GLFWwindow* window);

// Dots per inch of that one, as it says of itself; the usual 96 where it says nothing that can be.
double dotsPerInchUnder(GLFWwindow* window);

// All of a monitor of that list, as it is by now; or an ordinary window with that content.
void fillMonitor(GLFWwindow* window, std::size_t monitor);
void standAsWindow(GLFWwindow* window, const MonitorArea& area);

// Notices when a monitor is plugged in or out, moved, or changes its resolution.
class MonitorWatch {
public:
    using Clock = std::chrono::steady_clock;

    const std::vector<ShowMonitor>& monitors() const { return m_monitors; }

    // Looks, but hardly more often than twice a second, and while `isBusy` only for what costs nothing: how
    // many there are. Whether something is new.
    bool look(Clock::time_point now, bool isBusy);

    // Until the next look, where the last call came too early for one.
    std::optional<double> secondsUntilLook(Clock::time_point now) const;

private:
    std::vector<ShowMonitor> m_monitors = showMonitors();
    Clock::time_point m_looked{};
    bool m_isDue = false;
};

} // namespace atlas
