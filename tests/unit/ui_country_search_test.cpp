// Lists of countries that are filtered as one types.
#include <doctest/doctest.h>

#include "tests/support/scene_desk.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

PanelScene filters() {
    return {"filters", "Filters", false, [](SceneDesk&) {}, {}};
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
