#include "ui/widgets/widgets.h"

#include <doctest/doctest.h>

#include <array>

#include "tests/support/imgui_input.h"
#include "tests/support/interface_frames.h"
#include "ui/widgets/control_list.h"
#include "ui/widgets/field_text.h"
#include "ui/widgets/imgui_internals.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/slider.h"
#include "ui/widgets/text_field.h"

using namespace atlas::ui;
using atlas::testing::InterfaceFrames;

namespace {

// One panel, in which `inside` lays out controls.
class OnePanel {
public:
    explicit OnePanel(std::function<void(const Look&)> inside)
        : m_frames([this, inside = std::move(inside)] {
              beginPanel("Panel", {{100.0F, 100.0F}, {300.0F, 400.0F}});
              inside(m_frames.look());
              ImGui::End();
          }) {
        m_frames.draw(3);
    }

    InterfaceFrames* operator->() { return &m_frames; }

private:
    InterfaceFrames m_frames;
};

} // namespace

TEST_CASE("a panel that appears takes the keyboard from another one, once") {
    bool isOpen = false;
    InterfaceFrames* drawn = nullptr;
    InterfaceFrames frames([&] {
        beginPanel("First", {{100.0F, 100.0F}, {300.0F, 200.0F}});
        textButton(drawn->look(), "other", "Other");
        ImGui::End();
        if (!isOpen) return;
        beginPanel("Second", {{500.0F, 100.0F}, {300.0F, 200.0F}});
        if (ImGui::IsWindowAppearing()) {
            focusNextControl();
            outlineFocus();
        }
        textButton(drawn->look(), "wanted", "Wanted");
        ImGui::End();
    });
    drawn = &frames;
    frames.draw(3);
    frames.click("First/Other");
    REQUIRE(frames.control("First/Other").isFocused);
    isOpen = true;
    frames.draw(3);
    CHECK(frames.control("Second/Wanted").isFocused);
    CHECK(ImGui::GetIO().NavVisible); // it is outlined
    frames.click("First/Other");
    frames.draw(3);
    CHECK(frames.control("First/Other").isFocused);
}

TEST_CASE("a field to search in is as high as the buttons beside it") {
    std::string text;
    OnePanel panel([&](const Look& look) { searchField(look, "##search", "Find a country", text); });
    const ListedBox& field = panel->control("Panel/Find a country").box;
    CHECK(field.bottomRight.y - field.topLeft.y == doctest::Approx(kControlHeight));
    const ListedBox& surface = panel->control("Panel/Find a country").surface;
    CHECK(field.bottomRight.x == doctest::Approx(surface.bottomRight.x - kPanelPadding)); // up to the edge
}

TEST_CASE("nothing moves when there is something to clear in a section") {
    std::string active;
    OnePanel panel([&](const Look& look) {
        sectionHead(look, "section", {"Countries", active, "Clear"}, true);
        textButton(look, "below", "Below");
    });
    const float before = panel->control("Panel/Below").box.topLeft.y;
    active = "Japan";
    panel->draw(3);
    CHECK(panel->control("Panel/Below").box.topLeft.y == before);
}

TEST_CASE("each kind of button is found by its words and pressed once by a click") {
    std::array<int, 8> presses{};
    OnePanel panel([&](const Look& look) {
        presses[0] += textButton(look, "text", "Words") ? 1 : 0;
        presses[1] += iconButton(look, "icon", Icon::Close, "Closes  (Esc)") ? 1 : 0;
        presses[2] += menuButton(look, "menu", nullptr, "Night", "The theme", true) ? 1 : 0;
        presses[3] += menuRow(look, "row", "Globe", "7", true) ? 1 : 0;
        presses[4] += tab(look, "tab", "Charts", false, "") ? 1 : 0;
        presses[5] += checkRow(look, "check", "Only these", true, 200.0F) ? 1 : 0;
        presses[6] += facetRow(look, "facet", {"Germany", 12, 40, true}) ? 1 : 0;
        presses[7] += chip(look, "chip", "Japan", 200.0F) ? 1 : 0;
    });
    const std::array names{"Panel/Words",  "Panel/Closes  (Esc)", "Panel/Night",   "Panel/Globe",
                           "Panel/Charts", "Panel/Only these",    "Panel/Germany", "Panel/Japan"};
    CHECK(panel->list().controls.size() == names.size());
    for (std::size_t i = 0; i < names.size(); ++i) {
        CAPTURE(names[i]);
        const std::array<int, 8> before = presses;
        panel->click(names[i]);
        for (std::size_t other = 0; other < presses.size(); ++other)
            CHECK(presses[other] == before[other] + (other == i ? 1 : 0));
        CHECK(panel->control(names[i]).isHovered);
    }
    for (const char* chosen : {"Panel/Night", "Panel/Globe", "Panel/Only these", "Panel/Germany"})
        CHECK(panel->control(chosen).isChosen);
    for (const char* plain : {"Panel/Words", "Panel/Charts"})
        CHECK_FALSE(panel->control(plain).isChosen);
    panel->pointAway();
    for (const char* name : names)
        CHECK_FALSE(panel->control(name).isHovered);
}

TEST_CASE("of choices side by side a click takes one, and the one that is chosen is no change") {
    constexpr std::array<std::string_view, 3> kLabels{"Map", "Legend", "Window"};
    std::size_t chosen = 0;
    int uses = 0;
    OnePanel panel([&](const Look& look) { uses += segmented(look, "choices", kLabels, chosen) ? 1 : 0; });
    CHECK(panel->control("Panel/Map").isChosen);
    panel->click("Panel/Window");
    CHECK(chosen == 2);
    CHECK(uses == 1);
    CHECK(panel->control("Panel/Window").isChosen);
    CHECK_FALSE(panel->control("Panel/Map").isChosen);
    panel->click("Panel/Window");
    CHECK(uses == 1);
}

TEST_CASE("a section opens and closes by its head, and its cross clears it alone") {
    bool isOpen = true;
    int clears = 0;
    std::string active = "Germany";
    OnePanel panel([&](const Look& look) {
        const SectionUse use =
            sectionHead(look, "countries", {"Countries", active, "Clear the countries"}, isOpen);
        isOpen = use.isOpen;
        clears += use.wasCleared ? 1 : 0;
    });
    panel->click("Panel/Countries", 0.1F);
    CHECK_FALSE(isOpen);
    panel->click("Panel/Countries", 0.1F);
    CHECK(isOpen);
    CHECK(clears == 0);
    panel->click("Panel/Clear the countries");
    CHECK(clears == 1);
    CHECK(isOpen);
    active.clear();
    panel->draw();
    CHECK(panel->find("Panel/Clear the countries") == nullptr); // nothing to clear
}

TEST_CASE(
    "a slider takes the step under the pointer, keeps to its ends, comes back by a double click, and goes by "
    "arrows") {
    double value = 0.0;
    int uses = 0;
    const SliderRange range{-2.0, 2.0, 0.5, 0.0};
    OnePanel panel(
        [&](const Look& look) { uses += slider(look, "brightness", range, 200.0F, value) ? 1 : 0; });
    panel->drag("Panel/brightness", 0.5F, 0.76F);
    CHECK(value == 1.0); // of 1.12
    panel->drag("Panel/brightness", 0.76F, 0.99F);
    CHECK(value == 2.0);
    panel->drag("Panel/brightness", 0.99F, 0.01F);
    CHECK(value == -2.0);
    const int before = uses;
    panel->pointAway();
    CHECK(uses == before);
    panel->click("Panel/brightness", 0.25F);
    panel->click("Panel/brightness", 0.25F); // within Dear ImGui's time for a double click
    CHECK(value == 0.0);
    panel->press(ImGuiKey_RightArrow);
    CHECK(value == 0.5);
    panel->press(ImGuiKey_LeftArrow);
    panel->press(ImGuiKey_LeftArrow);
    CHECK(value == -0.5);
}

TEST_CASE("a field takes what is typed once it was clicked, and its words are its hint") {
    std::string text;
    OnePanel panel([&](const Look& look) { searchField(look, "##search", "Find a country", text); });
    panel->type("nobody");
    CHECK(text.empty());
    panel->click("Panel/Find a country");
    CHECK(panel->control("Panel/##search").isActive);
    panel->type("tür");
    CHECK(text == "tür");
}

TEST_CASE("what is pasted into any field comes in one line") {
    std::string searched;
    std::string name;
    PickerMemory picker;
    picker.open = true;
    bool isPicking = false;
    OnePanel panel([&](const Look& look) {
        searchField(look, "##search", "Find a country", searched);
        textField("##name", "Name", name);
        if (!isPicking || !beginPicker("list", {{500.0F, 100.0F}, 300.0F}, picker)) return;
        pickerField(look, "A city", picker);
        endPicker();
    });
    useClipboardInFields();
    useClipboardInFields(); // once is enough
    ImGui::SetClipboardText("Kobe\tJapan\r\nRiga\u202E\x1b!\n");
    const auto paste = [&] {
        atlas::testing::holdControl(true);
        panel->press(ImGuiKey_V);
        atlas::testing::holdControl(false);
        panel->draw(2);
    };
    panel->click("Panel/Find a country");
    paste();
    CHECK(searched == "Kobe Japan Riga!");
    panel->click("Panel/Name");
    paste();
    CHECK(name == "Kobe Japan Riga!");
    isPicking = true;
    panel->draw(4);
    paste();
    CHECK(picker.text == "Kobe Japan Riga!");
}

TEST_CASE(
    "a list is filtered by typing, walked through by arrows, taken by Enter or the mouse, closed by Esc") {
    PickerMemory memory;
    const std::array<std::string_view, 3> rows{"Hays", "Hayward", "Haywood"};
    std::size_t wasTaken = 99;
    OnePanel panel([&](const Look& look) {
        if (!beginPicker("list", {{500.0F, 100.0F}, 300.0F}, memory)) return;
        const bool wasEntered = pickerField(look, "A city", memory);
        keepMarkOn(memory, rows.size());
        if (wasEntered) wasTaken = memory.marked;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (pickerRow(look, {rows[i], {}, {}, "12", false, {}}, i, memory)) wasTaken = i;
        }
        endPicker();
    });
    CHECK_FALSE(panel->isOpen("list"));
    memory.open = true;
    panel->draw(4);
    REQUIRE(panel->isOpen("list"));
    CHECK(panel->control("list/A city").isActive); // it takes the keyboard by itself
    panel->type("hay");
    CHECK(memory.text == "hay");
    CHECK(panel->control("list/Hays").isChosen);
    panel->press(ImGuiKey_DownArrow);
    CHECK(panel->control("list/Hayward").isChosen);
    for (int i = 0; i < 5; ++i)
        panel->press(ImGuiKey_DownArrow);
    CHECK(panel->control("list/Haywood").isChosen); // the last
    panel->press(ImGuiKey_UpArrow);
    panel->press(ImGuiKey_Enter);
    CHECK(wasTaken == 1);
    panel->click("list/Hays");
    CHECK(wasTaken == 0);
    panel->press(ImGuiKey_Escape);
    CHECK_FALSE(panel->isOpen("list"));
    CHECK_FALSE(memory.isOpen);
}

TEST_CASE("the box of a switch stands under the boxes of facets") {
    OnePanel panel([](const Look& look) {
        facetRow(look, "facet", {"Also not recorded", 0, 0, true});
        checkRow(look, "switch", "Show undated", true, 200.0F, CheckColumn::UnderFacets);
        checkRow(look, "flush", "Only these", true, 200.0F);
    });
    const ImU32 accent = packed(panel->look().theme.accent);
    const auto leftOf = [&](const char* name) {
        const ListedBox& row = panel->control(name).box;
        float left = row.bottomRight.x;
        const ImDrawData& drawn = *ImGui::GetDrawData();
        for (int list = 0; list < drawn.CmdListsCount; ++list) {
            for (const ImDrawVert& vertex : drawn.CmdLists[list]->VtxBuffer) {
                if (vertex.col == accent && vertex.pos.y > row.topLeft.y && vertex.pos.y < row.bottomRight.y)
                    left = std::min(left, vertex.pos.x);
            }
        }
        return left - row.topLeft.x;
    };
    CHECK(leftOf("Panel/Show undated") == doctest::Approx(leftOf("Panel/Also not recorded")));
    CHECK(leftOf("Panel/Only these") < leftOf("Panel/Show undated"));
}
