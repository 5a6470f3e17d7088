// The last session in its file: written whole, never over what it cannot read, and soon after a change.
#include "app/services/session_store.h"

#include <doctest/doctest.h>

#include <iterator>

#include "model/view/saved_views.h"
#include "tests/support/sample_network.h"
#include "tests/support/temporary_folder.h"

#include <sys/stat.h>

using namespace atlas;
using atlas::testing::readFile;
using atlas::testing::shippedNetwork;
using atlas::testing::TemporaryFolder;

namespace {

constexpr WindowPlace kPlace{WindowPlace::Corner{20, 30}, 1000, 700, false};

LastSession sessionIn(const std::filesystem::path& file) {
    const Result<std::optional<LastSession>> session = loadLastSession(file);
    REQUIRE(session.has_value());
    REQUIRE(session->has_value());
    return **session;
}

// A keeper, and somebody who does something now and then.
struct Person {
    std::filesystem::path file;
    SessionKeeper keeper{file};
    View view;
    Workspace workspace;
    SessionKeeper::Clock::time_point start{};

    void lookAfter(int seconds) { keeper.follow(view, workspace, start + std::chrono::seconds(seconds)); }
    bool isDueAfter(int seconds) const { return keeper.isDue(start + std::chrono::seconds(seconds)); }
    void save() { keeper.save(*shippedNetwork().network, kPlace); }
};

} // namespace

TEST_CASE("a session is kept, in a folder that is made for it") {
    const TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "new" / "sister-atlas" / "session.json";
    CHECK_FALSE(loadLastSession(file)->has_value());
    LastSession session;
    session.window = kPlace;
    CHECK(saveLastSession(file, session));
    CHECK(sessionIn(file) == session);
    CHECK(std::distance(std::filesystem::directory_iterator(file.parent_path()), {}) ==
          1); // nothing beside it
}

TEST_CASE("a session file that cannot be read is told in one line and stays as it is") {
    const TemporaryFolder folder;
    for (const char* text : {"{\"version\": 2, \"view\": {}}", "{\"version\": 1,", "[]"}) {
        const std::filesystem::path file = folder.write("session.json", text);
        const Result<std::optional<LastSession>> session = loadLastSession(file);
        REQUIRE_FALSE(session.has_value());
        CHECK(session.error().message.find(file.string()) != std::string::npos);
        CHECK_FALSE(saveLastSession(file, {}));
        CHECK(readFile(file) == text);
    }
    const std::filesystem::path empty = folder.write("session.json", "\n");
    CHECK_FALSE(loadLastSession(empty)->has_value()); // nothing to lose
    CHECK(saveLastSession(empty, {}));
}

TEST_CASE("a session waits for no pipe, and a place that cannot be written keeps nothing") {
    const TemporaryFolder folder;
    const std::filesystem::path pipe = folder.path() / "pipe";
    REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
    CHECK_FALSE(loadLastSession(pipe).has_value());
    CHECK_FALSE(saveLastSession(pipe, {}));
    CHECK_FALSE(loadLastSession(folder.path()).has_value()); // a folder
    CHECK_FALSE(saveLastSession(folder.write("file", "") / "session.json", {}));
    CHECK_FALSE(loadLastSession({})->has_value());
    CHECK_FALSE(saveLastSession({}, {}));
}

TEST_CASE("a session that is a link to a file elsewhere stays one") {
    const TemporaryFolder folder;
    const std::filesystem::path link = folder.path() / "session.json";
    std::filesystem::create_symlink("elsewhere.json", link);
    REQUIRE(saveLastSession(link, {})); // there is no such file yet
    CHECK(std::filesystem::is_symlink(link));
    CHECK(sessionIn(folder.path() / "elsewhere.json") == LastSession{});
}

TEST_CASE("half a minute after a change the session is saved, and not where nothing changed") {
    const TemporaryFolder folder;
    Person person{folder.path() / "session.json"};
    person.lookAfter(0);
    person.lookAfter(100);
    CHECK_FALSE(person.isDueAfter(1000)); // it is as it began
    CHECK_FALSE(person.keeper.secondsUntilDue(person.start));
    person.view.themeId = "day";
    person.lookAfter(100);
    person.workspace.openPanels[0] = false;
    person.lookAfter(120); // somebody who never rests does not wait longer
    CHECK_FALSE(person.isDueAfter(129));
    CHECK(person.isDueAfter(130));
    CHECK(person.keeper.secondsUntilDue(person.start + std::chrono::seconds(110)) == 20.0);
    CHECK(person.keeper.secondsUntilDue(person.start + std::chrono::seconds(140)) == 0.0);
    person.save();
    CHECK_FALSE(person.isDueAfter(1000));
    const LastSession session = sessionIn(person.file);
    CHECK(session.window == kPlace);
    CHECK_FALSE(session.openPanels[0]);
    CHECK(openedAsFarAsKnown(session.view, *shippedNetwork().network).view == person.view);
}

TEST_CASE("who does not want the window as it was left has nothing written") {
    const TemporaryFolder folder;
    Person person{folder.path() / "session.json"};
    person.save(); // before the first frame there is nothing to keep
    person.workspace.opensAsLeft = false;
    person.lookAfter(0);
    person.save();
    CHECK_FALSE(std::filesystem::exists(person.file));
    person.workspace.opensAsLeft = true;
    person.lookAfter(1);
    person.save();
    CHECK(std::filesystem::exists(person.file));
}
