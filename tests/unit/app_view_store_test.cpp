#include "app/services/view_store.h"

#include <sys/stat.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>
#include <thread>

#include "model/view/view.h"
#include "tests/support/disk.h"

#include "tests/support/sample_network.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

constexpr std::time_t kMoment = 1'530'000'000;

SavedView viewCalled(const std::string& name) {
    return savedView(name, {}, Network{});
}

ViewStore::Change adding(const std::string& name) {
    return [name](SavedViews& views) { views.views.push_back(viewCalled(name)); };
}

std::size_t filesIn(const std::filesystem::path& folder) {
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder), {}));
}

} // namespace

TEST_CASE("views are kept in a folder that is made for them, whole or not at all") {
    const TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "new" / "views.json";
    ViewStore store(file);
    CHECK_FALSE(store.refresh());
    CHECK(store.change(adding("One")) == "");
    CHECK(store.change(adding("Two")) == "");
    CHECK(filesIn(file.parent_path()) == 1); // nothing half-written beside it
    ViewStore again(file);
    CHECK(again.refresh());
    CHECK(again.views() == store.views());
    REQUIRE(again.views().views.size() == 2);
    CHECK(again.views().views[1].name == "Two");
    CHECK_FALSE(again.refresh());
}

TEST_CASE("what a hand wrote meanwhile is seen, kept, and not changed by mistake") {
    const TemporaryFolder folder;
    ViewStore store(folder.path() / "views.json");
    REQUIRE(store.change(adding("One")).has_value());
    folder.write("views.json", R"({"views": [{"name": "By hand", "mine": 1}, {"name": "One"}]})");
    const Result<std::string> refused = store.changeAsSeen([](SavedViews& views) { views.views.clear(); });
    CHECK_FALSE(refused.has_value());
    CHECK(store.views().views.size() == 2);
    CHECK(store.change(adding("Three")) == "");
    const std::string text = readFile(folder.path() / "views.json");
    CHECK(text.find("\"mine\": 1") != std::string::npos);
    CHECK(store.views().views.size() == 3);
    CHECK(store.changeAsSeen([](SavedViews& views) { views.views.pop_back(); }) == "");
    CHECK(store.views().views.size() == 2);
}

TEST_CASE("a damaged file is never overwritten: it gets another name when a view is saved") {
    const TemporaryFolder folder;
    const std::filesystem::path file = folder.write("views.json", "{\"views\": [");
    ViewStore store(file);
    store.refresh();
    CHECK(store.problem().find("line 1, column") != std::string::npos);
    CHECK(store.views().views.empty());
    CHECK(readFile(file) == "{\"views\": ["); // looking changes nothing
    const Result<std::string> saved = store.change(adding("New"));
    REQUIRE(saved.has_value());
    CHECK(saved->find("views.json.damaged") != std::string::npos);
    CHECK(readFile(folder.path() / "views.json.damaged") == "{\"views\": [");
    CHECK(store.problem().empty());
    CHECK(store.views().views.size() == 1);
    folder.write("views.json", "again");
    REQUIRE(store.change(adding("Newer")).has_value());
    CHECK(readFile(folder.path() / "views.json.damaged-2") == "again");
    CHECK(readFile(folder.path() / "views.json.damaged") == "{\"views\": [");
}

TEST_CASE("a place that cannot be written is told, and nothing is lost") {
    const TemporaryFolder folder;
    const std::filesystem::path inTheWay = folder.write("file", "");
    ViewStore store(inTheWay / "views.json");
    CHECK_FALSE(store.change(adding("One")).has_value());
    CHECK_FALSE(ViewStore({}).change(adding("One")).has_value());
}

TEST_CASE("a file that vanishes or is emptied while the program runs takes no view with it") {
    const TemporaryFolder folder;
    const std::filesystem::path home = folder.path() / "sister-atlas";
    ViewStore store(home / "views.json");
    REQUIRE(store.change(adding("One")).has_value());
    REQUIRE(store.change(adding("Two")).has_value());
    std::string word;
    SUBCASE("with its folder") {
        std::filesystem::remove_all(home);
        word = "gone";
    }
    SUBCASE("all of its content") {
        std::filesystem::resize_file(home / "views.json", 0);
        word = "empty";
    }
    SUBCASE("but for white space") {
        std::ofstream(home / "views.json") << " \n";
        word = "empty";
    }
    CHECK_FALSE(store.refresh()); // the views are what they were
    CHECK(store.views().views.size() == 2);
    CHECK(store.problem().find(word) != std::string::npos);
    const Result<std::string> note =
        store.changeAsSeen([](SavedViews& views) { views.views.erase(views.views.begin()); });
    REQUIRE(note.has_value());
    CHECK(note->find(word) != std::string::npos);
    CHECK(store.problem().empty());
    CHECK(store.change(adding("Three")) == "");
    ViewStore again(home / "views.json");
    again.refresh();
    REQUIRE(again.views().views.size() == 2);
    CHECK(again.views().views[0].name == "Two");
    CHECK(again.views().views[1].name == "Three");
}

TEST_CASE("views read before a file was damaged go into the new one") {
    const TemporaryFolder folder;
    ViewStore store(folder.path() / "views.json");
    REQUIRE(store.change(adding("One")).has_value());
    folder.write("views.json", "{\"views\": [{\"name\": \"By ha");
    CHECK_FALSE(store.refresh());
    CHECK(store.problem().find("line 1") != std::string::npos);
    REQUIRE(store.change(adding("Two")).has_value());
    CHECK(store.views().views.size() == 2);
    CHECK(readFile(folder.path() / "views.json.damaged").ends_with("By ha"));
}

TEST_CASE("a pipe in the place of the file is told, and nobody waits for it") {
    const TemporaryFolder folder;
    ViewStore store(folder.path() / "views.json");
    REQUIRE(mkfifo(store.file().c_str(), 0600) == 0);
    store.refresh();
    CHECK(store.problem().find("is not an ordinary file") != std::string::npos);
    REQUIRE(store.change(adding("One")).has_value());
    CHECK(store.views().views.size() == 1);
}

TEST_CASE("an empty file is told from the start, and is no hindrance") {
    const TemporaryFolder folder;
    ViewStore store(folder.write("views.json", ""));
    store.refresh();
    CHECK(store.problem().find("is empty") != std::string::npos);
    const Result<std::string> note = store.change(adding("One"));
    REQUIRE(note.has_value());
    CHECK(note->find("is empty") != std::string::npos);
    CHECK(store.problem().empty());
}

TEST_CASE("a full disk leaves the file and the views as they were") {
    const TemporaryFolder folder;
    ViewStore store(folder.path() / "views.json");
    REQUIRE(store.change(adding("One")).has_value());
    const std::string before = readFile(store.file());
    bool isRefused = false;
    {
        const FullDisk full;
        isRefused = !store.change(adding("Two")).has_value();
    }
    CHECK(isRefused);
    CHECK(readFile(store.file()) == before);
    CHECK(store.views().views.size() == 1);
    CHECK(filesIn(folder.path()) == 1);
}

TEST_CASE("a file of a newer atlas stays untouched, and says so in a line") {
    const TemporaryFolder folder;
    const std::string newer = R"({"version":2,"views":[{"name":"From a newer atlas"}]})";
    ViewStore store(folder.path() / "views.json");
    std::size_t known = 0;
    SUBCASE("from the start") {}
    SUBCASE("that came meanwhile") {
        REQUIRE(store.change(adding("One")).has_value());
        known = 1;
    }
    folder.write("views.json", newer);
    store.refresh();
    CHECK(store.problem().find("newer atlas") != std::string::npos);
    CHECK(store.problem().find('\n') == std::string::npos);
    CHECK(store.whatSavingDoes().find("no view is saved") != std::string::npos);
    for (const auto& change : {&ViewStore::change, &ViewStore::changeAsSeen}) {
        const Result<std::string> refused = (store.*change)(adding("Mine"));
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().message.starts_with("Nothing was saved: a newer atlas"));
        CHECK(refused.error().message.find("give the file another name") != std::string::npos);
    }
    CHECK_FALSE(store.add({}, Network{}, kMoment, {}).done.has_value());
    CHECK(readFile(folder.path() / "views.json") == newer);
    CHECK(filesIn(folder.path()) == 1);
    CHECK(store.views().views.size() == known);
    // The remedy.
    std::filesystem::rename(folder.path() / "views.json", folder.path() / "views-newer.json");
    CHECK(store.add({}, Network{}, kMoment, {}).done.has_value());
    CHECK(store.views().views.size() == known + 1);
}

TEST_CASE("a file that is a link stays one, and what it leads to is written") {
    const TemporaryFolder folder;
    const std::filesystem::path elsewhere = folder.path() / "synchronised";
    const std::filesystem::path target = elsewhere / "mine.json";
    std::filesystem::create_directory(elsewhere);
    const std::filesystem::path link = folder.path() / "views.json";
    std::filesystem::create_symlink("synchronised/mine.json", link);
    ViewStore store(link);
    REQUIRE(store.change(adding("One")) == ""); // nothing is there yet
    CHECK(std::filesystem::is_symlink(link));
    REQUIRE(store.change(adding("Two")) == "");
    CHECK(readFile(target).find("Two") != std::string::npos);
    std::ofstream(target) << "damaged";
    REQUIRE(store.change(adding("Three")).has_value());
    CHECK(std::filesystem::is_symlink(link));
    CHECK(readFile(elsewhere / "mine.json.damaged") == "damaged");
    CHECK(readFile(target).find("Three") != std::string::npos);
    CHECK(filesIn(elsewhere) == 2);
    CHECK(filesIn(folder.path()) == 2);
}

TEST_CASE("views saved in one moment have a picture each, also those of two windows") {
    const TemporaryFolder folder;
    ViewStore here(folder.path() / "views.json");
    ViewStore there(folder.path() / "views.json");
    std::vector<std::filesystem::path> pictures; // none of which is drawn yet
    for (ViewStore* window : {&here, &there, &here, &here, &there}) {
        const ViewStore::Added added = window->add({}, Network{}, kMoment, {});
        REQUIRE(added.done == "");
        CHECK(added.picture.parent_path() == folder.path() / "views");
        pictures.push_back(added.picture);
    }
    here.refresh();
    REQUIRE(here.views().views.size() == pictures.size());
    for (std::size_t i = 0; i < pictures.size(); ++i)
        CHECK(here.pictureOf(here.views().views[i]) == pictures[i]);
    std::sort(pictures.begin(), pictures.end());
    CHECK(std::unique(pictures.begin(), pictures.end()) == pictures.end());
    const std::filesystem::path next = here.add({}, Network{}, kMoment + 1, {}).picture;
    ViewStore other(folder.path() / "other.json");
    CHECK(other.add({}, Network{}, kMoment + 1, std::vector{next}).picture != next); // it waits to be drawn
}

TEST_CASE("while one window changes the views another waits, and says so when that takes too long") {
    const TemporaryFolder folder;
    {
        const Result<FolderLock> first = FolderLock::take(folder.path());
        REQUIRE(first.has_value());
        const Result<FolderLock> second = FolderLock::take(folder.path(), std::chrono::milliseconds(0));
        REQUIRE_FALSE(second.has_value());
        CHECK(second.error().message.find("another window") != std::string::npos);
    }
    CHECK(FolderLock::take(folder.path(), std::chrono::milliseconds(0)).has_value());
    CHECK(filesIn(folder.path()) == 0);
    // Many at once: none takes another's view away.
    constexpr int kWindows = 4;
    constexpr int kViews = 10;
    std::vector<std::thread> windows;
    for (int i = 0; i < kWindows; ++i) {
        windows.emplace_back([&] {
            ViewStore store(folder.path() / "views.json");
            for (int view = 0; view < kViews; ++view)
                store.add({}, Network{}, kMoment, {});
        });
    }
    for (std::thread& window : windows)
        window.join();
    ViewStore store(folder.path() / "views.json");
    store.refresh();
    const std::vector<SavedView>& views = store.views().views;
    REQUIRE(views.size() == kWindows * kViews);
    std::set<std::string> names;
    std::set<std::string> pictures;
    for (const SavedView& view : views) {
        names.insert(view.name);
        pictures.insert(view.picture);
    }
    CHECK(names.size() == views.size());
    CHECK(pictures.size() == views.size());
}
