#include "tests/support/interface_frames.h"

#include <imgui.h>

#include <stdexcept>

#include "tests/support/folders.h"

namespace atlas::testing {

namespace {

constexpr int kFramesPerEvent = 3; // as in the window: sizes follow content, then what hovers

Theme nightTheme() {
    const Result<std::vector<Theme>> themes = loadThemes(sourceFolder() / "assets" / "themes");
    if (!themes) throw std::runtime_error(themes.error().message);
    for (const Theme& theme : *themes) {
        if (theme.id == "night") return theme;
    }
    throw std::runtime_error("no theme is called night");
}

// Before 1.87 a window told Dear ImGui which of its keys is which.
#if IMGUI_VERSION_NUM < 18700
void nameKeys(ImGuiIO& io) {
    for (int key = 0; key < ImGuiKey_COUNT; ++key)
        io.KeyMap[key] = key + 1;
}
#endif

void holdKey(ImGuiKey key, bool isDown) {
#if IMGUI_VERSION_NUM < 18700
    ImGui::GetIO().KeysDown[key + 1] = isDown;
#else
    ImGui::GetIO().AddKeyEvent(key, isDown);
#endif
}

} // namespace

void InterfaceFrames::ContextRelease::operator()(ImGuiContext* context) const {
    ImGui::DestroyContext(context);
}

InterfaceFrames::InterfaceFrames(Content content, ImVec2 sizePixels, const Network& network)
    : m_content(std::move(content)), m_context(ImGui::CreateContext()), m_theme(nightTheme()) {
    ImGui::SetCurrentContext(m_context.get());
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
    io.ConfigInputTextCursorBlink = false;
    io.DeltaTime = 1.0F / 60.0F;
#if IMGUI_VERSION_NUM < 18700
    nameKeys(io);
#endif
    m_fonts = ui::loadFonts(network, 1.0);
    unsigned char* pixels = nullptr;
    int width = 0;
    int height = 0;
    io.Fonts->GetTexDataAsRGBA32(&pixels, &width, &height);
    ui::applyStyle(m_theme);
    setSize(sizePixels);
    ui::keepControlList(&m_list);
}

InterfaceFrames::~InterfaceFrames() = default;

void InterfaceFrames::setSize(ImVec2 sizePixels) {
    ImGui::GetIO().DisplaySize = sizePixels;
}

void InterfaceFrames::draw(int times) {
    for (int i = 0; i < times; ++i) {
        m_list = {};
        ImGui::NewFrame();
        m_content();
        ImGui::Render();
    }
}

const ui::ListedControl* InterfaceFrames::find(std::string_view name) const {
    const std::size_t slash = name.find('/');
    const std::string_view words = name.substr(slash + 1);
    for (const ui::ListedControl& control : m_list.controls) {
        if (control.panel == name.substr(0, slash) && (control.label == words || control.id == words))
            return &control;
    }
    return nullptr;
}

const ui::ListedControl& InterfaceFrames::control(std::string_view name) const {
    const ui::ListedControl* found = find(name);
    if (found == nullptr) throw std::runtime_error("no control is called " + std::string(name));
    return *found;
}

bool InterfaceFrames::isOpen(std::string_view panel) const {
    for (const ui::ListedPanel& open : m_list.panels) {
        if (open.name == panel) return true;
    }
    return false;
}

void InterfaceFrames::moveTo(ImVec2 point) {
#if IMGUI_VERSION_NUM < 18700
    ImGui::GetIO().MousePos = point;
#else
    ImGui::GetIO().AddMousePosEvent(point.x, point.y);
#endif
    draw(kFramesPerEvent);
}

void InterfaceFrames::hold(bool isDown) {
#if IMGUI_VERSION_NUM < 18700
    ImGui::GetIO().MouseDown[0] = isDown;
#else
    ImGui::GetIO().AddMouseButtonEvent(0, isDown);
#endif
    draw(kFramesPerEvent);
}

void InterfaceFrames::pointAt(std::string_view name, float shareOfWidth) {
    const ui::ListedBox& box = control(name).box;
    moveTo({box.topLeft.x + shareOfWidth * (box.bottomRight.x - box.topLeft.x),
            (box.topLeft.y + box.bottomRight.y) / 2.0F});
}

void InterfaceFrames::pointAway() {
    moveTo({-100.0F, -100.0F});
}

void InterfaceFrames::click(std::string_view name, float shareOfWidth) {
    pointAt(name, shareOfWidth);
    hold(true);
    hold(false);
}

void InterfaceFrames::drag(std::string_view name, float fromShare, float toShare) {
    pointAt(name, fromShare);
    hold(true);
    pointAt(name, (fromShare + toShare) / 2.0F);
    pointAt(name, toShare);
    hold(false);
}

void InterfaceFrames::press(ImGuiKey key) {
    holdKey(key, true);
    draw(kFramesPerEvent);
    holdKey(key, false);
    draw(kFramesPerEvent);
}

void InterfaceFrames::type(std::string_view text) {
    ImGui::GetIO().AddInputCharactersUTF8(std::string(text).c_str());
    draw(kFramesPerEvent);
}

} // namespace atlas::testing
