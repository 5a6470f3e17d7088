#include "app/window/keyboard_focus.h"

#include <doctest/doctest.h>
#include <imgui.h>
#include <imgui_stdlib.h>

#include <array>
#include <functional>
#include <memory>
#include <utility>

#include "tests/support/imgui_input.h"
#include "ui/widgets/imgui_internals.h"

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
        testing::nameKeys();
    }

    // `inside` of one panel.
    void draw(const std::function<void()>& inside) {
        testing::forgetNavigation();
        ui::letEnterPress();
        ImGui::NewFrame();
        if (ImGui::GetFrameCount() == 2) ui::focusFirstControlOf("Panel");
        ImGui::SetNextWindowSize({300.0F, 300.0F});
        ImGui::Begin("Panel");
        inside();
        ImGui::End();
        m_keeper.follow();
        releaseAfterMouse();
        ImGui::Render();
    }

    // The same so many times.
    void draw(int times, const std::function<void()>& inside) {
        for (int i = 0; i < times; ++i)
            draw(inside);
    }

    // The left button goes down there and up again.
    void click(ImVec2 at, const std::function<void()>& inside) {
        testing::movePointer(at);
        draw(2, inside);
        testing::holdPointer(true);
        draw(2, inside);
        testing::holdPointer(false);
        draw(2, inside);
    }

    void hold(bool isDown) { testing::holdKey(ImGuiKey_Enter, isDown); }

    bool isKeeperBusy() const { return m_keeper.isBusy(); }

private:
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

} // namespace

TEST_CASE("Enter presses the control that has the keyboard, once") {
    Frames frames;
    PressedButton button;
    frames.draw(4, std::ref(button));
    CHECK(panelWithKeyboard() == "Panel");
    CHECK(hasFocusInPanel());
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
    CHECK_FALSE(hasFocusInPanel());
    frames.hold(true);
    frames.draw(3, std::ref(button));
    CHECK(button.presses == 0);
}

TEST_CASE("a field that a click asks to be typed into has the keyboard") {
    Frames frames;
    std::string text = "words";
    bool wantsField = false;
    bool isTypedInto = false;
    ImVec2 middle;
    const auto panel = [&] {
        if (ImGui::InvisibleButton("button", {100.0F, 30.0F})) wantsField = true;
        middle = {ImGui::GetItemRectMin().x + 50.0F, ImGui::GetItemRectMin().y + 15.0F};
        if (wantsField) ui::focusNextControl();
        ImGui::InputText("field", &text);
        isTypedInto = ImGui::IsItemActive();
        if (isTypedInto) wantsField = false;
    };
    frames.draw(4, panel);
    ImGui::SetWindowFocus(nullptr);
    frames.click(middle, panel);
    frames.draw(4, panel);
    CHECK(isTypedInto);
}

TEST_CASE("a panel has the keyboard at once, so that the next key goes on from it") {
    Frames frames;
    frames.draw([] { ImGui::InvisibleButton("button", {100.0F, 30.0F}); });
    ImGui::NewFrame();
    ui::focusFirstControlOf("Panel");
    CHECK(panelWithKeyboard() == "Panel");
    ImGui::EndFrame();
}

TEST_CASE("a focus whose button is gone goes to what took its place") {
    Frames frames;
    bool isOpen = false;
    ImGuiID above = 0;
    ImGuiID slider = 0;
    const auto panel = [&] {
        ImGui::InvisibleButton("above", {100.0F, 30.0F});
        above = ui::lastControl();
        if (!isOpen) {
            ImGui::InvisibleButton("open", {100.0F, 30.0F});
            if (ui::focusedControl() == above) testing::focusLastControl();
            return;
        }
        ImGui::Dummy({100.0F, 12.0F});
        ImGui::InvisibleButton("slider", {100.0F, 30.0F});
        slider = ui::lastControl();
    };
    frames.draw(5, panel);
    REQUIRE(ui::focusedControl() != above);
    isOpen = true;
    frames.draw(panel);
    CHECK(frames.isKeeperBusy());
    frames.draw(20, panel);
    CHECK(ui::focusedControl() == slider);
    CHECK(hasFocusInPanel());
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
            if (row == 1) second = ui::lastControl();
            if (row == 3 && ImGui::GetFrameCount() == 5) testing::focusLastControl();
            ImGui::PopID();
        }
    };
    frames.draw(6, panel);
    rows = 2;
    frames.draw(20, panel);
    CHECK(ui::focusedControl() == second);
}

TEST_CASE("where a panel has nothing left to press, frames come to an end") {
    Frames frames;
    bool isEmpty = false;
    const auto panel = [&] {
        ImGui::BeginChild("part", {200.0F, 200.0F}, false, ImGuiWindowFlags_NavFlattened);
        if (!isEmpty) ImGui::InvisibleButton("button", {100.0F, 30.0F});
        if (ImGui::GetFrameCount() == 5) testing::focusLastControl();
        ImGui::EndChild();
    };
    frames.draw(6, panel);
    isEmpty = true;
    frames.draw(panel);
    CHECK(frames.isKeeperBusy());
    frames.draw(20, panel);
    CHECK_FALSE(frames.isKeeperBusy());
}

TEST_CASE(
    "a menu that closes gives the focus back to the panel, one that was opened without a focus does not") {
    for (const bool hasFocus : {true, false}) {
        CAPTURE(hasFocus);
        Frames frames;
        FocusBeneathMenu focus;
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
                focus.follow();
                timesBack += focus.isBack() ? 1 : 0;
            }
        };
        draw(4);
        if (!hasFocus) ImGui::SetWindowFocus(nullptr);
        draw(2);
        opens = true;
        draw(4);
        CHECK(timesBack == 0);
        closes = true;
        draw(4);
        CHECK(timesBack == (hasFocus ? 1 : 0));
        CHECK(panelWithKeyboard() == (hasFocus ? "Panel" : ""));
    }
}

TEST_CASE("a click in a panel leaves the keyboard to the map, one by keyboard keeps it") {
    Frames frames;
    PressedButton button;
    ImVec2 middle;
    const auto panel = [&] {
        button();
        middle = {ImGui::GetItemRectMin().x + 5.0F, ImGui::GetItemRectMin().y + 5.0F};
    };
    frames.draw(4, panel);
    CHECK(hasFocusInPanel()); // it came by keyboard
    frames.click(middle, panel);
    CHECK(button.presses == 1);
    CHECK(panelWithKeyboard().empty());
    frames.hold(true); // Enter, and likewise Space, is no longer the button's
    frames.draw(3, panel);
    frames.hold(false);
    frames.draw(1, panel);
    CHECK(button.presses == 1);
}

TEST_CASE("a field that was clicked is typed into until it is left") {
    Frames frames;
    std::array<char, 16> text{};
    ImVec2 middle;
    const auto panel = [&] {
        ImGui::InputText("field", text.data(), text.size());
        middle = {ImGui::GetItemRectMin().x + 5.0F, ImGui::GetItemRectMin().y + 5.0F};
    };
    frames.draw(4, panel);
    frames.click(middle, panel);
    CHECK(panelWithKeyboard() == "Panel");
    CHECK(ImGui::GetIO().WantTextInput);
    frames.click({700.0F, 500.0F}, panel); // outside
    CHECK(panelWithKeyboard().empty());
}
