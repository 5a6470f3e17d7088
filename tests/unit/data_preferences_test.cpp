#include "data/files/preferences.h"

#include <doctest/doctest.h>

#include "tests/support/environment_variable.h"

using namespace atlas;
using testing::EnvironmentVariable;

TEST_CASE("preferences lie where the desktop keeps them") {
    const EnvironmentVariable config("XDG_CONFIG_HOME");
    const EnvironmentVariable home("HOME");
    config.set("/somewhere/config");
    home.set("/home/someone");
    CHECK(preferencesFile() == "/somewhere/config/sister-atlas/preferences.json");
    config.set("relative");
    CHECK(preferencesFile() == "/home/someone/.config/sister-atlas/preferences.json");
    config.unset();
    CHECK(preferencesFile() == "/home/someone/.config/sister-atlas/preferences.json");
    home.unset();
    CHECK(preferencesFile().empty());
}

TEST_CASE("preferences say again what they said") {
    CHECK(preferencesFrom(textOf({true})).hintsClosed);
    CHECK_FALSE(preferencesFrom(textOf({false})).hintsClosed);
    CHECK(textOf({true}, "no json") == textOf({true}));
}

TEST_CASE("size and motion are remembered; what is out of reach is brought into it") {
    const Preferences preferences{true, true, 150, 0.5, false, 40};
    CHECK(preferencesFrom(textOf(preferences)) == preferences);
    CHECK(preferencesFrom(R"({"interfacePercent": 5000})").interfacePercent == kMaxInterfacePercent);
    CHECK(preferencesFrom(R"({"interfacePercent": -3})").interfacePercent == kMinInterfacePercent);
    CHECK(preferencesFrom(R"({"interfacePercent": "big", "reducedMotion": 1})") == Preferences{});
    CHECK(preferencesFrom(R"({"playSpeed": 1000})").playSpeed == kMaxPlaySpeed);
    CHECK(preferencesFrom(R"({"notesPixels": 500})").notesPixels == kMaxNotesPixels);
    CHECK(preferencesFrom(R"({"notesPixels": "large"})").notesPixels == Preferences{}.notesPixels);
    CHECK(preferencesFrom(R"({"playSpeed": 0})").playSpeed == kMinPlaySpeed);
}

TEST_CASE("the window opens as it was left unless a person says no") {
    CHECK(preferencesFrom("{}").opensAsLeft);
    CHECK_FALSE(preferencesFrom(R"({"opensAsLeft": false})").opensAsLeft);
    const EnvironmentVariable config("XDG_CONFIG_HOME");
    config.set("/somewhere/config");
    CHECK(lastSessionFile() == "/somewhere/config/sister-atlas/session.json");
}

TEST_CASE("saved views lie where the desktop keeps data") {
    const EnvironmentVariable data("XDG_DATA_HOME");
    const EnvironmentVariable home("HOME");
    data.set("/somewhere/data");
    home.set("/home/someone");
    CHECK(savedViewsFile() == "/somewhere/data/sister-atlas/views.json");
    data.unset();
    CHECK(savedViewsFile() == "/home/someone/.local/share/sister-atlas/views.json");
    home.unset();
    CHECK(savedViewsFile().empty());
}
