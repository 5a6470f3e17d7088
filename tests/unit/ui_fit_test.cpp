// What panels hold fits them: nothing is cut, nothing lies over what it belongs to.
#include <doctest/doctest.h>

#include <algorithm>

#include "tests/support/panel_scenes.h"
#include "ui/drawer/drawer_coverage.h"
#include "ui/widgets/detail_rows.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

using namespace atlas;
using namespace atlas::testing;
using ui::ListedControl;

namespace {

std::vector<float> edgesOfBar(float widthPixels, const char* theme) {
    const PanelScene bar{"", "Top bar", false, [](SceneDesk& desk) { desk.open(Panel::TopBar); }, {}};
    SceneFrames frames(bar, {{widthPixels, 900.0F}, 1.0, TypeFace::Installed, theme});
    std::vector<float> edges;
    for (const ListedControl& control : frames.frames().list().controls) {
        if (control.panel != "Top bar") continue;
        edges.push_back(control.box.topLeft.x);
        edges.push_back(control.box.bottomRight.x);
    }
    return edges;
}

const ui::ListedPanel& panelOf(const ui::ControlList& list, std::string_view name) {
    const auto found = std::find_if(list.panels.begin(), list.panels.end(),
                                    [&](const ui::ListedPanel& panel) { return panel.name == name; });
    if (found == list.panels.end()) throw std::runtime_error("there is no " + std::string(name));
    return *found;
}

} // namespace

TEST_CASE("the top bar is laid out alike in every theme") {
    for (const float width : {1320.0F, 1380.0F, 1410.0F, 1425.0F, 1440.0F, 1455.0F, 1470.0F, 1600.0F}) {
        CAPTURE(width);
        const std::vector<float> night = edgesOfBar(width, "night");
        CHECK(night.size() >= 14);
        CHECK(edgesOfBar(width, "day") == night);
        CHECK(edgesOfBar(width, "print") == night);
        CHECK(edgesOfBar(width, "stage-day") == night);
        // Where menus have words there is a field to search in, too.
        const PanelScene bar{"", "Top bar", false, [](SceneDesk& desk) { desk.open(Panel::TopBar); }, {}};
        SceneFrames frames(bar, {{width, 900.0F}, 1.0, TypeFace::Installed});
        const auto widthOf = [&](const char* name) {
            const ui::ListedBox& box = frames.frames().control(name).box;
            return box.bottomRight.x - box.topLeft.x;
        };
        const bool hasWords = widthOf("Top bar/views-button") > ui::kControlHeight;
        CHECK((!hasWords || widthOf("Top bar/search") > 2.0F * ui::kControlHeight));
        if (width == 1440.0F) CHECK(hasWords);
    }
}

TEST_CASE("menus of the top bar stay in the window, however much is enlarged") {
    for (const float width : {427.0F, 480.0F, 533.0F, 640.0F, 720.0F}) {
        CAPTURE(width);
        const PanelScene bar{"", "Top bar", false, [](SceneDesk& desk) { desk.open(Panel::TopBar); }, {}};
        for (const std::string menu : {"explore", "projection", "theme", "picture"}) {
            CAPTURE(menu);
            SceneFrames frames(bar, {{width, 300.0F}, 1.0, TypeFace::Installed});
            frames.frames().click("Top bar/" + menu + "-button");
            frames.frames().draw(3);
            const ui::ListedBox& box = panelOf(frames.frames().list(), menu).box;
            CHECK(box.topLeft.x >= ui::kMargin);
            CHECK(box.bottomRight.x <= width - ui::kMargin);
            CHECK(box.bottomRight.y <= 300.0F);
            CHECK(box.bottomRight.x - box.topLeft.x > 150.0F); // and hold their words
        }
    }
}

TEST_CASE("what happened is told whole, and stays off the map's scale bar") {
    constexpr const char* kError =
        "cannot write /nonexistent/a-folder-with-a-long-name/another/sister-cities-2026-11-27-104551.png: No "
        "such file or directory; choose another folder in the menu \"Export\", or make that folder";
    const PanelScene scene{"",
                           "Notice",
                           false,
                           [&](SceneDesk& desk) {
                               desk.open(Panel::Filters);
                               desk.open(Panel::Legend);
                               desk.notices = {{kError, true, {}, {}}};
                           },
                           {}};
    for (const ImVec2 size : {ImVec2{1440.0F, 900.0F}, ImVec2{1100.0F, 700.0F}, ImVec2{640.0F, 400.0F}}) {
        CAPTURE(size.x);
        SceneFrames frames(scene, {size, 1.0, TypeFace::Installed});
        const ui::ControlList& list = frames.frames().list();
        const ui::ListedBox& line = panelOf(list, "Notice 0").box;
        const ui::ListedBox& map = panelOf(list, "Map").box;
        const ui::ListedControl& cross = frames.frames().control("Notice 0/close");
        // Between the sign of warning at the left and the cross.
        const float room = cross.box.topLeft.x - line.topLeft.x - 16.0F - 26.0F;
        const ImVec2 words = ui::wrappedSize(frames.look().fonts.body, kError, room);
        CHECK(words.x <= room);
        CHECK(words.y <= line.bottomRight.y - line.topLeft.y - 16.0F);
        CHECK(line.topLeft.y >= 0.0F);
        if (map.bottomRight.x - map.topLeft.x < 260.0F) continue; // it has no scale bar
        const bool isRightOfScale = line.topLeft.x >= map.topLeft.x + 14.0F + 120.0F;
        CHECK((isRightOfScale || line.bottomRight.y <= map.bottomRight.y - 14.0F - 12.0F));
    }
}

TEST_CASE("headings of the coverage are whole, in a list of any width") {
    const PanelScene scene{"", "Drawer", true, [](SceneDesk& desk) { desk.open(DrawerView::Coverage); }, {}};
    SceneFrames frames(scene, {{1280.0F, 800.0F}, 1.0, TypeFace::Installed});
    ImFont* font = frames.look().fonts.caption;
    for (float width = 240.0F; width < 1400.0F; width += 20.0F) {
        CAPTURE(width);
        const ui::CoverageLayout layout = ui::coverageLayout(font, 0.0F, width);
        for (std::size_t i = 0; i < layout.columns; ++i) {
            const std::string title(ui::coverageTitle(i));
            CHECK(ui::wrappedSize(font, title, layout.step - ui::kGrid).x <= layout.step - ui::kGrid);
            for (const std::string& word :
                 {title.substr(0, title.find(' ')), title.substr(title.rfind(' ') + 1)})
                CHECK(ui::textWidth(font, word) <= layout.step - ui::kGrid);
        }
        if (width >= 700.0F) CHECK(layout.columns == 5);
        if (width >= 400.0F) CHECK(layout.columns >= 2);
    }
}

TEST_CASE("rows of the charts' status lie apart") {
    const PanelScene scene{"", "Drawer", false, [](SceneDesk& desk) { desk.open(DrawerView::Charts); }, {}};
    for (const float width : {1440.0F, 1100.0F, 800.0F}) {
        CAPTURE(width);
        SceneFrames frames(scene, {{width, 900.0F}, 1.0, TypeFace::Installed});
        std::size_t rows = 0;
        for (const auto* all : {&frames.frames().list().controls, &frames.frames().list().outOfSight}) {
            for (const ListedControl& control : *all) {
                if (control.panel != "Drawer" || control.id != "row") continue;
                CHECK(control.whole.bottomRight.y - control.whole.topLeft.y >= 22.0F);
                ++rows;
            }
        }
        CHECK(rows == kStatusCount + kProgramTypeCount);
    }
}

TEST_CASE("three times as large, the time line keeps both switches of undated partnerships") {
    const PanelScene scene{"", "Time line", false, [](SceneDesk& desk) { desk.open(Panel::TimeLine); }, {}};
    SceneFrames frames(scene, {{1216.0F / 3.0F, 760.0F / 3.0F}, 3.0, TypeFace::Installed});
    const ArcStyle& style = frames.desk().state.view.arcStyle;
    REQUIRE(style.showsUndated);
    frames.frames().click("Time line/undated-menu");
    frames.frames().click("Time line/Show undated");
    CHECK_FALSE(style.showsUndated);
    CHECK(frames.frames().find("Time line/Count undated") != nullptr);
}

namespace {

// The filters with these sections open and no other.
PanelScene filtersWith(std::vector<ui::Section> open, std::optional<YearRange> years) {
    return {"",
            "Filters",
            false,
            [open = std::move(open), years](SceneDesk& desk) {
                desk.open(Panel::Filters);
                desk.memory.filters.sectionOpen = {};
                for (const ui::Section section : open)
                    desk.memory.filters.sectionOpen[static_cast<std::size_t>(section)] = true;
                desk.state.view.filter.years = years;
            },
            {}};
}

} // namespace

TEST_CASE("what is wrong with years that were typed comes into sight") {
    for (const char* typed : {"abcd", "1990"}) {
        CAPTURE(typed);
        const PanelScene scene = filtersWith({ui::Section::Countries, ui::Section::Founded}, {{1900, 1980}});
        // As low as shows the fields at the foot of the panel.
        float height = 500.0F;
        const auto shows = [&] {
            SceneFrames tried(scene, {{1280.0F, height}, 1.0, TypeFace::Installed});
            const ListedControl* field = tried.frames().find("Filters/From year");
            return field != nullptr && field->box.bottomRight.y == field->whole.bottomRight.y;
        };
        while (!shows())
            height += 8.0F;
        SceneFrames frames(scene, {{1280.0F, height}, 1.0, TypeFace::Installed});
        const auto fieldOf = [&] { return frames.frames().control("Filters/From year"); };
        frames.frames().click("Filters/From year");
        frames.frames().press(ImGuiKey_End);
        for (int i = 0; i < 4; ++i)
            frames.frames().press(ImGuiKey_Backspace);
        frames.frames().type(typed);
        frames.frames().press(ImGuiKey_Enter);
        frames.frames().draw(8);
        REQUIRE_FALSE(frames.desk().memory.filters.yearProblem.empty());
        const float note =
            ui::wrappedSize(frames.look().fonts.caption, frames.desk().memory.filters.yearProblem, 240.0F).y;
        constexpr float kFade = 40.0F; // the foot of a list that goes on
        CHECK(fieldOf().box.bottomRight.y + note + kFade < fieldOf().surface.bottomRight.y);
    }
}

TEST_CASE("long names of town networks take a second line, in the list and as a title") {
    const PanelScene scene = filtersWith({ui::Section::TownNetwork}, {});
    SceneFrames frames(scene, {{1280.0F, 800.0F}, 1.0, TypeFace::Installed});
    ImFont* font = frames.look().fonts.body;
    std::size_t rows = 0;
    for (const ListedControl& control : frames.frames().list().controls) {
        if (control.panel != "Filters" || control.id != "row") continue;
        ++rows;
        CAPTURE(control.label);
        const float width = control.whole.bottomRight.x - control.whole.topLeft.x;
        const float height = control.whole.bottomRight.y - control.whole.topLeft.y;
        constexpr float kRest = 38.0F + 14.0F + 8.0F + 20.0F; // the box, the scroll bar's room, the figures
        CHECK(ui::wrappedSize(font, control.label, width - kRest).y <= height);
        if (ui::textWidth(font, control.label) > width - 38.0F) CHECK(height > ui::kRowHeight);
    }
    CHECK(rows >= 3);
}

TEST_CASE("a long title of what is selected takes more lines, and what follows makes room") {
    const auto topOfNext = [](const char* title) {
        InterfaceFrames* drawn = nullptr;
        InterfaceFrames frames([&] {
            ui::beginPanel("Details", {{100.0F, 100.0F}, {320.0F, 400.0F}});
            ui::detailsHead(drawn->look(), title);
            ui::textButton(drawn->look(), "next", "Next");
            ImGui::End();
        });
        drawn = &frames;
        frames.draw(3);
        return frames.control("Details/next").box.topLeft.y;
    };
    const float usual = topOfNext("Douzelage");
    CHECK(topOfNext("Germany") == usual);
    CHECK(topOfNext("Union of Ibero-American Capital Cities") >= usual + 16.0F);
    CHECK(topOfNext("Charter of European Rural Communities in all of its countries") >= usual + 32.0F);
}

TEST_CASE("three times as large, the measures' figures stand clear of the buttons") {
    const PanelScene scene{"",
                           "Drawer",
                           false,
                           [](SceneDesk& desk) {
                               desk.open(DrawerView::Measures);
                               desk.state.view.filter.countries = {*countryCodeFrom("RU")};
                               desk.findAnswers({.measures = true});
                           },
                           {}};
    for (const float width : {1216.0F / 3.0F, 480.0F, 640.0F, 1400.0F}) {
        CAPTURE(width);
        SceneFrames frames(scene, {{width, 600.0F}, 1.0, TypeFace::Installed});
        const ui::ControlList& list = frames.frames().list();
        std::vector<ListedControl> all = list.controls;
        all.insert(all.end(), list.outOfSight.begin(), list.outOfSight.end()); // it scrolls
        const auto copy =
            std::find_if(all.begin(), all.end(), [](const auto& one) { return one.id == "copy"; });
        REQUIRE(copy != all.end());
        std::size_t figures = 0;
        for (const ListedControl& control : all) {
            if (control.id != "figure") continue;
            ++figures;
            CHECK(control.whole.bottomRight.x <= copy->whole.topLeft.x);
        }
        CHECK(figures >= 2);
        if (width > 1000.0F) CHECK(figures == 4);
    }
}
