#include "app/services/tour_store.h"

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

#include "tests/support/sample_network.h"
#include "tests/support/temporary_folder.h"

using namespace atlas;

namespace {

std::string textIn(const std::filesystem::path& file) {
    std::ifstream stream(file);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

// A folder with a tour that comes with the atlas, and one for a person's own.
class Shelf {
public:
    Shelf() {
        write(builtIn() / "talk.json",
              R"({"version": 1, "title": "A talk", "steps": [{"caption": "Hello"}]})");
    }
    std::filesystem::path own() const { return m_folder.path() / "own"; }
    std::filesystem::path builtIn() const { return m_folder.path() / "built-in"; }

    static void write(const std::filesystem::path& file, const std::string& text) {
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file) << text;
    }

private:
    atlas::testing::TemporaryFolder m_folder;
};

TourDraft saying(const TourStore& store, const std::string& caption) {
    TourDraft draft = store.draft();
    TourStep step;
    step.caption = caption;
    draft.tour.steps.push_back(step);
    return draft;
}

const TourStore::Clock::time_point kStart{};

} // namespace

TEST_CASE("a new tour gets a file once it is edited, a moment later") {
    const Shelf shelf;
    TourStore store(shelf.own(), shelf.builtIn(), atlas::testing::shippedNetwork().network);
    store.refresh();
    CHECK(store.draft().tour.steps.empty());
    CHECK_FALSE(store.secondsUntilDue(kStart).has_value());
    store.change(saying(store, "One"), TourEdit::Change, kStart);
    CHECK_FALSE(store.isDue(kStart));
    CHECK(store.isDue(kStart + TourStore::kRest));
    REQUIRE(store.keep().has_value());
    const Result<Tour> kept = tourFrom(textIn(shelf.own() / "my-tour.json"), "my-tour.json");
    REQUIRE(kept.has_value());
    CHECK(kept->steps.at(0).caption == "One");
    CHECK_FALSE(store.secondsUntilDue(kStart).has_value());
    TourStore next(shelf.own(), shelf.builtIn(), atlas::testing::shippedNetwork().network);
    next.refresh();
    CHECK(next.draft().tour == store.draft().tour); // it is there the next time
}

TEST_CASE("an edit of a tour that came with the atlas makes an own copy") {
    const Shelf shelf;
    const std::string before = textIn(shelf.builtIn() / "talk.json");
    TourStore store(shelf.own(), shelf.builtIn(), atlas::testing::shippedNetwork().network);
    store.refresh();
    REQUIRE(store.inputs().choices.size() == 1);
    CHECK_FALSE(store.inputs().choices[0].isOwn);
    store.open(0);
    CHECK(store.inputs().words.size() == 1);
    store.change(saying(store, "Mine"), TourEdit::Change, kStart);
    REQUIRE(store.keep().has_value());
    CHECK(textIn(shelf.builtIn() / "talk.json") == before);
    CHECK(textIn(shelf.own() / "a-talk.json").find("Mine") != std::string::npos);
    REQUIRE(store.inputs().choices.size() == 2);
    CHECK(store.inputs().choices[0].isOwn);
    CHECK(store.inputs().choices[0].isOpen);
    CHECK_FALSE(store.inputs().choices[1].isOpen);
}

TEST_CASE("a file that somebody else has changed stays so, and the tour goes on in another one") {
    const Shelf shelf;
    TourStore store(shelf.own(), shelf.builtIn(), atlas::testing::shippedNetwork().network);
    store.change(saying(store, "One"), TourEdit::Change, kStart);
    REQUIRE(store.keep().has_value());
    Shelf::write(shelf.own() / "my-tour.json", "by hand");
    store.change(saying(store, "Two"), TourEdit::Change, kStart);
    const Result<std::string> told = store.keep();
    REQUIRE(told.has_value());
    CHECK(told->find("my-tour.json was changed by somebody else") != std::string::npos);
    CHECK(textIn(shelf.own() / "my-tour.json") == "by hand");
    CHECK(textIn(shelf.own() / "my-tour-2.json").find("Two") != std::string::npos);
}

TEST_CASE("a damaged tour is named with what is wrong, and is not opened") {
    const Shelf shelf;
    Shelf::write(shelf.own() / "broken.json", "{");
    TourStore store(shelf.own(), shelf.builtIn(), atlas::testing::shippedNetwork().network);
    store.refresh();
    REQUIRE(store.inputs().choices.size() == 2);
    CHECK(store.inputs().choices[0].problem.find("broken.json") != std::string::npos);
    store.open(0);
    CHECK(store.draft().tour.steps.empty());
    CHECK(textIn(shelf.own() / "broken.json") == "{");
}

TEST_CASE("what is undone is kept, too; without a home nothing is, and that is said") {
    const Shelf shelf;
    TourStore store(shelf.own(), shelf.builtIn(), atlas::testing::shippedNetwork().network);
    store.change(saying(store, "One"), TourEdit::Change, kStart);
    store.change(saying(store, "Two"), TourEdit::Change, kStart);
    store.undo(kStart);
    REQUIRE(store.keep().has_value());
    CHECK(textIn(shelf.own() / "my-tour.json").find("Two") == std::string::npos);
    TourStore nowhere({}, shelf.builtIn(), atlas::testing::shippedNetwork().network);
    nowhere.change(saying(nowhere, "One"), TourEdit::Change, kStart);
    const Result<std::string> told = nowhere.keep();
    REQUIRE_FALSE(told.has_value());
    CHECK(told.error().message.find("HOME") != std::string::npos);
}

TEST_CASE("a tour that is deleted lies where it comes back from, with its file") {
    const Shelf shelf;
    TourStore store(shelf.own(), shelf.builtIn(), atlas::testing::shippedNetwork().network);
    store.refresh();
    CHECK_FALSE(store.canRemove()); // a new one without steps
    store.change(saying(store, "One"), TourEdit::Change, kStart);
    CHECK(store.canRemove()); // though it is not yet written
    REQUIRE(store.remove().has_value());
    CHECK(store.removedTitle() == "My tour");
    CHECK(store.draft().tour.steps.empty());
    CHECK_FALSE(std::filesystem::exists(shelf.own() / "my-tour.json"));
    CHECK(textIn(shelf.own() / "deleted" / "my-tour.json").find("One") != std::string::npos);
    CHECK(store.inputs().choices.size() == 1); // the one of the atlas
    REQUIRE(store.restore().has_value());
    CHECK(store.draft().tour.steps.at(0).caption == "One");
    CHECK(textIn(shelf.own() / "my-tour.json").find("One") != std::string::npos);
    CHECK(store.removedTitle().empty());
    REQUIRE(store.inputs().choices.size() == 2);
    CHECK(store.inputs().choices[0].isOpen);
}

TEST_CASE("a tour that comes back takes no other's name, and one of the atlas stays") {
    const Shelf shelf;
    TourStore store(shelf.own(), shelf.builtIn(), atlas::testing::shippedNetwork().network);
    store.change(saying(store, "One"), TourEdit::Change, kStart);
    REQUIRE(store.remove().has_value());
    store.change(saying(store, "Two"), TourEdit::Change, kStart);
    REQUIRE(store.keep().has_value());
    REQUIRE(store.restore().has_value());
    CHECK(textIn(shelf.own() / "my-tour.json").find("Two") != std::string::npos);
    CHECK(textIn(shelf.own() / "my-tour-2.json").find("One") != std::string::npos);
    for (std::size_t i = 0; i < store.inputs().choices.size(); ++i) {
        if (store.inputs().choices[i].isOwn) continue;
        store.open(i);
        CHECK_FALSE(store.canRemove());
        CHECK_FALSE(store.remove().has_value());
        break;
    }
    CHECK(std::filesystem::exists(shelf.builtIn() / "talk.json"));
}

TEST_CASE("a tour whose file cannot be moved stays open, and that is said") {
    const Shelf shelf;
    TourStore store(shelf.own(), shelf.builtIn(), atlas::testing::shippedNetwork().network);
    store.change(saying(store, "One"), TourEdit::Change, kStart);
    REQUIRE(store.keep().has_value());
    Shelf::write(shelf.own() / "deleted", "a file where the folder belongs");
    const Result<std::string> removed = store.remove();
    REQUIRE_FALSE(removed.has_value());
    CHECK(removed.error().message.find("my-tour.json cannot be moved to") != std::string::npos);
    CHECK(store.draft().tour.steps.size() == 1);
    CHECK(store.removedTitle().empty());
}

TEST_CASE("a tour of elsewhere opens, stays as it is, and an edit makes an own copy") {
    const Shelf shelf;
    const atlas::testing::TemporaryFolder elsewhere;
    const std::filesystem::path file = elsewhere.path() / "given.json";
    Shelf::write(file, R"({"version": 1, "title": "Given", "steps": [{"caption": "Hello"}]})");
    const std::string before = textIn(file);
    TourStore store(shelf.own(), shelf.builtIn(), atlas::testing::shippedNetwork().network);
    REQUIRE(store.openFile(file).has_value());
    CHECK(store.draft().tour.title == "Given");
    store.change(saying(store, "Mine"), TourEdit::Change, kStart);
    REQUIRE(store.keep().has_value());
    CHECK(textIn(file) == before);
    CHECK_FALSE(std::filesystem::is_empty(shelf.own()));

    const Result<void> missing = store.openFile(elsewhere.path() / "none.json");
    REQUIRE_FALSE(missing.has_value());
    CHECK(missing.error().message.find("none.json") != std::string::npos);
    CHECK(store.draft().tour.title == "Given"); // what was open stays
}
