#include <doctest/doctest.h>

#include <atomic>
#include <new>
#include <thread>

#include "analysis/document/document.h"
#include "analysis/document/document_jobs.h"
#include "tests/support/document_work.h"
#include "tests/support/graph_network.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

constexpr Document::LookedAt kGroups{true, false};
constexpr Document::LookedAt kNothing{false, false};

// Until the answer is there.
void wait(Document& document) {
    while (!document.follow(kGroups, {}))
        document.waitForJobs();
}

NetworkPointer fiveOfNine() {
    return std::make_shared<const Network>(networkOf(9, completeEdges(5)));
}

DocumentWork searching(DocumentWork::Work<CityGroups> find) {
    DocumentWork work;
    work.findGroups = std::move(find);
    return work;
}

} // namespace

TEST_CASE("groups are found beside the main thread, and anew for another filter") {
    Document document(fiveOfNine());
    CHECK(document.groups().current() == nullptr);
    CHECK_FALSE(document.secondsUntilAnswer());
    wait(document);
    REQUIRE(document.groups().current() != nullptr);
    CHECK(document.groups().current()->cliques.front().members.size() == 5);
    CHECK(document.groups().error.empty());
    CHECK_FALSE(document.secondsUntilAnswer());
    const std::shared_ptr<const CityGroups> first = document.groups().current();
    CHECK_FALSE(document.follow(kGroups, {}));
    CHECK(document.groups().current() == first); // the same question is answered once

    Filter none;
    none.awarded = true;
    document.show(none);
    CHECK(document.groups().current() == nullptr); // never the answer to another question
    document.follow(kGroups, {});
    CHECK(document.groups().current() != first);
    CHECK(document.secondsUntilAnswer());
    wait(document);
    REQUIRE(document.groups().current() != nullptr);
    CHECK(document.groups().current()->cliques.empty());
}

TEST_CASE("groups of a filter that comes back are there at once") {
    std::atomic<int> begun = 0;
    Document document(webAndLists(), searching([&](const Network& network, const FilterResult& shown,
                                                   const Progress& progress) {
                          ++begun;
                          return findCityGroups(network, shown, progress);
                      }));
    wait(document);
    const std::shared_ptr<const CityGroups> all = document.groups().current();
    document.show(only(Evidence::Web));
    wait(document);
    const std::shared_ptr<const CityGroups> web = document.groups().current();
    REQUIRE(web != nullptr);
    CHECK(web->communities.size() == 1);

    document.show(Filter{}); // what passes is computed anew and lies elsewhere
    CHECK(document.groups().current() == all);
    CHECK(document.follow(kGroups, {}));
    CHECK_FALSE(document.secondsUntilAnswer());
    document.show(only(Evidence::Web));
    CHECK(document.groups().current() == web);
    CHECK(document.follow(kGroups, {}));
    CHECK_FALSE(document.follow(kGroups, {}));
    CHECK(begun == 2);
}

TEST_CASE("groups that cannot be found are not none") {
    Document document(fiveOfNine(),
                      searching([](const Network&, const FilterResult&,
                                   const Progress&) -> Result<CityGroups> { throw std::bad_alloc(); }));
    wait(document);
    CHECK(document.groups().current() == nullptr);
    CHECK(document.groups().error ==
          "not enough memory for the search for groups; close other programs or ask for less");
    CHECK_FALSE(document.secondsUntilAnswer());
    document.show(only(Evidence::Web));
    CHECK(document.groups().error.empty());
}

TEST_CASE("groups are looked for while somebody looks, and no longer") {
    Document document(fiveOfNine(), searching(&goRoundInCircles<CityGroups>));
    CHECK_FALSE(document.follow(kNothing, {}));
    CHECK_FALSE(document.secondsUntilAnswer());
    document.follow(kGroups, {});
    CHECK(document.secondsUntilAnswer());
    document.follow(kNothing, {});
    CHECK_FALSE(document.secondsUntilAnswer()); // nobody waits for a search that ends
    document.waitForJobs();                     // would never return unless the work were cancelled
    CHECK_FALSE(document.follow(kNothing, {}));
    CHECK_FALSE(document.secondsUntilAnswer());
    document.follow(kGroups, {});
} // here; a test that hangs has failed

TEST_CASE("a document that is moved while somebody waits is the same document") {
    std::atomic<bool> isMoved = false;
    CityGroups found;
    found.modularity = 0.5;
    Document document(fiveOfNine(), searching([&](const Network&, const FilterResult&, const Progress&) {
                          while (!isMoved)
                              std::this_thread::yield();
                          return Result<CityGroups>(found);
                      }));
    document.follow(kGroups, {});
    Document moved = std::move(document);
    isMoved = true;
    wait(moved);
    REQUIRE(moved.groups().current() != nullptr);
    CHECK(moved.groups().current()->modularity == 0.5);
}

TEST_CASE("nothing of a former network comes through to a document that takes its place") {
    Document document(fiveOfNine());
    wait(document);
    document = Document(webAndLists());
    CHECK(document.groups().last == nullptr);
    wait(document);
    REQUIRE(document.groups().current() != nullptr);
    CHECK(document.groups().current()->communities.size() == 2);

    document = Document(fiveOfNine(), searching(&goRoundInCircles<CityGroups>));
    document.follow(kGroups, {});
    document = Document(webAndLists()); // ends the search
    CHECK(document.groups().last == nullptr);
    CHECK_FALSE(document.secondsUntilAnswer());
    wait(document);
    CHECK(document.groups().current()->communities.size() == 2);
}

// Each piece of work waits, once it is cancelled, until the other is cancelled as well.
TEST_CASE("all work is cancelled before any is waited for") {
    std::atomic<int> cancelledJobs = 0;
    const auto meetsTheOther = [&](const Progress& progress) {
        while (progress(0.5, "waiting"))
            std::this_thread::yield();
        ++cancelledJobs;
        while (cancelledJobs < 2)
            std::this_thread::yield();
    };
    DocumentWork work;
    work.findGroups = [&](const Network&, const FilterResult&,
                          const Progress& progress) -> Result<CityGroups> {
        meetsTheOther(progress);
        return cancelled();
    };
    work.measure = [&](const Network&, const FilterResult&,
                       const Progress& progress) -> Result<MeasureReport> {
        meetsTheOther(progress);
        return cancelled();
    };
    constexpr Document::LookedAt kBoth{true, true};
    const auto begin = [&](Document& document) {
        document.follow(kBoth, {});
        document.follow(kBoth, std::chrono::steady_clock::time_point{} + DocumentJobs::kMeasuresRest);
    };
    SUBCASE("by the end of the document") {
        Document document(webAndLists(), work);
        begin(document);
    }
    SUBCASE("by one that takes its place") {
        Document document(webAndLists(), work);
        begin(document);
        document = Document(webAndLists());
    }
    SUBCASE("when it is asked for") {
        Document document(webAndLists(), work);
        begin(document);
        document.cancelJobs();
        document.waitForJobs();
    }
    CHECK(cancelledJobs == 2);
} // a test that hangs has failed
