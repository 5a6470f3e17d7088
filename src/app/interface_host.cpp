#include "app/interface_host.h"

#include <backends/imgui_impl_glfw.h>
#include <backends/imgui_impl_opengl3.h>
#include <imgui.h>
#include <imgui_internal.h>

namespace atlas {

namespace {

constexpr const char* kShaderVersion = "#version 330 core";

void makeCurrent(ImGuiContext* context) {
    ImGui::SetCurrentContext(context);
}

ImGuiContext* createContext() {
    ImGuiContext* before = ImGui::GetCurrentContext();
    ImGuiContext* context = ImGui::CreateContext();
    makeCurrent(context);
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr; // panels have their place; there is nothing to remember
    io.LogFilename = nullptr;
    io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
    io.ConfigInputTextCursorBlink = false; // nothing moves while nothing happens
    makeCurrent(before != nullptr ? before : context);
    return context;
}

// Makes a host's context current for as long as it lives, and the former one after it.
class Current {
public:
    explicit Current(ImGuiContext* context) : m_before(ImGui::GetCurrentContext()) { makeCurrent(context); }
    Current(const Current&) = delete;
    Current& operator=(const Current&) = delete;
    ~Current() { makeCurrent(m_before); }

private:
    ImGuiContext* m_before;
};

} // namespace

void InterfaceContextRelease::operator()(ImGuiContext* context) const {
    ImGuiContext* before = ImGui::GetCurrentContext();
    makeCurrent(context);
    ImGui_ImplOpenGL3_Shutdown();
    if (isWindow) ImGui_ImplGlfw_Shutdown();
    ImGui::DestroyContext(context);
    makeCurrent(before == context ? nullptr : before);
}

InterfaceHost InterfaceHost::forWindow(GLFWwindow* window, const Network& network, double pixelRatio) {
    InterfaceHost host;
    host.m_context = {createContext(), InterfaceContextRelease{true}};
    makeCurrent(host.m_context.get());
    ImGui_ImplGlfw_InitForOpenGL(window, false);
    ImGui_ImplOpenGL3_Init(kShaderVersion);
    host.m_fonts = ui::loadFonts(network, pixelRatio);
    return host;
}

InterfaceHost InterfaceHost::forPicture(const Network& network, double pixelRatio) {
    InterfaceHost host;
    host.m_context = {createContext(), InterfaceContextRelease{false}};
    const Current current(host.m_context.get());
    ImGui::GetIO().ConfigFlags = ImGuiConfigFlags_NoMouse;
    ImGui_ImplOpenGL3_Init(kShaderVersion);
    host.m_fonts = ui::loadFonts(network, pixelRatio);
    return host;
}

InterfaceHost::InterfaceHost(InterfaceHost&&) noexcept = default;
InterfaceHost& InterfaceHost::operator=(InterfaceHost&&) noexcept = default;
InterfaceHost::~InterfaceHost() = default;

void InterfaceHost::setTheme(const Theme& theme) {
    if (theme.id == m_themeId) return;
    const Current current(m_context.get());
    ui::applyStyle(theme);
    m_themeId = theme.id;
}

void InterfaceHost::beginFrame(const Viewport& viewport) {
    m_before = ImGui::GetCurrentContext();
    makeCurrent(m_context.get());
    ImGui_ImplOpenGL3_NewFrame();
    const bool isWindow = m_context.get_deleter().isWindow;
    if (isWindow) ImGui_ImplGlfw_NewFrame();
    ImGuiIO& io = ImGui::GetIO();
    const auto ratio = static_cast<float>(viewport.pixelRatio);
    const ImVec2 size{static_cast<float>(viewport.widthPixels) / ratio,
                      static_cast<float>(viewport.heightPixels) / ratio};
#if IMGUI_VERSION_NUM < 18700 // later, the window passes the pointer on in design pixels
    if (isWindow && io.DisplaySize.x > 0.0F) {
        const float share = size.x / io.DisplaySize.x;
        io.MousePos = {io.MousePos.x * share, io.MousePos.y * share};
    }
#endif
    io.DisplaySize = size;
    io.DisplayFramebufferScale = {ratio, ratio};
    if (!isWindow) io.DeltaTime = 1.0F / 60.0F;
    ImGui::NewFrame();
    // At the start Dear ImGui gives the keyboard to some panel; arrows belong to the map until one is wanted.
    if (isWindow && ImGui::GetFrameCount() == 2) ImGui::SetWindowFocus(nullptr);
}

void InterfaceHost::endFrame() {
    ImGui::Render();
    makeCurrent(m_before);
}

void InterfaceHost::draw() const {
    const Current current(m_context.get());
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
}

bool InterfaceHost::wantsPointer() const {
    return ImGui::GetIO().WantCaptureMouse;
}

bool InterfaceHost::wantsKeyboard() const {
    return ImGui::GetIO().NavActive || ImGui::GetIO().WantTextInput;
}

bool InterfaceHost::isTyping() const {
    return ImGui::GetIO().WantTextInput;
}

bool InterfaceHost::hasPendingInput() const {
#if IMGUI_VERSION_NUM >= 18700
    return !m_context->InputEventsQueue.empty();
#else
    return false;
#endif
}

void InterfaceHost::releaseKeyboard() {
    if (!ImGui::IsPopupOpen("", ImGuiPopupFlags_AnyPopupId | ImGuiPopupFlags_AnyPopupLevel)) {
        ImGui::SetWindowFocus(nullptr);
    }
}

} // namespace atlas
