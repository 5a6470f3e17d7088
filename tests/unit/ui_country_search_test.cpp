// Lists of countries that are filtered as one types.
#include <doctest/doctest.h>

#include <algorithm>

#include "tests/support/scene_desk.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

PanelScene filters() {
    return {"filters", "Filters", false, [](SceneDesk&) {}, {}};
}

template <typename Asked>
bool hasAsked(const SceneDesk& desk) {
    return std::ranges::any_of(desk.asked,
                               [](const Request& request) { return std::holds_alternative<Asked>(request); });
}

// In the list, from its top.
std::vector<std::string> firstRows(SceneFrames& scene, std::size_t count) {
    std::vector<std::string> names;
    for (const ui::ListedControl& control : scene.frames().list().controls) {
        if (control.id == "country" && names.size() < count)
            names.push_back(control.label + (control.isChosen ? " ticked" : ""));
    }
    return names;
}

} // namespace

TEST_CASE("what is typed right after the key of the filters finds a country, and Enter chooses the first") {
    SceneFrames scene(filters(), {});
    ui::FilterMemory& memory = scene.desk().memory.filters;
    memory.sectionOpen[static_cast<std::size_t>(ui::Section::Countries)] = false;
    memory.takesKeyboard = true;
    scene.frames().type("germ");
    CHECK(memory.countrySearch == "germ");
    CHECK(scene.frames().control("Filters/Find a country").isFocused);
    scene.frames().press(ImGuiKey_Enter);
    const Filter& filter = scene.desk().state.view.filter;
    CHECK(filter.countries == std::set{*countryCodeFrom("DE")});
    CHECK(memory.countrySearch.empty()); // for the next one
    scene.frames().type("keny");
    scene.frames().press(ImGuiKey_Enter);
    CHECK(filter.countries.size() == 2);
}

TEST_CASE("Enter in a menu of countries chooses the first that is found, and none where nothing is") {
    SceneFrames scene(filters(), {});
    scene.frames().click("Filters/Any country");
    scene.frames().draw(2);
    scene.frames().type("zzz");
    scene.frames().press(ImGuiKey_Enter);
    CHECK_FALSE(scene.desk().memory.filters.pairChoice[0]);
    scene.frames().press(ImGuiKey_Escape);
    scene.frames().press(ImGuiKey_Escape);
    scene.frames().click("Filters/Any country");
    scene.frames().draw(2);
    scene.frames().type("japan");
    scene.frames().press(ImGuiKey_Enter);
    CHECK(scene.desk().memory.filters.pairChoice[0] == countryCodeFrom("JP"));
}

TEST_CASE("what is chosen by its name stands first in the list, what is chosen there stays where it is") {
    SceneFrames scene(filters(), {});
    const std::vector<std::string> before = firstRows(scene, 3);
    scene.desk().memory.filters.takesKeyboard = true;
    scene.frames().type("zambia");
    scene.frames().press(ImGuiKey_Enter);
    scene.frames().draw(2);
    CHECK(firstRows(scene, 3) == std::vector<std::string>{"Zambia ticked", before[0], before[1]});
    scene.frames().click("Filters/" + before[1]);
    CHECK(firstRows(scene, 3) == std::vector<std::string>{"Zambia ticked", before[0], before[1] + " ticked"});
    scene.desk().state.view.filter.countries.clear();
    scene.frames().draw(2);
    CHECK(firstRows(scene, 3) == before);
}

TEST_CASE("a key leads to the fields of the pair, which are chosen without the mouse and flown to") {
    SceneFrames scene(filters(), {});
    ui::FilterMemory& memory = scene.desk().memory.filters;
    memory.sectionOpen[static_cast<std::size_t>(ui::Section::Countries)] = false;
    memory.pairTakesKeyboard = true;
    scene.frames().draw(6);
    const auto choose = [&](std::string_view name) {
        scene.frames().press(ImGuiKey_Enter);
        scene.frames().type(name);
        scene.frames().press(ImGuiKey_Enter);
        scene.frames().draw(2);
    };
    REQUIRE(scene.frames().control("Filters/pair-button").isFocused);
    choose("kenya");
    CHECK_FALSE(scene.desk().state.view.filter.countryPair);
    CHECK_FALSE(hasAsked<ask::FlyToShown>(scene.desk()));
    scene.frames().press(ImGuiKey_RightArrow);
    choose("united states");
    const auto& pair = scene.desk().state.view.filter.countryPair;
    REQUIRE(pair);
    CHECK(pair->first == countryCodeFrom("KE"));
    CHECK(pair->second == countryCodeFrom("US"));
    CHECK(hasAsked<ask::FlyToShown>(scene.desk()));
    CHECK(hasAsked<ask::KeepKeyboard>(scene.desk()));
}

TEST_CASE("in a low window the key of the pair brings its fields into sight") {
    SceneFrames scene({"filters",
                       "Filters",
                       false,
                       [](SceneDesk& desk) {
                           desk.open(Panel::Filters);
                           desk.memory.filters.sectionOpen.fill(false);
                           desk.memory.filters.pairTakesKeyboard = true;
                       },
                       {}},
                      {{640.0F, 360.0F}});
    scene.frames().draw(6);
    const ui::ListedControl& field = scene.frames().control("Filters/pair-button");
    CHECK(field.isFocused);
    CHECK(field.box.bottomRight.y == field.whole.bottomRight.y);
    CHECK(field.box.topLeft.y == field.whole.topLeft.y);
}

TEST_CASE("End leads to the last country, and Down from there to the pair") {
    SceneFrames scene(filters(), {});
    scene.desk().memory.filters.takesKeyboard = true;
    scene.frames().draw(2);
    scene.frames().press(ImGuiKey_DownArrow);
    scene.frames().press(ImGuiKey_End);
    scene.frames().press(ImGuiKey_DownArrow);
    CHECK(scene.frames().control("Filters/pair-button").isFocused);
}

TEST_CASE("a search that puts the pair aside says so and offers to undo it") {
    SceneFrames scene(
        {"search",
         "search",
         false,
         [](SceneDesk& desk) {
             desk.search = std::make_shared<const SearchIndex>(desk.network);
             desk.state.view.filter.countryPair = {*countryCodeFrom("US"), *countryCodeFrom("KE")};
             desk.memory.search.picker.open = true;
         },
         {}},
        {});
    scene.frames().type("kenya");
    scene.frames().press(ImGuiKey_Enter);
    CHECK(scene.desk().state.view.filter.countryPair);
    CHECK_FALSE(hasAsked<ask::OfferUndo>(scene.desk()));
    scene.desk().memory.search.picker.open = true;
    scene.frames().draw(2);
    scene.frames().type("japan");
    scene.frames().press(ImGuiKey_Enter);
    CHECK_FALSE(scene.desk().state.view.filter.countryPair);
    CHECK(hasAsked<ask::OfferUndo>(scene.desk()));
}
