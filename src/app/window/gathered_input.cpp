#include "app/window/gathered_input.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#include <backends/imgui_impl_glfw.h>
#include <imgui.h>

#include <utility>

#include "app/window/current_interface.h"
#include "app/window/glfw_windows.h"
#include "model/camera/camera.h"
#include "ui/widgets/field_text.h"
#include "ui/widgets/imgui_internals.h"

namespace atlas {

namespace {

// Tab hides the panels; Dear ImGui would walk through the fields with it.
bool belongsToAtlas(int key) {
    return key == GLFW_KEY_TAB && !ImGui::GetIO().WantTextInput;
}

// The keypad's Enter does what Enter does, which not every Dear ImGui knows.
int withOneEnter(int key) {
    return key == GLFW_KEY_KP_ENTER ? GLFW_KEY_ENTER : key;
}

// To a back end that takes the pointer by events; an older one asks for its position at each frame.
template <typename Handle>
void passPointerOn(Handle* window, [[maybe_unused]] ScreenPoint designPixels) {
    if constexpr (requires { ImGui_ImplGlfw_CursorPosCallback(window, designPixels.x, designPixels.y); })
        ImGui_ImplGlfw_CursorPosCallback(window, designPixels.x, designPixels.y);
}

} // namespace

// What GLFW calls. Each turns to the Dear ImGui context of its window.
class InputCallbacks {
public:
    static void listen(GLFWwindow* window) {
        glfwSetKeyCallback(window, onKey);
        glfwSetCharCallback(window, onCharacter);
        glfwSetScrollCallback(window, onScroll);
        glfwSetMouseButtonCallback(window, onButton);
        glfwSetCursorPosCallback(window, onCursor);
        glfwSetCursorEnterCallback(window, onCursorEnter);
        glfwSetWindowFocusCallback(window, onFocus);
        glfwSetFramebufferSizeCallback(window, onResize);
        glfwSetWindowRefreshCallback(window, onRefresh);
        glfwSetWindowIconifyCallback(window, onIconify);
        glfwSetDropCallback(window, onDrop);
    }

private:
    // Something happened.
    static GatheredInput& gathered(GLFWwindow* window) {
        auto& input = *static_cast<GatheredInput*>(glfwGetWindowUserPointer(window));
        input.m_events.any = true;
        return input;
    }

    static void passOn(GatheredInput& input, GLFWwindow* window, const KeyEvent& event) {
        if (!ui::hasInputQueue()) return input.m_keys.add(event);
        if (input.m_late.passes(event))
            ImGui_ImplGlfw_KeyCallback(window, event.key, event.scanCode, event.action, event.mods);
    }

    static void onKey(GLFWwindow* window, int key, int scanCode, int action, int mods) {
        GatheredInput& input = gathered(window);
        const CurrentInterface current(input.m_interface);
        if (!belongsToAtlas(key)) passOn(input, window, {withOneEnter(key), scanCode, action, mods});
        if (action == GLFW_RELEASE) return;
        const char* name = glfwGetKeyName(key, scanCode);
        input.m_events.keys.push_back({key, mods, name == nullptr ? "" : name, action == GLFW_REPEAT});
    }

    static void onCharacter(GLFWwindow* window, unsigned codePoint) {
        GatheredInput& input = gathered(window);
        const CurrentInterface current(input.m_interface);
        const char32_t kept = ui::letterForField(codePoint);
        if (ui::hasInputQueue()) return ImGui_ImplGlfw_CharCallback(window, kept);
        KeyEvent letter;
        letter.codePoint = kept;
        input.m_keys.add(letter);
    }

    static void onScroll(GLFWwindow* window, double x, double y) {
        GatheredInput& input = gathered(window);
        const CurrentInterface current(input.m_interface);
        input.m_events.scrollSteps += y;
        ImGui_ImplGlfw_ScrollCallback(window, x, y);
    }

    static void onButton(GLFWwindow* window, int button, int action, int mods) {
        GatheredInput& input = gathered(window);
        const CurrentInterface current(input.m_interface);
        if (button == GLFW_MOUSE_BUTTON_LEFT && action == GLFW_PRESS) input.m_events.wasPressed = true;
        ImGui_ImplGlfw_MouseButtonCallback(window, button, action, mods);
    }

    static void onCursor(GLFWwindow* window, double x, double y) {
        GatheredInput& input = gathered(window);
        const CurrentInterface current(input.m_interface);
        input.m_events.wasCursorMoved = true;
        passPointerOn(window, ScreenPoint(x, y) * (pixelsPerUnit(window) / input.pixelRatioOf(window)));
    }

    static void onCursorEnter(GLFWwindow* window, int entered) {
        const CurrentInterface current(gathered(window).m_interface);
        ImGui_ImplGlfw_CursorEnterCallback(window, entered);
    }

    static void onFocus(GLFWwindow* window, int focused) {
        const CurrentInterface current(gathered(window).m_interface);
        ImGui_ImplGlfw_WindowFocusCallback(window, focused);
    }

    static void onResize(GLFWwindow* window, int, int) { gathered(window); }
    static void onRefresh(GLFWwindow* window) { gathered(window); }
    static void onIconify(GLFWwindow* window, int iconified) {
        gathered(window).m_isMinimised = iconified == GLFW_TRUE;
    }

    static void onDrop(GLFWwindow* window, int count, const char** files) {
        std::vector<std::string>& dropped = gathered(window).m_events.droppedFiles;
        dropped.insert(dropped.end(), files, files + count);
    }
};

void GatheredInput::listenTo(GLFWwindow* window, ImGuiContext* interface) {
    m_interface = interface;
    glfwSetWindowUserPointer(window, this);
    InputCallbacks::listen(window);
}

double GatheredInput::pixelRatioOf(GLFWwindow* window) const {
    return screenRatioOf(window) * m_interfaceScale;
}

WindowEvents GatheredInput::take(GLFWwindow* window) {
    const CurrentInterface current(m_interface);
    // Shift counts for a key that went down with it, even if it was released within the same frame.
    int mods = 0;
    for (const KeyEvent& event : m_keys.takeFrame()) {
        if (event.codePoint != 0) {
            ImGui_ImplGlfw_CharCallback(window, event.codePoint);
            continue;
        }
        ImGui_ImplGlfw_KeyCallback(window, event.key, event.scanCode, event.action, event.mods);
        if (event.action != GLFW_RELEASE) mods |= event.mods;
    }
    ImGuiIO& io = ImGui::GetIO();
    io.KeyShift = io.KeyShift || (mods & GLFW_MOD_SHIFT) != 0;
    io.KeyCtrl = io.KeyCtrl || (mods & GLFW_MOD_CONTROL) != 0;
    WindowEvents events = std::exchange(m_events, {});
    for (const KeyEvent& event : m_late.takeFrame())
        ImGui_ImplGlfw_KeyCallback(window, event.key, event.scanCode, event.action, event.mods);
    m_events.any = !m_keys.isEmpty() || !m_late.isEmpty(); // the next frame has something to take already
    return events;
}

} // namespace atlas
