#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/window/keyboard_focus.h"
#include "data/network/network.h"
#include "gl/framebuffer.h"
#include "model/camera/camera.h"
#include "ui/widgets/reading_type.h"
#include "ui/widgets/style.h"
#include "ui/widgets/wanted_letters.h"

struct GLFWwindow;
struct ImGuiContext;

namespace atlas {

// Shuts the back ends of a Dear ImGui context down with it.
struct InterfaceContextRelease {
    bool isWindow = false;
    void operator()(ImGuiContext* context) const;
};

// Dear ImGui with its back ends, once for the window and once for a picture that shows the panels, too.
// Lengths inside are design pixels; type is loaded for the screen's own pixels, so that it stays sharp.
class InterfaceHost {
public:
    // With the letters of the network's names; others come as they are typed or shown. For a window; its
    // callbacks stay with the window (app/window/window.h passes them on).
    static InterfaceHost forWindow(GLFWwindow* window, const Network& network, double pixelRatio);

    // For pictures, with no input at all.
    static InterfaceHost forPicture(const Network& network, double pixelRatio);

    InterfaceHost(InterfaceHost&&) noexcept;
    InterfaceHost& operator=(InterfaceHost&&) noexcept;
    ~InterfaceHost();

    const ui::Fonts& fonts() const { return m_type.fonts; }
    ImGuiContext* context() const { return m_context.get(); }

    // Type for reading from afar, from the next frame on; the em in design pixels.
    ImFont* reading() const { return m_type.reading; }
    void setReadingPixels(float emPixels) { m_readingPixels = emPixels; }

    void setTheme(const Theme& theme);

    // About letters that no installed font has, once for each.
    std::vector<std::string> takeMessages() { return std::exchange(m_messages, {}); }

    // From now on the pointer is a hand that is not there, in design pixels; for rehearsals.
    struct SimulatedPointer {
        ImVec2 position{0.0F, 0.0F};
        bool isDown = false;
    };
    void simulatePointer(const SimulatedPointer& pointer) { m_simulated = pointer; }

    // Between the two, widgets go to this host.
    void beginFrame(const Viewport& viewport);
    void endFrame();
    void draw() const; // over what the bound buffer shows

    bool wantsPointer() const;
    bool wantsKeyboard() const; // a panel has it
    bool isTyping() const;
    // The last open menu closed in this frame, and the focus is back in the panel beneath it.
    bool isMenuLeftForPanel() const { return m_focusBeneathMenu.isBack(); }
    bool wasMouseReleased() const; // in this frame: what was chosen now was chosen by mouse
    bool hasFocusInPanel() const;  // one of its controls shows that it has the keyboard

    // Whether something waits for further frames: Dear ImGui takes the press and the release of a key in two,
    // and letters that came up in one frame are there in the next.
    bool hasPendingInput() const;
    void releaseKeyboard();

    // The panel that has the keyboard, or will have it at the next frame, by its name; empty: none, the map
    // has it.
    std::string panelWithKeyboard() const;

    // Gives the keyboard to a panel at the next frame: to its first control, which is outlined.
    void focusPanel(std::string name) { m_wantedPanel = std::move(name); }

private:
    InterfaceHost() = default;

    void loadFontsFor(double pixelRatio);
    bool takeNewLetters();

    std::unique_ptr<ImGuiContext, InterfaceContextRelease> m_context;
    ImGuiContext* m_before = nullptr; // current before the frame
    std::unique_ptr<ui::WantedLetters> m_letters;
    std::vector<std::string> m_messages;
    ui::ReadingType m_type;
    double m_fontPixelRatio = 0.0;    // of the type as loaded
    float m_readingPixels = 0.0F;     // none
    float m_fontReadingPixels = 0.0F; // as loaded
    std::string m_themeId;
    std::string m_wantedPanel; // takes the keyboard in the next frame
    std::optional<SimulatedPointer> m_simulated;
    FocusKeeper m_focusKeeper;
    FocusBeneathMenu m_focusBeneathMenu;
};

} // namespace atlas
