#include "app/window/interface_host.h"

#include <backends/imgui_impl_glfw.h>
#include <backends/imgui_impl_opengl3.h>
#include <imgui.h>

#include <algorithm>
#include <utility>

#include "app/window/current_interface.h"
#include "data/style/fonts.h"
#include "ui/widgets/field_text.h"
#include "ui/widgets/imgui_internals.h"

namespace atlas {

namespace {

constexpr double kLargestFontPixelRatio = 4.0;
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

// Letters that no font has are left to the frame that shows them, which then says so.
std::unique_ptr<ui::WantedLetters> wantedFor(const Network& network) {
    std::vector<char32_t> letters = lettersOfNames(network);
    for (const char32_t letter : lettersWithoutFont(letters))
        std::erase(letters, letter);
    return std::make_unique<ui::WantedLetters>(letters);
}

// Before 1.87 the back end tells how things stand at each frame, and from then on what happens.
template <typename Io>
void point(Io& io, const InterfaceHost::SimulatedPointer& pointer) {
    if constexpr (requires { io.AddMousePosEvent(0.0F, 0.0F); }) {
        io.AddMousePosEvent(pointer.position.x, pointer.position.y);
        io.AddMouseButtonEvent(ImGuiMouseButton_Left, pointer.isDown);
    } else {
        io.MousePos = pointer.position;
        io.MouseDown[ImGuiMouseButton_Left] = pointer.isDown;
    }
}

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
    const CurrentInterface current(host.m_context.get());
    ImGui_ImplGlfw_InitForOpenGL(window, false);
    ui::useClipboardInFields();
    ImGui_ImplOpenGL3_Init(kShaderVersion);
    host.m_letters = wantedFor(network);
    host.loadFontsFor(pixelRatio);
    return host;
}

InterfaceHost InterfaceHost::forPicture(const Network& network, double pixelRatio) {
    InterfaceHost host;
    host.m_context = {createContext(), InterfaceContextRelease{false}};
    const CurrentInterface current(host.m_context.get());
    ImGui::GetIO().ConfigFlags = ImGuiConfigFlags_NoMouse;
    ImGui_ImplOpenGL3_Init(kShaderVersion);
    host.m_letters = wantedFor(network);
    host.loadFontsFor(pixelRatio);
    return host;
}

// Type is sharp only at the size that it was loaded for. At very large sizes a little less does no harm, and
// saves a hundred megabytes.
void InterfaceHost::loadFontsFor(double pixelRatio) {
    const double ratio = std::min(pixelRatio, kLargestFontPixelRatio);
    const bool areLettersAtHand = !takeNewLetters();
    if (ratio == m_fontPixelRatio && m_readingPixels == m_fontReadingPixels && areLettersAtHand) return;
    // The former type's texture goes with all that draws; that is made again for the next frame. (The calls
    // for the texture alone are gone from 1.92 on. Destroying its objects is not enough for 1.86: it still
    // takes its buffers for as large as they were, and draws nothing any more.)
    if (m_fontPixelRatio > 0.0) {
        ImGui_ImplOpenGL3_Shutdown();
        ImGui_ImplOpenGL3_Init(kShaderVersion);
    }
    m_type = ui::loadReadingType(m_letters->all(), ratio, m_letters->signs().all(), m_readingPixels);
    m_fontPixelRatio = ratio;
    m_fontReadingPixels = m_readingPixels;
}

// Whether there are any that a font has.
bool InterfaceHost::takeNewLetters() {
    if (!m_letters->hasNew()) return false;
    const std::vector<char32_t> letters = m_letters->takeNew();
    const std::vector<char32_t> withoutFont = lettersWithoutFont(letters);
    if (!withoutFont.empty()) m_messages.push_back(noteOnLetters(withoutFont));
    return withoutFont.size() < letters.size();
}

InterfaceHost::InterfaceHost(InterfaceHost&&) noexcept = default;
InterfaceHost& InterfaceHost::operator=(InterfaceHost&&) noexcept = default;
InterfaceHost::~InterfaceHost() = default;

void InterfaceHost::setTheme(const Theme& theme) {
    if (theme.id == m_themeId) return;
    const CurrentInterface current(m_context.get());
    ui::applyStyle(theme);
    m_themeId = theme.id;
}

void InterfaceHost::beginFrame(const Viewport& viewport) {
    m_before = ImGui::GetCurrentContext();
    makeCurrent(m_context.get());
    loadFontsFor(viewport.pixelRatio);
    ui::keepWantedLetters(m_letters.get());
    ImGui_ImplOpenGL3_NewFrame();
    const bool isWindow = m_context.get_deleter().isWindow;
    if (isWindow) ImGui_ImplGlfw_NewFrame();
    ImGuiIO& io = ImGui::GetIO();
    const auto ratio = static_cast<float>(viewport.pixelRatio);
    const ImVec2 size{static_cast<float>(viewport.widthPixels) / ratio,
                      static_cast<float>(viewport.heightPixels) / ratio};
    // Where it comes by events, the window passes the pointer on in design pixels.
    if (isWindow && !ui::hasInputQueue() && io.DisplaySize.x > 0.0F) {
        const float share = size.x / io.DisplaySize.x;
        io.MousePos = {io.MousePos.x * share, io.MousePos.y * share};
    }
    io.DisplaySize = size;
    io.DisplayFramebufferScale = {ratio, ratio};
    if (!isWindow) io.DeltaTime = 1.0F / 60.0F;
    if (m_simulated) point(io, *m_simulated);
    if (isWindow) ui::letEnterPress();
    ImGui::NewFrame();
    // At the start Dear ImGui gives the keyboard to some panel; arrows belong to the map until one is wanted.
    if (isWindow && ImGui::GetFrameCount() == 2) ImGui::SetWindowFocus(nullptr);
    if (!m_wantedPanel.empty()) m_focusKeeper = {};
    ui::focusFirstControlOf(std::exchange(m_wantedPanel, {}));
}

void InterfaceHost::endFrame() {
    if (m_context.get_deleter().isWindow) {
        m_focusKeeper.follow();
        m_focusBeneathMenu.follow();
        releaseAfterMouse();
    }
    ImGui::Render();
    makeCurrent(m_before);
}

void InterfaceHost::draw() const {
    const CurrentInterface current(m_context.get());
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
}

std::string InterfaceHost::panelWithKeyboard() const {
    if (!m_wantedPanel.empty()) return m_wantedPanel; // at the next frame
    return atlas::panelWithKeyboard();
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

bool InterfaceHost::wasMouseReleased() const {
    return ImGui::IsMouseReleased(ImGuiMouseButton_Left);
}

bool InterfaceHost::hasFocusInPanel() const {
    return atlas::hasFocusInPanel();
}

bool InterfaceHost::hasPendingInput() const {
    return ui::hasQueuedInput(*m_context) || m_focusKeeper.isBusy() || m_letters->hasNew();
}

void InterfaceHost::releaseKeyboard() {
    m_wantedPanel.clear();
    if (!ImGui::IsPopupOpen("", ImGuiPopupFlags_AnyPopupId | ImGuiPopupFlags_AnyPopupLevel)) {
        ImGui::SetWindowFocus(nullptr);
    }
}

} // namespace atlas
