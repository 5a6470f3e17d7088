#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "data/network/network.h"
#include "ui/widgets/control_list.h"
#include "ui/widgets/style.h"

namespace atlas::testing {

// Which letters there are: those of the fonts installed, or Dear ImGui's own, which look the same in each of
// its versions and on every machine (tests/support/built_in_type.h).
enum class TypeFace : std::uint8_t { Installed, BuiltIn };

struct FrameSettings {
    ImVec2 sizePixels{1280.0F, 800.0F}; // of the window, in design pixels
    double pixelRatio = 1.0;            // screen pixels per design pixel
    TypeFace typeFace = TypeFace::Installed;
    std::string themeId = "night";
};

// What draws the frames. Without, panels are laid out and drawn nowhere.
class FrameGraphics {
public:
    FrameGraphics() = default;
    FrameGraphics(const FrameGraphics&) = delete;
    FrameGraphics& operator=(const FrameGraphics&) = delete;
    virtual ~FrameGraphics() = default;
    // Of the current Dear ImGui context: once it is there, before each frame, before it goes.
    virtual void start() = 0;
    virtual void beginFrame() = 0;
    virtual void stop() = 0;
};

// The interface without a window: frames in which panels are laid out, a pointer and keys. Controls are found
// by their words, "Filters/Germany": the panel, and a control's label or id in it.
class InterfaceFrames {
public:
    using Content = std::function<void()>; // draws panels

    // Type has the glyphs that the network's names need. The graphics outlive the frames.
    explicit InterfaceFrames(Content content, const FrameSettings& settings = {}, const Network& network = {},
                             FrameGraphics* graphics = nullptr);
    InterfaceFrames(const InterfaceFrames&) = delete;
    InterfaceFrames& operator=(const InterfaceFrames&) = delete;
    ~InterfaceFrames();

    ui::Look look() const { return {m_theme, m_fonts}; }
    void setSize(ImVec2 sizePixels);

    void draw(int times = 1);

    // Of the last frame.
    const ui::ControlList& list() const { return m_list; }
    const ui::ListedControl* find(std::string_view name) const;
    const ui::ListedControl& control(std::string_view name) const; // throws where there is none
    bool isOpen(std::string_view panel) const;

    // With the pointer; each draws what frames it takes.
    void pointAt(std::string_view name, float shareOfWidth = 0.5F);
    void pointAway(); // to where nothing is
    void click(std::string_view name, float shareOfWidth = 0.5F);
    void drag(std::string_view name, float fromShare, float toShare);
    void dragOnto(std::string_view name, std::string_view target);

    // With the keyboard.
    void press(ImGuiKey key);
    void type(std::string_view text);

private:
    struct ContextRelease {
        FrameGraphics* graphics;
        void operator()(ImGuiContext* context) const;
    };

    void moveTo(ImVec2 point);
    void hold(bool isDown);

    Content m_content;
    FrameGraphics* m_graphics;
    std::unique_ptr<ImGuiContext, ContextRelease> m_context;
    Theme m_theme;
    ui::Fonts m_fonts;
    ui::ControlList m_list;
};

} // namespace atlas::testing
