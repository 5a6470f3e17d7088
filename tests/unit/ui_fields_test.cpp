// Fields for figures: whoever enters one types another figure in place of the one that is there.
#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <string_view>

#include "tests/support/imgui_input.h"
#include "tests/support/scene_desk.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

SceneFrames founded(std::optional<YearRange> years) {
    return {{"",
             "Filters",
             false,
             [years](SceneDesk& desk) {
                 desk.memory.filters.sectionOpen.fill(false);
                 desk.memory.filters.sectionOpen[static_cast<std::size_t>(ui::Section::Founded)] = true;
                 desk.state.view.filter.years = years;
             },
             {}},
            {}};
}

const std::optional<YearRange>& yearsOf(SceneFrames& scene) {
    return scene.desk().state.view.filter.years;
}

void outline(SceneFrames& scene, std::string_view field) {
    scene.frames().click(field);
    scene.frames().press(ImGuiKey_Enter);
    scene.frames().press(field == "Filters/To year" ? ImGuiKey_LeftArrow : ImGuiKey_RightArrow);
    scene.frames().press(field == "Filters/To year" ? ImGuiKey_RightArrow : ImGuiKey_LeftArrow);
    REQUIRE(scene.frames().control(field).isFocused);
    REQUIRE_FALSE(scene.frames().control(field).isActive);
}

} // namespace

TEST_CASE("a year that is typed takes the place of the one that was there") {
    SceneFrames scene = founded(YearRange{1950, 1970});
    const auto& fields = scene.desk().memory.filters.yearFields;
    scene.frames().click("Filters/To year");
    scene.frames().type("1980");
    scene.frames().press(ImGuiKey_Enter);
    CHECK(yearsOf(scene) == YearRange{1950, 1980});
    SUBCASE("by keyboard, as soon as the field is outlined") {
        outline(scene, "Filters/From year");
        scene.frames().type("1");
        scene.frames().type("960");
        CHECK(fields[0] == "1960");
        scene.frames().press(ImGuiKey_Enter);
        CHECK(yearsOf(scene) == YearRange{1960, 1980});
    }
    SUBCASE("once it was entered by Enter") {
        outline(scene, "Filters/From year");
        scene.frames().press(ImGuiKey_Enter);
        scene.frames().type("1961");
        scene.frames().press(ImGuiKey_Enter);
        CHECK(yearsOf(scene) == YearRange{1961, 1980});
    }
    SUBCASE("Backspace empties it, and Ctrl+A selects all") {
        outline(scene, "Filters/From year");
        scene.frames().press(ImGuiKey_Backspace);
        CHECK(fields[0].empty());
        scene.frames().press(ImGuiKey_Enter);
        CHECK(yearsOf(scene) == YearRange{scene.desk().network->recordedYears->first, 1980});
        outline(scene, "Filters/To year");
        holdControl(true);
        scene.frames().press(ImGuiKey_A);
        holdControl(false);
        scene.frames().draw(2);
        scene.frames().type("1990");
        CHECK(fields[1] == "1990");
    }
    SUBCASE("Esc leaves the years as they were") {
        outline(scene, "Filters/From year");
        scene.frames().type("1999");
        scene.frames().press(ImGuiKey_Escape);
        CHECK(fields[0] == "1950");
        CHECK(yearsOf(scene) == YearRange{1950, 1980});
    }
}

TEST_CASE("the year of an end that is not bounded stays grey") {
    SceneFrames scene = founded(std::nullopt);
    scene.frames().click("Filters/From year");
    scene.frames().type("1956");
    scene.frames().press(ImGuiKey_Enter);
    scene.frames().draw(2);
    REQUIRE(yearsOf(scene));
    CHECK(scene.desk().memory.filters.yearFields[0] == "1956");
    CHECK(scene.desk().memory.filters.yearFields[1].empty());
}

TEST_CASE("what is no year is said, with the years that the map still shows") {
    SceneFrames scene = founded(YearRange{1950, 1970});
    const std::string& problem = scene.desk().memory.filters.yearProblem;
    scene.frames().click("Filters/To year");
    scene.frames().type("20261970");
    scene.frames().press(ImGuiKey_Enter);
    CHECK(yearsOf(scene) == YearRange{1950, 1970});
    CHECK(problem.find("not a year") != std::string::npos);
    CHECK(problem.find("still shows 1950–1970") != std::string::npos);
    scene.frames().click("Filters/To year");
    scene.frames().press(ImGuiKey_Escape);
    CHECK(problem.empty());
    CHECK(scene.desk().memory.filters.yearFields[1] == "1970");
}

TEST_CASE("a picture's side that is typed takes the place of the one that was there") {
    SceneFrames scene({"", "Top bar", true, [](SceneDesk&) {}, {}}, {{1280.0F, 1000.0F}});
    ExportSettings& picture = scene.desk().state.workspace.exporting;
    const int height = picture.heightPixels;
    scene.frames().click("Top bar/picture-button");
    scene.frames().draw(3);
    scene.frames().click("Top bar/Width in pixels");
    scene.frames().type("1000");
    scene.frames().press(ImGuiKey_Enter);
    CHECK(picture.widthPixels == 1000);
    scene.frames().press(ImGuiKey_RightArrow);
    REQUIRE(scene.frames().control("Top bar/Height in pixels").isFocused);
    scene.frames().type("7");
    scene.frames().type("00");
    scene.frames().press(ImGuiKey_Enter);
    CHECK(picture.heightPixels == 700);
    scene.frames().type("many");
    scene.frames().press(ImGuiKey_Enter);
    CHECK(picture.heightPixels == 700);
    CHECK(scene.desk().memory.topBar.exports.sides.note.find("many") != std::string::npos);
    scene.frames().click("Top bar/Square");
    CHECK(picture.heightPixels == 1080);
    CHECK(scene.desk().memory.topBar.exports.sides.fields[1] == "1080");
    CHECK(height != 700);
}
