#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "data/network/network.h"
#include "ui/widgets/control_list.h"
#include "ui/widgets/style.h"

namespace atlas::testing {

// The interface without a window and without graphics: frames in which panels are laid out, a pointer and
// keys. Controls are found by their words, "Filters/Germany": the panel, and a control's label or id in it.
class InterfaceFrames {
public:
    using Content = std::function<void()>; // draws panels

    // Type has the glyphs that the network's names need. Sizes are in design pixels.
    explicit InterfaceFrames(Content content, ImVec2 sizePixels = {1280.0F, 800.0F},
                             const Network& network = {});
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

    // With the keyboard.
    void press(ImGuiKey key);
    void type(std::string_view text);

private:
    struct ContextRelease {
        void operator()(ImGuiContext* context) const;
    };

    void moveTo(ImVec2 point);
    void hold(bool isDown);

    Content m_content;
    std::unique_ptr<ImGuiContext, ContextRelease> m_context;
    Theme m_theme;
    ui::Fonts m_fonts;
    ui::ControlList m_list;
};

} // namespace atlas::testing
