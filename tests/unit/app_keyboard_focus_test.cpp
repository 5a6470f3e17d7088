#include "app/window/keyboard_focus.h"

#include <doctest/doctest.h>
#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>

using namespace atlas;

namespace {

struct ContextRelease {
    void operator()(ImGuiContext* context) const { ImGui::DestroyContext(context); }
};

// A window without a screen: frames of Dear ImGui with nothing but keys.
class Frames {
public:
    Frames() : m_context(ImGui::CreateContext()) {
        ImGui::SetCurrentContext(m_context.get());
        ImGuiIO& io = ImGui::GetIO();
        io.IniFilename = nullptr;
        io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
        io.DisplaySize = {800.0F, 600.0F};
        io.DeltaTime = 1.0F / 60.0F;
        unsigned char* pixels = nullptr;
        int width = 0;
        int height = 0;
        io.Fonts->GetTexDataAsRGBA32(&pixels, &width, &height);
#if IMGUI_VERSION_NUM < 18700
        io.KeyMap[ImGuiKey_Enter] = kEnter;
        io.KeyMap[ImGuiKey_Space] = kSpace;
#endif
    }

    // `inside` of one panel.
    void draw(const std::function<void()>& inside) {
#if IMGUI_VERSION_NUM < 18700
        std::fill(std::begin(ImGui::GetIO().NavInputs), std::end(ImGui::GetIO().NavInputs), 0.0F);
#endif
        letEnterPress();
        ImGui::NewFrame();
        if (ImGui::GetFrameCount() == 2) giveKeyboardTo("Panel");
        ImGui::SetNextWindowSize({300.0F, 300.0F});
        ImGui::Begin("Panel");
        inside();
        ImGui::End();
        m_keeper.follow();
        ImGui::Render();
    }

    // The same so many times.
    void draw(int times, const std::function<void()>& inside) {
        for (int i = 0; i < times; ++i)
            draw(inside);
    }

    void hold(bool isDown) {
#if IMGUI_VERSION_NUM < 18700
        ImGui::GetIO().KeysDown[kEnter] = isDown;
#else
        ImGui::GetIO().AddKeyEvent(ImGuiKey_Enter, isDown);
#endif
    }

    bool isKeeperBusy() const {
        return m_keeper.isBusy();
    }

private:
    static constexpr int kEnter = 257; // as GLFW has them
    static constexpr int kSpace = 32;
    std::unique_ptr<ImGuiContext, ContextRelease> m_context;
    FocusKeeper m_keeper;
};

// A panel of one button.
struct PressedButton {
    int presses = 0;

    void operator()() {
        if (ImGui::InvisibleButton("button", {100.0F, 30.0F})) ++presses;
    }
};

// As arrows do that come to the control drawn last.
void giveRingToLast() {
    ImGui::SetFocusID(ImGui::GetItemID(), ImGui::GetCurrentWindow());
    ImGui::GetCurrentContext()->NavDisableHighlight = false;
}

} // namespace

TEST_CASE("Enter presses the control that has the keyboard, once") {
    Frames frames;
    PressedButton button;
    frames.draw(4, std::ref(button));
    CHECK(panelWithKeyboard() == "Panel");
    CHECK(hasRingInPanel());
    CHECK(button.presses == 0);
    frames.hold(true);
    frames.draw(3, std::ref(button));
    frames.hold(false);
    frames.draw(1, std::ref(button));
    CHECK(button.presses == 1);
}

TEST_CASE("where no panel has the keyboard Enter presses nothing") {
    Frames frames;
    PressedButton button;
    frames.draw(4, std::ref(button));
    ImGui::SetWindowFocus(nullptr);
    CHECK(panelWithKeyboard().empty());
    CHECK_FALSE(hasRingInPanel());
    frames.hold(true);
    frames.draw(3, std::ref(button));
    CHECK(button.presses == 0);
}

TEST_CASE("a panel has the keyboard at once, so that the next key goes on from it") {
    Frames frames;
    frames.draw([] { ImGui::InvisibleButton("button", {100.0F, 30.0F}); });
    ImGui::NewFrame();
    giveKeyboardTo("Panel");
    CHECK(panelWithKeyboard() == "Panel");
    ImGui::EndFrame();
}

TEST_CASE("a ring whose button is gone goes to what took its place") {
    Frames frames;
    bool isOpen = false;
    ImGuiID above = 0;
    ImGuiID slider = 0;
    const auto panel = [&] {
        ImGui::InvisibleButton("above", {100.0F, 30.0F});
        above = ImGui::GetItemID();
        if (!isOpen) {
            ImGui::InvisibleButton("open", {100.0F, 30.0F});
            if (ImGui::GetCurrentContext()->NavId == above) giveRingToLast();
            return;
        }
        ImGui::Dummy({100.0F, 12.0F});
        ImGui::InvisibleButton("slider", {100.0F, 30.0F});
        slider = ImGui::GetItemID();
    };
    frames.draw(5, panel);
    REQUIRE(ImGui::GetCurrentContext()->NavId != above);
    isOpen = true;
    frames.draw(panel);
    CHECK(frames.isKeeperBusy());
    frames.draw(20, panel);
    CHECK(ImGui::GetCurrentContext()->NavId == slider);
    CHECK(hasRingInPanel());
    CHECK_FALSE(frames.isKeeperBusy());
}

TEST_CASE("the last row of a list that became shorter leads to the row above") {
    Frames frames;
    int rows = 4;
    ImGuiID second = 0;
    const auto panel = [&] {
        for (int row = 0; row < rows; ++row) {
            ImGui::PushID(row);
            ImGui::InvisibleButton("row", {100.0F, 30.0F});
            if (row == 1) second = ImGui::GetItemID();
            if (row == 3 && ImGui::GetFrameCount() == 5) giveRingToLast();
            ImGui::PopID();
        }
    };
    frames.draw(6, panel);
    rows = 2;
    frames.draw(20, panel);
    CHECK(ImGui::GetCurrentContext()->NavId == second);
}

TEST_CASE("where a panel has nothing left to press, frames come to an end") {
    Frames frames;
    bool isEmpty = false;
    const auto panel = [&] {
        ImGui::BeginChild("part", {200.0F, 200.0F}, false, ImGuiWindowFlags_NavFlattened);
        if (!isEmpty) ImGui::InvisibleButton("button", {100.0F, 30.0F});
        if (ImGui::GetFrameCount() == 5) giveRingToLast();
        ImGui::EndChild();
    };
    frames.draw(6, panel);
    isEmpty = true;
    frames.draw(panel);
    CHECK(frames.isKeeperBusy());
    frames.draw(20, panel);
    CHECK_FALSE(frames.isKeeperBusy());
}

TEST_CASE("a menu that closes over a ring gives it back, one that was opened without a ring does not") {
    for (const bool hasRing : {true, false}) {
        CAPTURE(hasRing);
        Frames frames;
        RingBeneathMenu ring;
        bool opens = false;
        bool closes = false;
        int timesBack = 0;
        const auto panel = [&] {
            ImGui::InvisibleButton("button", {100.0F, 30.0F});
            if (std::exchange(opens, false)) ImGui::OpenPopup("menu");
            if (!ImGui::BeginPopup("menu")) return;
            ImGui::InvisibleButton("row", {100.0F, 30.0F});
            if (std::exchange(closes, false)) ImGui::CloseCurrentPopup();
            ImGui::EndPopup();
        };
        const auto draw = [&](int count) {
            for (int i = 0; i < count; ++i) {
                frames.draw(panel);
                ring.follow();
                timesBack += ring.isBack() ? 1 : 0;
            }
        };
        draw(4);
        if (!hasRing) ImGui::SetWindowFocus(nullptr);
        draw(2);
        opens = true;
        draw(4);
        CHECK(timesBack == 0);
        closes = true;
        draw(4);
        CHECK(timesBack == (hasRing ? 1 : 0));
        CHECK(panelWithKeyboard() == (hasRing ? "Panel" : ""));
    }
}
