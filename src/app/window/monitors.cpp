#include "app/window/monitors.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <algorithm>
#include <span>
#include <utility>

#include "app/window/glfw_windows.h"

namespace atlas {

namespace {

constexpr std::chrono::duration<double> kBetweenLooks(0.5);

std::span<GLFWmonitor*> glfwMonitors() {
    int count = 0;
    GLFWmonitor** monitors = glfwGetMonitors(&count);
    return {monitors, static_cast<std::size_t>(std::max(0, count))};
}

MonitorArea wholeOf(GLFWmonitor* monitor) {
    MonitorArea area;
    glfwGetMonitorPos(monitor, &area.left, &area.top);
    if (const GLFWvidmode* mode = glfwGetVideoMode(monitor)) {
        area.width = mode->width;
        area.height = mode->height;
    }
    return area;
}

long shared(const MonitorArea& a, const MonitorArea& b) {
    const int across = std::min(a.left + a.width, b.left + b.width) - std::max(a.left, b.left);
    const int down = std::min(a.top + a.height, b.top + b.height) - std::max(a.top, b.top);
    return static_cast<long>(std::max(0, across)) * std::max(0, down);
}

} // namespace

std::vector<ShowMonitor> showMonitors() {
    std::vector<ShowMonitor> monitors;
    for (GLFWmonitor* monitor : glfwMonitors()) {
        const char* name = glfwGetMonitorName(monitor);
        monitors.push_back({name == nullptr ? "" : name, wholeOf(monitor), freeAreaOf(monitor)});
    }
    return monitors;
}

std::string monitorUnder(GLFWwindow* window) {
    MonitorArea area;
    glfwGetWindowPos(window, &area.left, &area.top);
    glfwGetWindowSize(window, &area.width, &area.height);
    std::string best;
    long largest = -1;
    for (const ShowMonitor& monitor : showMonitors()) {
        if (shared(monitor.whole, area) <= largest) continue;
        largest = shared(monitor.whole, area);
        best = monitor.name;
    }
    return best;
}

double dotsPerInchUnder(GLFWwindow* window) {
    constexpr double kUsual = 96.0;
    constexpr double kFewest = 50.0; // what says less or more does not know
    constexpr double kMost = 500.0;
    constexpr double kMillimetresInInch = 25.4;
    const std::string name = monitorUnder(window);
    for (GLFWmonitor* monitor : glfwMonitors()) {
        const char* own = glfwGetMonitorName(monitor);
        int width = 0; // millimetres
        int height = 0;
        glfwGetMonitorPhysicalSize(monitor, &width, &height);
        if (own == nullptr || name != own || width <= 0) continue;
        const double dots = wholeOf(monitor).width / (width / kMillimetresInInch);
        if (dots >= kFewest && dots <= kMost) return dots;
    }
    return kUsual;
}

void fillMonitor(GLFWwindow* window, std::size_t monitor) {
    const std::span<GLFWmonitor*> monitors = glfwMonitors();
    if (monitor >= monitors.size()) return; // it was unplugged since
    const GLFWvidmode* mode = glfwGetVideoMode(monitors[monitor]);
    if (mode == nullptr) return;
    // It stays where it is while somebody works on another monitor.
    glfwSetWindowAttrib(window, GLFW_AUTO_ICONIFY, GLFW_FALSE);
    glfwSetWindowMonitor(window, monitors[monitor], 0, 0, mode->width, mode->height, mode->refreshRate);
}

void standAsWindow(GLFWwindow* window, const MonitorArea& area) {
    if (glfwGetWindowMonitor(window) != nullptr) {
        glfwSetWindowMonitor(window, nullptr, area.left, area.top, area.width, area.height, GLFW_DONT_CARE);
        return;
    }
    if (glfwGetWindowAttrib(window, GLFW_MAXIMIZED) == GLFW_TRUE) glfwRestoreWindow(window);
    glfwSetWindowSize(window, area.width, area.height);
    glfwSetWindowPos(window, area.left, area.top);
}

bool MonitorWatch::look(Clock::time_point now, bool isBusy) {
    const bool isCountNew = glfwMonitors().size() != m_monitors.size();
    m_isDue = !isCountNew && (isBusy || now - m_looked < kBetweenLooks);
    if (m_isDue) return false;
    m_looked = now;
    std::vector<ShowMonitor> seen = showMonitors();
    return std::exchange(m_monitors, seen) != seen;
}

std::optional<double> MonitorWatch::secondsUntilLook(Clock::time_point now) const {
    if (!m_isDue) return std::nullopt;
    return std::max(0.0, (kBetweenLooks - std::chrono::duration<double>(now - m_looked)).count());
}

} // namespace atlas
