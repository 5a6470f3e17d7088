#include "app/services/preference_store.h"

#include <iterator>

#include <doctest/doctest.h>

#include "tests/support/temporary_folder.h"

using namespace atlas;

TEST_CASE("preferences are kept, in a folder that is made for them") {
    const atlas::testing::TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "new" / "sister-atlas" / "preferences.json";
    CHECK_FALSE(loadPreferences(file).hintsClosed);
    CHECK(savePreferences(file, {true}));
    CHECK(loadPreferences(file).hintsClosed);
    CHECK(savePreferences(file, {false}));
    CHECK_FALSE(loadPreferences(file).hintsClosed);
    CHECK(std::distance(std::filesystem::directory_iterator(file.parent_path()), {}) ==
          1); // nothing beside it
}

TEST_CASE("preferences that cannot be read are the defaults, and what others wrote stays") {
    const atlas::testing::TemporaryFolder folder;
    for (const char* text : {"", "{", "[]", "{\"hintsClosed\": 1}", "\xff\xfe", "null"}) {
        CHECK(loadPreferences(folder.write("broken.json", text)) == Preferences{});
    }
    const std::filesystem::path file = folder.write("preferences.json", "{\"other\": [1, 2]}");
    CHECK(savePreferences(file, {true}));
    CHECK(atlas::testing::readFile(file).find("\"other\"") != std::string::npos);
    CHECK(loadPreferences(file).hintsClosed);
}

TEST_CASE("the size of notes that a show has kept outlives what the window keeps") {
    const atlas::testing::TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "preferences.json";
    PreferenceKeeper keeper(file);
    Preferences inShow;
    inShow.notesPixels = 40;
    REQUIRE(savePreferences(file, inShow));
    Workspace workspace;
    keeper.applyTo(workspace);
    workspace.reducedMotion = true;
    keeper.follow(workspace);
    CHECK(loadPreferences(file).notesPixels == 40);
    CHECK(loadPreferences(file).reducedMotion);
}

TEST_CASE("a place that cannot be written only means that nothing is kept") {
    const atlas::testing::TemporaryFolder folder;
    const std::filesystem::path inTheWay = folder.write("file", "");
    CHECK_FALSE(savePreferences(inTheWay / "preferences.json", {true}));
    CHECK_FALSE(savePreferences({}, {true}));
    CHECK(loadPreferences(inTheWay / "preferences.json") == Preferences{});
    CHECK(loadPreferences(folder.path()) == Preferences{}); // a folder
}

TEST_CASE("preferences that are a link to a file elsewhere stay one") {
    const atlas::testing::TemporaryFolder folder;
    const std::filesystem::path link = folder.path() / "preferences.json";
    std::filesystem::create_symlink("elsewhere.json", link);
    Preferences preferences;
    preferences.reducedMotion = true;
    REQUIRE(savePreferences(link, preferences)); // there is no such file yet
    CHECK(std::filesystem::is_symlink(link));
    CHECK(loadPreferences(folder.path() / "elsewhere.json") == preferences);
    preferences.interfacePercent = 150;
    REQUIRE(savePreferences(link, preferences));
    CHECK(std::filesystem::is_symlink(link));
    CHECK(loadPreferences(folder.path() / "elsewhere.json") == preferences);
}
