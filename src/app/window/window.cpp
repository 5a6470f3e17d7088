#include "app/window/window.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "app/window/gathered_input.h"
#include "app/window/glfw_windows.h"
#include "app/window/monitors.h"
#include "app/window/window_identity.h"
#include "app/window/window_loss.h"
#include "app/window/window_start.h"
#include "core/environment.h"

namespace atlas {

namespace {

constexpr int kSmallestStageWidth = 320;
constexpr int kSmallestStageHeight = 180;

void limitSize(GLFWwindow* window) {
    glfwSetWindowSizeLimits(window, kSmallestWindowWidth, kSmallestWindowHeight, GLFW_DONT_CARE,
                            GLFW_DONT_CARE);
}

bool isKeyDown(GLFWwindow* window, int key) {
    return glfwGetKey(window, key) == GLFW_PRESS;
}

} // namespace

struct Window::Implementation {
    GLFWwindow* handle = nullptr;
    GatheredInput gathered;
    std::string rendererName;
    WindowPlace place; // when it was neither maximised nor minimised nor on stage last
    bool isOnStage = false;

    Implementation() = default;
    Implementation(const Implementation&) = delete;
    Implementation& operator=(const Implementation&) = delete;
    ~Implementation() {
        if (handle != nullptr) glfwDestroyWindow(handle);
        glfwTerminate();
    }
};

Result<Window> Window::open(const std::string& title, const std::filesystem::path& iconFolder,
                            const std::optional<WindowPlace>& left) {
    glfwInitHint(GLFW_JOYSTICK_HAT_BUTTONS, GLFW_FALSE);
#ifdef GLFW_PLATFORM // from GLFW 3.4 on; without Wayland its library would only complain
    if (environment().waylandDisplay.empty()) glfwInitHint(GLFW_PLATFORM, GLFW_PLATFORM_X11);
#endif
    if (glfwInit() == GLFW_FALSE) {
        return failure("no window can be opened here (" + lastGlfwError() +
                       "): start the atlas on a desktop, or draw without one: sister-atlas export atlas.png");
    }
    auto implementation = std::make_unique<Implementation>();
    implementation->place = windowStart(left, monitorAreas());
    implementation->handle = createHiddenWindow(title, implementation->place);
    if (implementation->handle == nullptr) {
        return failure("no window with OpenGL 3.3 (" + lastGlfwError() +
                       "): update the graphics driver, or draw in software: LIBGL_ALWAYS_SOFTWARE=1 "
                       "sister-atlas");
    }
    GLFWwindow* handle = implementation->handle;
    forgiveLossOf(handle);
    setWindowIcon(handle, iconFolder);
    limitSize(handle);
    glfwMakeContextCurrent(handle);
    glfwSwapInterval(1);
    const Result<std::string> renderer = gl::loadFunctions(glfwGetProcAddress);
    if (!renderer) return tl::unexpected(renderer.error());
    implementation->rendererName = *renderer;
    implementation->gathered.listenTo(handle);
    showWindow(handle, implementation->place, left.has_value());
    return Window(std::move(implementation));
}

Window::Window(std::unique_ptr<Implementation> implementation)
    : m_implementation(std::move(implementation)) {}
Window::Window(Window&&) noexcept = default;
Window& Window::operator=(Window&&) noexcept = default;
Window::~Window() = default;

GLFWwindow* Window::handle() const {
    return m_implementation->handle;
}

const std::string& Window::rendererName() const {
    return m_implementation->rendererName;
}

bool Window::shouldClose() const {
    return glfwWindowShouldClose(handle()) == GLFW_TRUE;
}

bool Window::isLost() const {
    return atlas::isLost(handle());
}

void Window::close() {
    glfwSetWindowShouldClose(handle(), GLFW_TRUE);
}

void Window::stayOpen() {
    glfwSetWindowShouldClose(handle(), GLFW_FALSE);
}

void Window::focus() {
    glfwFocusWindow(handle());
}

void Window::setTitle(const std::string& title) {
    glfwSetWindowTitle(handle(), title.c_str());
}

void Window::swapBuffers() {
    glfwSwapBuffers(handle());
}

void Window::waitForEvents(std::optional<double> seconds) const {
    if (!seconds)
        glfwWaitEvents();
    else if (*seconds <= 0.0)
        glfwPollEvents();
    else
        glfwWaitEventsTimeout(*seconds);
}

bool Window::hasPixels() const {
    const Viewport size = viewport();
    return size.widthPixels > 0 && size.heightPixels > 0;
}

bool Window::isMinimised() const {
    return m_implementation->gathered.isMinimised() || !hasPixels();
}

// A window that is maximised or minimised keeps the place that it goes back to, one that is gone the last
// that was known.
WindowPlace Window::place() {
    WindowPlace& place = m_implementation->place;
    if (m_implementation->isOnStage || isLost()) return place;
    place.isMaximised = glfwGetWindowAttrib(handle(), GLFW_MAXIMIZED) == GLFW_TRUE;
    if (place.isMaximised || glfwGetWindowAttrib(handle(), GLFW_ICONIFIED) == GLFW_TRUE) return place;
    glfwGetWindowSize(handle(), &place.width, &place.height);
    glfwGetError(nullptr); // of whatever was asked before
    WindowPlace::Corner corner;
    glfwGetWindowPos(handle(), &corner.left, &corner.top);
    place.corner = glfwGetError(nullptr) == GLFW_NO_ERROR ? std::optional(corner) : std::nullopt;
    return place;
}

void Window::standOnStage(const ShowPlace& stage) {
    if (!m_implementation->isOnStage) place();
    m_implementation->isOnStage = true;
    if (stage.window) {
        glfwSetWindowSizeLimits(handle(), kSmallestStageWidth, kSmallestStageHeight, GLFW_DONT_CARE,
                                GLFW_DONT_CARE);
        standAsWindow(handle(), *stage.window);
        glfwSetWindowAspectRatio(handle(), 16, 9);
    } else {
        glfwSetWindowAspectRatio(handle(), GLFW_DONT_CARE, GLFW_DONT_CARE);
        fillMonitor(handle(), stage.monitor);
    }
    glfwSwapInterval(1);
}

void Window::leaveStage() {
    if (!std::exchange(m_implementation->isOnStage, false)) return;
    const WindowPlace& place = m_implementation->place;
    const WindowPlace::Corner corner = place.corner.value_or(WindowPlace::Corner{});
    glfwSetWindowAspectRatio(handle(), GLFW_DONT_CARE, GLFW_DONT_CARE);
    limitSize(handle());
    standAsWindow(handle(), {corner.left, corner.top, place.width, place.height});
    if (place.isMaximised) glfwMaximizeWindow(handle());
}

void Window::copyText(const std::string& text) const {
    glfwSetClipboardString(handle(), text.c_str());
}

Viewport Window::viewport() const {
    Viewport viewport;
    glfwGetFramebufferSize(handle(), &viewport.widthPixels, &viewport.heightPixels);
    viewport.pixelRatio = m_implementation->gathered.pixelRatioOf(handle());
    return viewport;
}

void Window::setInterfaceScale(double scale) {
    m_implementation->gathered.setInterfaceScale(scale);
}

ScreenPoint Window::cursorPixels() const {
    ScreenPoint cursor;
    glfwGetCursorPos(handle(), &cursor.x, &cursor.y);
    return cursor * pixelsPerUnit(handle());
}

bool Window::isPointerDown() const {
    return glfwGetMouseButton(handle(), GLFW_MOUSE_BUTTON_LEFT) == GLFW_PRESS;
}

bool Window::isShiftDown() const {
    return isKeyDown(handle(), GLFW_KEY_LEFT_SHIFT) || isKeyDown(handle(), GLFW_KEY_RIGHT_SHIFT);
}

bool Window::isControlDown() const {
    return isKeyDown(handle(), GLFW_KEY_LEFT_CONTROL) || isKeyDown(handle(), GLFW_KEY_RIGHT_CONTROL);
}

bool Window::isAltDown() const {
    return isKeyDown(handle(), GLFW_KEY_LEFT_ALT) || isKeyDown(handle(), GLFW_KEY_RIGHT_ALT);
}

bool Window::isPointerInside() const {
    return glfwGetWindowAttrib(handle(), GLFW_HOVERED) == GLFW_TRUE;
}

WindowEvents Window::takeEvents() {
    return m_implementation->gathered.take(handle());
}

Result<HiddenContext> HiddenContext::create() {
    GLFWwindow* handle = createHiddenWindow("Sister Cities Atlas pictures", {{}, 16, 16, false});
    if (handle == nullptr) return failure("no second OpenGL context for pictures (" + lastGlfwError() + ")");
    return HiddenContext(handle);
}

HiddenContext::HiddenContext(HiddenContext&& other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr)) {}

HiddenContext& HiddenContext::operator=(HiddenContext&& other) noexcept {
    std::swap(m_handle, other.m_handle);
    return *this;
}

HiddenContext::~HiddenContext() {
    if (m_handle != nullptr) glfwDestroyWindow(m_handle);
}

void HiddenContext::makeCurrent() const {
    glfwMakeContextCurrent(m_handle);
}

void HiddenContext::release() const {
    glfwMakeContextCurrent(nullptr);
}

} // namespace atlas
