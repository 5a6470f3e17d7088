#include "app/window/window.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#include <backends/imgui_impl_glfw.h>
#include <imgui.h>

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "app/window/glfw_windows.h"
#include "app/window/key_event_queue.h"
#include "app/window/late_releases.h"
#include "app/window/window_identity.h"
#include "app/window/window_start.h"
#include "core/environment.h"
#include "ui/widgets/field_text.h"
#include "ui/widgets/imgui_internals.h"

namespace atlas {

namespace {

// What the callbacks gather between two frames.
struct Gathered {
    WindowEvents events;
    KeyEventQueue keys; // for a Dear ImGui without a queue of its own
    LateReleases late;  // for one with a queue
    double interfaceScale = 1.0;
};

Gathered& gathered(GLFWwindow* window) {
    return *static_cast<Gathered*>(glfwGetWindowUserPointer(window));
}

WindowEvents& eventsOf(GLFWwindow* window) {
    return gathered(window).events;
}

// As the screen wants it, and as a person does.
double pixelRatioOf(GLFWwindow* window) {
    return screenRatioOf(window) * gathered(window).interfaceScale;
}

double designPixelsPerUnit(GLFWwindow* window) {
    return pixelsPerUnit(window) / pixelRatioOf(window);
}

// Tab hides the panels; Dear ImGui would walk through the fields with it.
bool belongsToAtlas(int key) {
    return key == GLFW_KEY_TAB && !ImGui::GetIO().WantTextInput;
}

// The keypad's Enter does what Enter does, which not every Dear ImGui knows.
int withOneEnter(int key) {
    return key == GLFW_KEY_KP_ENTER ? GLFW_KEY_ENTER : key;
}

void passOn(GLFWwindow* window, const KeyEvent& event) {
    if (!ui::hasInputQueue()) return gathered(window).keys.add(event);
    if (gathered(window).late.passes(event))
        ImGui_ImplGlfw_KeyCallback(window, event.key, event.scanCode, event.action, event.mods);
}

void onKey(GLFWwindow* window, int key, int scanCode, int action, int mods) {
    WindowEvents& events = eventsOf(window);
    events.any = true;
    if (!belongsToAtlas(key)) passOn(window, {withOneEnter(key), scanCode, action, mods});
    if (action == GLFW_RELEASE) return;
    const char* name = glfwGetKeyName(key, scanCode);
    events.keys.push_back({key, mods, name == nullptr ? "" : name, action == GLFW_REPEAT});
}

void onCharacter(GLFWwindow* window, unsigned codePoint) {
    eventsOf(window).any = true;
    const char32_t kept = ui::letterForField(codePoint);
    if (ui::hasInputQueue()) return ImGui_ImplGlfw_CharCallback(window, kept);
    KeyEvent letter;
    letter.codePoint = kept;
    gathered(window).keys.add(letter);
}

void onScroll(GLFWwindow* window, double x, double y) {
    WindowEvents& events = eventsOf(window);
    events.any = true;
    events.scrollSteps += y;
    ImGui_ImplGlfw_ScrollCallback(window, x, y);
}

void onButton(GLFWwindow* window, int button, int action, int mods) {
    WindowEvents& events = eventsOf(window);
    events.any = true;
    if (button == GLFW_MOUSE_BUTTON_LEFT && action == GLFW_PRESS) events.wasPressed = true;
    ImGui_ImplGlfw_MouseButtonCallback(window, button, action, mods);
}

// To a back end that takes the pointer by events; an older one asks for its position at each frame.
template <typename Handle>
void passPointerOn(Handle* window, [[maybe_unused]] ScreenPoint designPixels) {
    if constexpr (requires { ImGui_ImplGlfw_CursorPosCallback(window, designPixels.x, designPixels.y); })
        ImGui_ImplGlfw_CursorPosCallback(window, designPixels.x, designPixels.y);
}

void onCursor(GLFWwindow* window, double x, double y) {
    eventsOf(window).any = true;
    eventsOf(window).wasCursorMoved = true;
    passPointerOn(window, ScreenPoint(x, y) * designPixelsPerUnit(window));
}

void onCursorEnter(GLFWwindow* window, int entered) {
    eventsOf(window).any = true;
    ImGui_ImplGlfw_CursorEnterCallback(window, entered);
}

void onFocus(GLFWwindow* window, int focused) {
    eventsOf(window).any = true;
    ImGui_ImplGlfw_WindowFocusCallback(window, focused);
}

void onResize(GLFWwindow* window, int, int) {
    eventsOf(window).any = true;
}

void onRefresh(GLFWwindow* window) {
    eventsOf(window).any = true;
}

bool isKeyDown(GLFWwindow* window, int key) {
    return glfwGetKey(window, key) == GLFW_PRESS;
}

void listen(GLFWwindow* window, Gathered& gathered) {
    glfwSetWindowUserPointer(window, &gathered);
    glfwSetKeyCallback(window, onKey);
    glfwSetCharCallback(window, onCharacter);
    glfwSetScrollCallback(window, onScroll);
    glfwSetMouseButtonCallback(window, onButton);
    glfwSetCursorPosCallback(window, onCursor);
    glfwSetCursorEnterCallback(window, onCursorEnter);
    glfwSetWindowFocusCallback(window, onFocus);
    glfwSetFramebufferSizeCallback(window, onResize);
    glfwSetWindowRefreshCallback(window, onRefresh);
}

} // namespace

struct Window::Implementation {
    GLFWwindow* handle = nullptr;
    Gathered gathered;
    std::string rendererName;
    WindowPlace place; // when it was neither maximised nor minimised nor full screen last
    bool isFullScreen = false;

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
    setWindowIcon(handle, iconFolder);
    glfwSetWindowSizeLimits(handle, kSmallestWindowWidth, kSmallestWindowHeight, GLFW_DONT_CARE,
                            GLFW_DONT_CARE);
    glfwMakeContextCurrent(handle);
    glfwSwapInterval(1);
    const Result<std::string> renderer = gl::loadFunctions(glfwGetProcAddress);
    if (!renderer) return tl::unexpected(renderer.error());
    implementation->rendererName = *renderer;
    listen(handle, implementation->gathered);
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

void Window::close() {
    glfwSetWindowShouldClose(handle(), GLFW_TRUE);
}

void Window::stayOpen() {
    glfwSetWindowShouldClose(handle(), GLFW_FALSE);
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

bool Window::isMinimised() const {
    const Viewport size = viewport();
    return size.widthPixels == 0 || size.heightPixels == 0;
}

// A window that is maximised or minimised keeps the place that it goes back to.
WindowPlace Window::place() {
    WindowPlace& place = m_implementation->place;
    if (m_implementation->isFullScreen) return place;
    place.isMaximised = glfwGetWindowAttrib(handle(), GLFW_MAXIMIZED) == GLFW_TRUE;
    if (place.isMaximised || glfwGetWindowAttrib(handle(), GLFW_ICONIFIED) == GLFW_TRUE) return place;
    glfwGetWindowSize(handle(), &place.width, &place.height);
    glfwGetError(nullptr); // of whatever was asked before
    WindowPlace::Corner corner;
    glfwGetWindowPos(handle(), &corner.left, &corner.top);
    place.corner = glfwGetError(nullptr) == GLFW_NO_ERROR ? std::optional(corner) : std::nullopt;
    return place;
}

std::size_t Window::monitorCount() {
    return monitorAreas().size();
}

void Window::enterFullScreen(std::optional<std::size_t> monitor) {
    if (m_implementation->isFullScreen) return;
    GLFWmonitor* chosen = monitorFor(handle(), monitor);
    if (chosen == nullptr) return; // without any the window stays as it is
    place();
    m_implementation->isFullScreen = true;
    // It stays where it is while somebody works on another monitor.
    glfwSetWindowAttrib(handle(), GLFW_AUTO_ICONIFY, GLFW_FALSE);
    const GLFWvidmode* mode = glfwGetVideoMode(chosen);
    glfwSetWindowMonitor(handle(), chosen, 0, 0, mode->width, mode->height, mode->refreshRate);
    glfwSwapInterval(1);
}

void Window::leaveFullScreen() {
    if (!std::exchange(m_implementation->isFullScreen, false)) return;
    const WindowPlace& place = m_implementation->place;
    const WindowPlace::Corner corner = place.corner.value_or(WindowPlace::Corner{});
    glfwSetWindowMonitor(handle(), nullptr, corner.left, corner.top, place.width, place.height,
                         GLFW_DONT_CARE);
    if (place.isMaximised) glfwMaximizeWindow(handle());
}

void Window::copyText(const std::string& text) const {
    glfwSetClipboardString(handle(), text.c_str());
}

Viewport Window::viewport() const {
    Viewport viewport;
    glfwGetFramebufferSize(handle(), &viewport.widthPixels, &viewport.heightPixels);
    viewport.pixelRatio = pixelRatioOf(handle());
    return viewport;
}

void Window::setInterfaceScale(double scale) {
    m_implementation->gathered.interfaceScale = scale;
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
    Gathered& gathered = m_implementation->gathered;
    // Shift counts for a key that went down with it, even if it was released within the same frame.
    int mods = 0;
    for (const KeyEvent& event : gathered.keys.takeFrame()) {
        if (event.codePoint != 0) {
            ImGui_ImplGlfw_CharCallback(handle(), event.codePoint);
            continue;
        }
        ImGui_ImplGlfw_KeyCallback(handle(), event.key, event.scanCode, event.action, event.mods);
        if (event.action != GLFW_RELEASE) mods |= event.mods;
    }
    ImGuiIO& io = ImGui::GetIO();
    io.KeyShift = io.KeyShift || (mods & GLFW_MOD_SHIFT) != 0;
    io.KeyCtrl = io.KeyCtrl || (mods & GLFW_MOD_CONTROL) != 0;
    WindowEvents events = std::exchange(gathered.events, {});
    for (const KeyEvent& event : gathered.late.takeFrame())
        ImGui_ImplGlfw_KeyCallback(handle(), event.key, event.scanCode, event.action, event.mods);
    gathered.events.any =
        !gathered.keys.isEmpty() || !gathered.late.isEmpty(); // the next frame has something to take already
    return events;
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
