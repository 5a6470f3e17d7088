#include "app/window/second_window.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <utility>

#include "app/window/gathered_input.h"
#include "app/window/glfw_windows.h"
#include "app/window/monitors.h"
#include "app/window/window.h"
#include "app/window/window_identity.h"
#include "app/window/window_loss.h"

namespace atlas {

namespace {

constexpr int kSmallestWidth = 480;
constexpr int kSmallestHeight = 360;

// Makes a window's context current for as long as it lives, and the former one after it.
class CurrentWindow {
public:
    explicit CurrentWindow(GLFWwindow* window) : m_before(glfwGetCurrentContext()) {
        glfwMakeContextCurrent(window);
    }
    CurrentWindow(const CurrentWindow&) = delete;
    CurrentWindow& operator=(const CurrentWindow&) = delete;
    ~CurrentWindow() { glfwMakeContextCurrent(m_before); }

private:
    GLFWwindow* m_before;
};

} // namespace

struct SecondWindow::Implementation {
    GLFWwindow* handle = nullptr;
    GatheredInput gathered;

    Implementation() = default;
    Implementation(const Implementation&) = delete;
    Implementation& operator=(const Implementation&) = delete;
    ~Implementation() {
        if (handle != nullptr) glfwDestroyWindow(handle);
    }
};

Result<SecondWindow> SecondWindow::open(const Window& first, const std::string& title,
                                        const std::filesystem::path& iconFolder, const ShowPlace& place) {
    const MonitorArea usual{0, 0, kSmallestWidth, kSmallestHeight};
    const MonitorArea area = place.window.value_or(usual);
    auto implementation = std::make_unique<Implementation>();
    implementation->handle = createHiddenWindow(title, {{}, area.width, area.height, false}, first.handle());
    if (implementation->handle == nullptr)
        return failure("no second window (" + lastGlfwError() + "): the show goes on in one");
    GLFWwindow* handle = implementation->handle;
    forgiveLossOf(handle);
    setWindowIcon(handle, iconFolder);
    glfwSetWindowSizeLimits(handle, kSmallestWidth, kSmallestHeight, GLFW_DONT_CARE, GLFW_DONT_CARE);
    {
        const CurrentWindow current(handle);
        if (glfwGetCurrentContext() == handle) glfwSwapInterval(0); // the stage alone waits for its screen
    }
    if (place.window) glfwSetWindowPos(handle, area.left, area.top);
    glfwSetWindowAttrib(handle, GLFW_FOCUS_ON_SHOW, GLFW_FALSE);
    glfwShowWindow(handle);
    if (!place.window) fillMonitor(handle, place.monitor);
    return SecondWindow(std::move(implementation));
}

SecondWindow::SecondWindow(std::unique_ptr<Implementation> implementation)
    : m_implementation(std::move(implementation)) {}
SecondWindow::SecondWindow(SecondWindow&&) noexcept = default;
SecondWindow& SecondWindow::operator=(SecondWindow&&) noexcept = default;
SecondWindow::~SecondWindow() = default;

GLFWwindow* SecondWindow::handle() const {
    return m_implementation->handle;
}

void SecondWindow::listen(ImGuiContext* interface) {
    m_implementation->gathered.listenTo(handle(), interface);
}

void SecondWindow::setInterfaceScale(double scale) {
    m_implementation->gathered.setInterfaceScale(scale);
}

WindowEvents SecondWindow::takeEvents() {
    return m_implementation->gathered.take(handle());
}

void SecondWindow::moveTo(const ShowPlace& place) {
    if (place.window)
        standAsWindow(handle(), *place.window);
    else
        fillMonitor(handle(), place.monitor);
}

Viewport SecondWindow::viewport() const {
    Viewport viewport;
    glfwGetFramebufferSize(handle(), &viewport.widthPixels, &viewport.heightPixels);
    viewport.pixelRatio = m_implementation->gathered.pixelRatioOf(handle());
    return viewport;
}

ScreenPoint SecondWindow::corner() const {
    int left = 0;
    int top = 0;
    glfwGetWindowPos(handle(), &left, &top);
    return ScreenPoint(left, top) * pixelsPerUnit(handle());
}

bool SecondWindow::isClosed() const {
    return glfwWindowShouldClose(handle()) == GLFW_TRUE || isLost(handle());
}

void SecondWindow::show(const gl::Framebuffer& picture) const {
    const CurrentWindow current(handle());
    if (glfwGetCurrentContext() != handle()) return; // it is gone
    gl::copyTextureToWindow(picture.texture(), picture.widthPixels(), picture.heightPixels());
    glfwSwapBuffers(handle());
}

} // namespace atlas
