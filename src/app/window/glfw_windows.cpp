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

MonitorArea freeAreaOf(GLFWmonitor* monitor) {
    MonitorArea area;
    glfwGetMonitorWorkarea(monitor, &area.left, &area.top, &area.width, &area.height);
    return area;
}

std::vector<MonitorArea> monitorAreas() {
    int count = 0;
    GLFWmonitor** monitors = glfwGetMonitors(&count);
    std::vector<MonitorArea> areas;
    for (int i = 0; i < count; ++i)
        areas.push_back(freeAreaOf(monitors[i]));
    return areas;
}

GLFWwindow* createHiddenWindow(const std::string& title, const WindowPlace& place, GLFWwindow* sharing) {
    setContextHints();
    glfwWindowHint(GLFW_MAXIMIZED, place.isMaximised ? GLFW_TRUE : GLFW_FALSE);
    return glfwCreateWindow(place.width, place.height, title.c_str(), nullptr, sharing);
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
