#include "app/view_store.h"

#include <iterator>

#include "model/view/app_state.h"
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
