#include "tests/support/interface_frames.h"

#include <imgui.h>

#include <stdexcept>

#include "tests/support/built_in_type.h"
#include "tests/support/folders.h"
#include "tests/support/imgui_input.h"
#include "ui/widgets/imgui_internals.h"

namespace atlas::testing {

namespace {

constexpr int kFramesPerEvent = 3; // as in the window: sizes follow content, then what hovers

Theme themeOf(const std::string& id) {
    const Result<Theme> theme = loadTheme(sourceFolder() / "assets" / "themes" / (id + ".json"));
    if (!theme) throw std::runtime_error(theme.error().message);
    return *theme;
}

void drawNowhere(ImGuiIO& io) {
    unsigned char* pixels = nullptr;
    int width = 0;
    int height = 0;
    io.Fonts->GetTexDataAsRGBA32(&pixels, &width, &height);
}

} // namespace

void InterfaceFrames::ContextRelease::operator()(ImGuiContext* context) const {
    ImGui::SetCurrentContext(context);
    if (graphics != nullptr) graphics->stop();
    ImGui::DestroyContext(context);
}

InterfaceFrames::InterfaceFrames(Content content, const FrameSettings& settings, const Network& network,
                                 FrameGraphics* graphics)
    : m_content(std::move(content)),
      m_graphics(graphics),
      m_context(ImGui::CreateContext(), ContextRelease{nullptr}),
      m_theme(themeOf(settings.themeId)) {
    ImGui::SetCurrentContext(m_context.get());
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
    io.ConfigInputTextCursorBlink = false;
    io.DeltaTime = 1.0F / 60.0F;
    nameKeys();
    if (m_graphics != nullptr) {
        m_graphics->start();
        m_context.get_deleter().graphics = m_graphics;
    }
    const bool isBuiltIn = settings.typeFace == TypeFace::BuiltIn;
    m_fonts = isBuiltIn ? loadBuiltInType(settings.pixelRatio)
                        : ui::loadFonts(lettersOfNames(network), settings.pixelRatio);
    if (m_graphics == nullptr) drawNowhere(io);
    ui::applyStyle(m_theme);
    const auto ratio = static_cast<float>(settings.pixelRatio);
    io.DisplayFramebufferScale = {ratio, ratio};
    setSize(settings.sizePixels);
    ui::keepControlList(&m_list);
}

InterfaceFrames::~InterfaceFrames() = default;

void InterfaceFrames::setSize(ImVec2 sizePixels) {
    ImGui::GetIO().DisplaySize = sizePixels;
}

void InterfaceFrames::draw(int times) {
    for (int i = 0; i < times; ++i) {
        m_list = {};
        if (m_graphics != nullptr) m_graphics->beginFrame();
        forgetNavigation();
        ui::letEnterPress(); // as the window does
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
    movePointer(point);
    draw(kFramesPerEvent);
}

void InterfaceFrames::hold(bool isDown) {
    holdPointer(isDown);
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

void InterfaceFrames::dragOnto(std::string_view name, std::string_view target) {
    pointAt(name);
    hold(true);
    pointAt(target);
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
