#pragma once

#include <string>
#include <vector>

#include "app/window/window_start.h"

struct GLFWmonitor;
struct GLFWwindow;

// What GLFW tells of windows and screens, for window.cpp.
namespace atlas {

std::string lastGlfwError();

// With a context of OpenGL 3.3, which has the textures of another window's; null: lastGlfwError() says why.
GLFWwindow* createHiddenWindow(const std::string& title, const WindowPlace& place,
                               GLFWwindow* sharing = nullptr);

// The primary one first.
std::vector<MonitorArea> monitorAreas();

// What bars of the desktop leave of a monitor.
MonitorArea freeAreaOf(GLFWmonitor* monitor);

// Pixels per design pixel, as the screen wants it.
double screenRatioOf(GLFWwindow* window);

// Pixels of the framebuffer per unit of the window system.
double pixelsPerUnit(GLFWwindow* window);

// In its place from the first moment on that it is seen. How dense its screen is the window alone knows: one
// that was not left anywhere gets its size, and `place`, here.
void showWindow(GLFWwindow* window, WindowPlace& place, bool wasLeft);

} // namespace atlas
