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
