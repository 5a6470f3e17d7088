#include "app/window/glfw_windows.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <algorithm>

#include "app/window/window_identity.h"

namespace atlas {

std::string lastGlfwError() {
    const char* description = nullptr;
    glfwGetError(&description);
    return description == nullptr ? "no reason given" : description;
}

namespace {

void setContextHints() {
    glfwDefaultWindowHints();
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
    glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
    glfwWindowHint(GLFW_OPENGL_FORWARD_COMPAT, GLFW_TRUE);
    glfwWindowHint(GLFW_DEPTH_BITS, 0);
    glfwWindowHint(GLFW_STENCIL_BITS, 0);
    glfwWindowHint(GLFW_VISIBLE, GLFW_FALSE);
    hintDesktopName();
}

} // namespace

std::vector<MonitorArea> monitorAreas() {
    int count = 0;
    GLFWmonitor** monitors = glfwGetMonitors(&count);
    std::vector<MonitorArea> areas(static_cast<std::size_t>(std::max(0, count)));
    for (std::size_t i = 0; i < areas.size(); ++i)
        glfwGetMonitorWorkarea(monitors[i], &areas[i].left, &areas[i].top, &areas[i].width, &areas[i].height);
    return areas;
}

GLFWmonitor* monitorFor(GLFWwindow* window, std::optional<std::size_t> number) {
    int count = 0;
    GLFWmonitor** monitors = glfwGetMonitors(&count);
    if (number && *number < static_cast<std::size_t>(count)) return monitors[*number];
    int left = 0;
    int top = 0;
    int width = 0;
    int height = 0;
    glfwGetWindowPos(window, &left, &top);
    glfwGetWindowSize(window, &width, &height);
    GLFWmonitor* best = count > 0 ? monitors[0] : nullptr;
    int largest = 0;
    for (int i = 0; i < count; ++i) {
        int x = 0;
        int y = 0;
        glfwGetMonitorPos(monitors[i], &x, &y);
        const GLFWvidmode* mode = glfwGetVideoMode(monitors[i]);
        const int across = std::max(0, std::min(left + width, x + mode->width) - std::max(left, x));
        const int down = std::max(0, std::min(top + height, y + mode->height) - std::max(top, y));
        if (across * down <= largest) continue;
        largest = across * down;
        best = monitors[i];
    }
    return best;
}

GLFWwindow* createHiddenWindow(const std::string& title, const WindowPlace& place) {
    setContextHints();
    glfwWindowHint(GLFW_MAXIMIZED, place.isMaximised ? GLFW_TRUE : GLFW_FALSE);
    return glfwCreateWindow(place.width, place.height, title.c_str(), nullptr, nullptr);
}

double screenRatioOf(GLFWwindow* window) {
    float scaleX = 1.0F;
    float scaleY = 1.0F;
    glfwGetWindowContentScale(window, &scaleX, &scaleY);
    return std::clamp(static_cast<double>(scaleX), 1.0, 4.0);
}

double pixelsPerUnit(GLFWwindow* window) {
    int width = 1;
    int height = 1;
    glfwGetWindowSize(window, &width, &height);
    int framebufferWidth = 1;
    int framebufferHeight = 1;
    glfwGetFramebufferSize(window, &framebufferWidth, &framebufferHeight);
    return std::max(1, framebufferWidth) / static_cast<double>(std::max(1, width));
}

void showWindow(GLFWwindow* window, WindowPlace& place, bool wasLeft) {
    const double unitsPerDesignPixel = screenRatioOf(window) / pixelsPerUnit(window);
    if (!wasLeft && unitsPerDesignPixel > 1.0) {
        place = windowStart({}, monitorAreas(), unitsPerDesignPixel);
        glfwSetWindowSize(window, place.width, place.height);
    }
    if (place.corner) glfwSetWindowPos(window, place.corner->left, place.corner->top);
    glfwShowWindow(window);
}

} // namespace atlas
