#include "app/window/window_loss.h"

#include <X11/Xlib.h>

#include <algorithm>
#include <vector>

struct GLFWwindow;

// Of GLFW where it is built for X11, and not there where it is not.
extern "C" {
[[gnu::weak]] unsigned long glfwGetX11Window(GLFWwindow* window);
[[gnu::weak]] unsigned long glfwGetGLXWindow(GLFWwindow* window);
}

namespace atlas {

namespace {

struct Forgiven {
    GLFWwindow* window = nullptr;
    unsigned long id = 0;        // of the window
    unsigned long surfaceId = 0; // of what OpenGL draws on
    bool isLost = false;
};

// Errors come late, after a window is closed: what is forgiven once is forgiven for good.
std::vector<Forgiven> g_forgiven;
XErrorHandler g_otherwise = nullptr;

int onError(Display* display, XErrorEvent* error) {
    const auto found = std::find_if(g_forgiven.begin(), g_forgiven.end(), [error](const Forgiven& forgiven) {
        return error->resourceid != 0 &&
               (error->resourceid == forgiven.id || error->resourceid == forgiven.surfaceId);
    });
    if (found == g_forgiven.end()) return g_otherwise != nullptr ? g_otherwise(display, error) : 0;
    found->isLost = true;
    return 0;
}

} // namespace

void forgiveLossOf(GLFWwindow* window) {
    if (glfwGetX11Window == nullptr || glfwGetGLXWindow == nullptr) return;
    const Forgiven forgiven{window, glfwGetX11Window(window), glfwGetGLXWindow(window)};
    if (forgiven.id == 0) return; // not on X11
    // Another window may have the place or the number of one that is closed.
    std::erase_if(g_forgiven, [&](const Forgiven& other) {
        return other.window == window || other.id == forgiven.id || other.surfaceId == forgiven.surfaceId;
    });
    g_forgiven.push_back(forgiven);
    if (g_otherwise == nullptr) g_otherwise = XSetErrorHandler(onError);
}

bool isLost(GLFWwindow* window) {
    return std::any_of(g_forgiven.begin(), g_forgiven.end(), [window](const Forgiven& forgiven) {
        return forgiven.window == window && forgiven.isLost;
    });
}

} // namespace atlas
