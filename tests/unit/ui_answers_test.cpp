// What a person does with the answers in panels: search the table and take the search to the map, walk from
// partner to partner, type years, choose how fast years pass.
#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

#include "tests/support/panel_scenes.h"
#include "ui/exports/picture_sides.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

PanelScene sceneOf(std::string shows, std::function<void(SceneDesk&)> arrange) {
    return {"", std::move(shows), false, std::move(arrange), {}};
}

std::string& wanted(SceneDesk& desk, ListColumn column) {
    return desk.memory.drawer.table.list.wanted[static_cast<std::size_t>(column)];
}

PanelScene searchedTable() {
    return sceneOf("Drawer", [](SceneDesk& desk) {
        desk.open(DrawerView::Table);
        wanted(desk, ListColumn::CountryA) = "France";
        wanted(desk, ListColumn::CountryB) = "Germany";
    });
}

// With the most partners.
CityIndex centre(const SceneDesk& desk) {
    const auto& partners = desk.document.shown()->partnersByCity;
    return static_cast<CityIndex>(std::max_element(partners.begin(), partners.end()) - partners.begin());
}

PanelScene cityDetails() {
    return sceneOf("Details", [](SceneDesk& desk) {
        desk.select(selectionAfter({}, {Target::Kind::City, centre(desk)}, SelectBy::Click));
    });
}

} // namespace

TEST_CASE("one press makes the table's search a filter; the same rows stay") {
    SceneFrames scene(searchedTable(), {});
    const std::size_t rows = scene.desk().document.rows(scene.desk().memory.drawer.table.list).size();
    CHECK(rows < scene.desk().document.shown()->partnerships.size());
    scene.frames().click("Drawer/Show on the map");
    scene.frames().draw(2);
    REQUIRE(scene.desk().state.view.filter.countryPair);
    CHECK(scene.desk().document.shown()->partnerships.size() == rows);
    CHECK(scene.frames().find("Drawer/Show on the map") == nullptr); // it does
}

TEST_CASE("a search that no filter can say offers no filter, and can be cleared") {
    SceneFrames scene(searchedTable(), {});
    wanted(scene.desk(), ListColumn::CountryA) = "an";
    scene.frames().draw(2);
    CHECK(scene.frames().find("Drawer/Show on the map") == nullptr);
    scene.frames().click("Drawer/Clear search");
    scene.frames().draw(2);
    CHECK_FALSE(scene.desk().memory.drawer.table.list.isSearched());
}

TEST_CASE("Enter in a column's search goes to the first row, and another selects it") {
    SceneFrames scene(searchedTable(), {});
    scene.frames().click("Drawer/Find in City");
    scene.frames().type("Paris");
    scene.frames().press(ImGuiKey_Enter);
    scene.frames().draw(2);
    SceneDesk& desk = scene.desk();
    const std::vector<ListedPartnership>& rows = desk.document.rows(desk.memory.drawer.table.list);
    REQUIRE(rows.size() > 1);
    REQUIRE(rows.size() < desk.document.shown()->partnerships.size());
    CHECK_FALSE(desk.state.view.selection.partnership);
    scene.frames().press(ImGuiKey_Enter);
    scene.frames().draw(2);
    CHECK(desk.state.view.selection.partnership == rows.front().partnership);
}

TEST_CASE("Enter stays in a column's search that nothing fits") {
    SceneFrames scene(searchedTable(), {});
    scene.frames().click("Drawer/Find in City");
    scene.frames().type("Xyzzy");
    scene.frames().press(ImGuiKey_Enter);
    scene.frames().draw(2);
    scene.frames().press(ImGuiKey_Enter);
    scene.frames().draw(2);
    CHECK_FALSE(scene.desk().state.view.selection.partnership);
    CHECK(wanted(scene.desk(), ListColumn::CityA) == "Xyzzy");
}

TEST_CASE("closing the table empties its search; another view of the drawer does not") {
    SceneFrames scene(searchedTable(), {});
    scene.desk().open(DrawerView::Gaps);
    scene.frames().draw(2);
    CHECK(scene.desk().memory.drawer.table.list.isSearched());
    scene.frames().click("Drawer/close");
    scene.frames().draw(2);
    CHECK_FALSE(scene.desk().memory.drawer.table.list.isSearched());
}

TEST_CASE("a table beside a panel says how many columns have no room") {
    const PanelScene tableBesideCity = sceneOf("Drawer", [](SceneDesk& desk) {
        desk.open(DrawerView::Table);
        desk.select(selectionAfter({}, {Target::Kind::City, centre(desk)}, SelectBy::Click));
    });
    SceneFrames narrow(tableBesideCity, {{1280.0F, 800.0F}});
    const ui::ListedControl& told = narrow.frames().control("Drawer/left-out");
    CHECK(told.box.bottomRight.x <= narrow.frames().control("Drawer/copy").box.topLeft.x);
    SceneFrames wide(tableBesideCity, {{2400.0F, 1000.0F}});
    CHECK(wide.frames().find("Drawer/left-out") == nullptr);
}

TEST_CASE("ended ties keep their status in the narrowest table") {
    const auto beside = [](StatusMask statuses) {
        return sceneOf("Drawer", [=](SceneDesk& desk) {
            desk.open(DrawerView::Table);
            desk.select(selectionAfter({}, {Target::Kind::City, centre(desk)}, SelectBy::Click));
            desk.state.view.filter.statuses = statuses;
            desk.document.show(desk.state.view.filter);
        });
    };
    SceneFrames ended(beside(kEndedStatuses), {{1216.0F, 760.0F}});
    CHECK(ended.frames().find("Drawer/Status") != nullptr);
    SceneFrames any(beside(0), {{1216.0F, 760.0F}});
    CHECK(any.frames().find("Drawer/Status") == nullptr);
}

TEST_CASE("a notice that stays has a cross to close it, one that goes by itself has none") {
    SceneFrames scene(sceneOf("Notice",
                              [](SceneDesk& desk) {
                                  ui::Notice kept{"131 of 1,543 have ended", false, {}, {}};
                                  kept.isKept = true;
                                  desk.notices = {kept, {"Saved", false, {}, {}}};
                              }),
                      {});
    CHECK(scene.frames().find("Notice 1/close") == nullptr);
    scene.frames().click("Notice 0/close");
    CHECK(std::ranges::any_of(scene.desk().asked, [](const Request& request) {
        const auto* closed = std::get_if<ask::CloseNotice>(&request);
        return closed != nullptr && closed->index == 0;
    }));
}

TEST_CASE("a partner's row leads to the city, the button beside it to the partnership") {
    SceneFrames city(cityDetails(), {{1280.0F, 2000.0F}});
    city.frames().click("Details/partner");
    CHECK(city.desk().state.view.selection.cities != std::vector{centre(city.desk())});
    SceneFrames other(cityDetails(), {{1280.0F, 2000.0F}});
    other.frames().click("Details/partnership");
    CHECK(other.desk().state.view.selection.partnership.has_value());
}

TEST_CASE("every partner of a city has a row") {
    SceneFrames scene(cityDetails(), {});
    constexpr float kRowPixels = 46.0F;
    const std::size_t partners = scene.desk().document.profileOf(centre(scene.desk())).partners.size();
    CHECK(partners > 60);
    CHECK(scene.desk().memory.details.contentHeightPixels > kRowPixels * static_cast<float>(partners));
}

TEST_CASE("years are typed in the section of decades") {
    SceneFrames scene(sceneOf("Filters",
                              [](SceneDesk& desk) {
                                  desk.memory.filters.sectionOpen.fill(false);
                                  desk.memory.filters.sectionOpen[3] = true; // founded
                              }),
                      {});
    scene.frames().click("Filters/From year");
    scene.frames().type("1956");
    scene.frames().press(ImGuiKey_Enter);
    scene.frames().draw(2);
    REQUIRE(scene.desk().state.view.filter.years);
    CHECK(scene.desk().state.view.filter.years->first == 1956);
    CHECK(scene.desk().state.view.filter.years->last == scene.desk().network->recordedYears->last);
    scene.frames().click("Filters/Show undated");
    CHECK_FALSE(scene.desk().state.view.arcStyle.showsUndated);
}

TEST_CASE("the time line plays faster and slower, and the undated can be left out") {
    SceneFrames scene(sceneOf("Time line", [](SceneDesk& desk) { desk.open(Panel::TimeLine); }), {});
    const auto runs = [&](const char* button, Command command) {
        scene.desk().asked.clear();
        scene.frames().click(button);
        return std::ranges::any_of(scene.desk().asked, [&](const Request& request) {
            const auto* run = std::get_if<ask::Run>(&request);
            return run != nullptr && run->command == command;
        });
    };
    CHECK(runs("Time line/faster", "play-faster"_command));
    CHECK(runs("Time line/slower", "play-slower"_command));
    scene.frames().click("Time line/Show undated");
    CHECK_FALSE(scene.desk().state.view.arcStyle.showsUndated);
}

TEST_CASE("the export menu offers what is open") {
    SceneFrames scene(searchedTable(), {});
    scene.frames().click("Top bar/picture-button");
    scene.frames().draw(3);
    CHECK(scene.frames().find("Top bar/Table") != nullptr);
    CHECK(scene.frames().find("Top bar/All partnerships on the map") != nullptr);
    CHECK(scene.frames().find("Top bar/Comparison") == nullptr);
}

TEST_CASE("the list of countries opens below its field") {
    SceneFrames scene(sceneOf("Filters", [](SceneDesk&) {}), {{1280.0F, 1400.0F}});
    const ui::ListedBox field = scene.frames().control("Filters/pair-button").box;
    scene.frames().click("Filters/pair-button");
    scene.frames().draw(3);
    const ui::ListedBox menu = scene.frames().control("Filters/##pair-search").surface;
    CHECK(menu.topLeft.y >= field.bottomRight.y);
    CHECK(menu.topLeft.y < field.bottomRight.y + 12.0F);
    CHECK(menu.topLeft.x == doctest::Approx(field.topLeft.x).epsilon(0.01));
}

TEST_CASE("in a low window the list of countries stays inside, beside its field, with its search in sight") {
    for (const ImVec2 size :
         {ImVec2(480.0F, 300.0F), ImVec2(533.0F, 333.0F), ImVec2(640.0F, 360.0F), ImVec2(1280.0F, 800.0F)}) {
        CAPTURE(size.y);
        SceneFrames scene(sceneOf("Filters",
                                  [](SceneDesk& desk) {
                                      desk.open(Panel::Filters);
                                      desk.memory.filters.takesKeyboard = true;
                                  }),
                          {size});
        scene.frames().type("germ"); // a list of one: the fields of the pair come into sight below it
        for (int row = 0; row < 2; ++row)
            scene.frames().press(ImGuiKey_DownArrow);
        const ui::ListedBox field = scene.frames().control("Filters/pair-button").box;
        REQUIRE(scene.frames().control("Filters/pair-button").isFocused);
        scene.frames().click("Filters/pair-button");
        scene.frames().draw(3);
        const ui::ListedBox search = scene.frames().control("Filters/##pair-search").box;
        const ui::ListedBox menu = scene.frames().control("Filters/##pair-search").surface;
        CHECK(menu.topLeft.y >= 0.0F);
        CHECK(menu.bottomRight.y <= size.y);
        CHECK(menu.bottomRight.x <= size.x);
        CHECK(search.topLeft.y >= menu.topLeft.y);
        const bool isBelow = menu.topLeft.y >= field.bottomRight.y;
        const bool isAbove = menu.bottomRight.y <= field.topLeft.y;
        CHECK((isBelow || isAbove));
        CHECK(std::min(std::abs(menu.topLeft.y - field.bottomRight.y),
                       std::abs(field.topLeft.y - menu.bottomRight.y)) < 12.0F);
        // Whole rows, from the first.
        std::size_t rows = 0;
        for (const ui::ListedControl& control : scene.frames().list().controls) {
            if (control.id != "choice") continue;
            ++rows;
            CHECK(control.box.bottomRight.y - control.box.topLeft.y == doctest::Approx(32.0F));
        }
        CHECK(rows >= 2);
        CHECK(rows <= 7);
    }
}

TEST_CASE("charts in a low window have one scroll bar, not one beside the other") {
    SceneFrames scene(sceneOf("Drawer",
                              [](SceneDesk& desk) {
                                  desk.open(Panel::Drawer);
                                  desk.state.workspace.drawerView = DrawerView::Charts;
                              }),
                      {{533.0F, 333.0F}});
    scene.frames().draw(3);
    // Beside the bar they come to the edge that the button to close stands at.
    const float edge = scene.frames().control("Drawer/close").box.bottomRight.x;
    const ui::ListedControl& last = scene.frames().control("Drawer/not recorded");
    CHECK(last.box.bottomRight.x == doctest::Approx(edge - ui::kScrollBarWidth).epsilon(0.005));
    CHECK(last.scrollsDown);

    // The keyboard on the first of them scrolls no title out of sight.
    const float top = scene.frames().control("Drawer/Distance").box.topLeft.y;
    scene.desk().memory.charts.focusNext = 0;
    scene.frames().draw(4);
    CHECK(scene.frames().control("Drawer/Distance").isFocused);
    CHECK(scene.frames().control("Drawer/Distance").box.topLeft.y == doctest::Approx(top));
}

TEST_CASE("a picture's side that cannot be is set right, said, and nothing moves") {
    CHECK(ui::pictureSideNote("99999") == "99,999 is too large, the most is 20,000");
    CHECK(ui::pictureSideNote("10") == "10 is too small, the least is 16");
    CHECK(ui::pictureSideNote("16").empty());
    CHECK(ui::pictureSideNote("20000").empty());
    SceneFrames scene(searchedTable(), {{1280.0F, 1000.0F}});
    scene.frames().click("Top bar/picture-button");
    scene.frames().draw(3);
    const float before = scene.frames().control("Top bar/Save picture").box.topLeft.y;
    scene.frames().click("Top bar/Width in pixels");
    scene.frames().type("99999");
    scene.frames().press(ImGuiKey_Enter);
    scene.frames().draw(3);
    CHECK(scene.desk().state.workspace.exporting.widthPixels == 20'000);
    CHECK(scene.frames().control("Top bar/Save picture").box.topLeft.y == before);
}

TEST_CASE("a pair that is chosen in the matrix is flown to, and the keyboard stays there") {
    SceneFrames scene(sceneOf("Drawer",
                              [](SceneDesk& desk) {
                                  desk.open(DrawerView::Matrix);
                                  desk.memory.drawer.matrix.takesKeyboard = true;
                              }),
                      {});
    scene.frames().press(ImGuiKey_RightArrow);
    scene.frames().press(ImGuiKey_Enter);
    REQUIRE(scene.desk().state.view.filter.countryPair);
    const auto asks = [&](const Request& asked) { return std::holds_alternative<ask::FlyToShown>(asked); };
    CHECK(std::ranges::any_of(scene.desk().asked, asks));
}
