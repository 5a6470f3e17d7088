#include "app/services/view_store.h"

#include <fstream>

#include <iterator>
#include "model/view/view.h"
#include "tests/support/disk.h"

#include "tests/support/sample_network.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

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
