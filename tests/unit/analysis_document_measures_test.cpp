#include <doctest/doctest.h>

#include <atomic>

#include "analysis/document/document.h"
#include "analysis/document/document_jobs.h"
#include "analysis/findings/cliques.h"
#include "tests/support/document_work.h"
#include "tests/support/graph_network.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

using Clock = DocumentJobs::Clock;
using namespace std::chrono_literals;

constexpr Clock::duration kRest = DocumentJobs::kMeasuresRest;
const Clock::time_point kStart{};
const Clock::time_point kRested = kStart + kRest;

constexpr Document::LookedAt kMeasures{false, true};
constexpr Document::LookedAt kNothing{false, false};

DocumentWork measuring(DocumentWork::Work<MeasureReport> measure) {
    DocumentWork work;
    work.measure = std::move(measure);
    return work;
}

// Work that goes on until it is cancelled while the web's three partnerships are shown.
DocumentWork endlessForWeb() {
    return measuring([](const Network& network, const FilterResult& shown, const Progress& progress) {
        return shown.partnerships.size() == 3 ? goRoundInCircles<MeasureReport>(network, shown, progress)
                                              : measureReport(network, shown, {}, progress);
    });
}

} // namespace

TEST_CASE("the document's measures are those of a direct call") {
    const auto network = std::make_shared<const Network>(networkOf(12, completeEdges(6)));
    Document document(network);
    CHECK_FALSE(document.secondsUntilAnswer());
    CHECK_FALSE(document.follow(kMeasures, kStart));
    CHECK(document.secondsUntilAnswer());
    CHECK_FALSE(document.measures().last);
    CHECK_FALSE(document.follow(kMeasures, kRested));
    document.waitForJobs();
    CHECK(document.follow(kMeasures, kRested));
    CHECK_FALSE(document.secondsUntilAnswer());
    CHECK_FALSE(document.follow(kMeasures, kRested + 1h)); // once is enough

    const AwaitedAnswer<MeasureReport> measures = document.measures();
    REQUIRE(measures.last);
    CHECK(measures.isCurrent);
    CHECK(measures.error.empty());
    const MeasureReport direct = *measureReport(*network, *document.shown());
    CHECK(measures.last->measures.partnerships == 15);
    CHECK(measures.last->measures.transitivity == direct.measures.transitivity);
    CHECK(measures.last->measures.distance.meanKilometres == direct.measures.distance.meanKilometres);
    CHECK(measures.last->chance.runs == direct.chance.runs);
    CHECK(measures.last->chance.meanDistanceKilometres.mean == direct.chance.meanDistanceKilometres.mean);
}

TEST_CASE("a filter is measured only once it has stood still") {
    std::atomic<int> begun = 0;
    Document document(
        std::make_shared<const Network>(networkOf(4, pawEdges())),
        measuring([&](const Network& network, const FilterResult& shown, const Progress& progress) {
            ++begun;
            return measureReport(network, shown, {}, progress);
        }));
    Clock::time_point now = kStart;
    Filter filter;
    filter.keepUnknownYears = true;
    for (std::int16_t step = 0; step < 20; ++step, now += kRest / 2) { // a slider on its way
        filter.years = YearRange{static_cast<std::int16_t>(1931 + step), 2025};
        document.show(filter);
        document.follow(kMeasures, now);
    }
    document.waitForJobs();
    CHECK(begun == 0);
    CHECK(document.secondsUntilAnswer()); // it has to be called again
    document.follow(kMeasures, now + kRest);
    document.waitForJobs();
    CHECK(document.follow(kMeasures, now + kRest));
    CHECK(begun == 1);
}

TEST_CASE("a new filter ends the work on the former one and is measured itself") {
    Document document(webAndLists(), endlessForWeb());
    document.show(only(Evidence::Web));
    document.follow(kMeasures, kStart);
    document.follow(kMeasures, kRested);
    CHECK_FALSE(document.measures().isCurrent);

    document.show(Filter{});
    document.follow(kMeasures, kRested);
    document.waitForJobs(); // would never return unless the work were cancelled
    CHECK_FALSE(document.follow(kMeasures, kRested + kRest));
    CHECK_FALSE(document.measures().last); // what was cancelled is no answer
    document.waitForJobs();
    CHECK(document.follow(kMeasures, kRested + kRest));
    REQUIRE(document.measures().isCurrent);
    CHECK(document.measures().last->measures.components == 2);
}

TEST_CASE("the last figures stay while new ones are computed") {
    Document document(webAndLists(), endlessForWeb());
    document.follow(kMeasures, kStart);
    document.follow(kMeasures, kRested);
    document.waitForJobs();
    document.follow(kMeasures, kRested);
    REQUIRE(document.measures().isCurrent);

    document.show(only(Evidence::Web));
    CHECK_FALSE(document.measures().isCurrent); // from the first moment
    document.follow(kMeasures, kRested);
    CHECK(document.measures().last);
    CHECK_FALSE(document.measures().isCurrent);
    document.follow(kMeasures, kRested + kRest);
    while (document.measures().share < 0.25) { // it tells how far it is as soon as it runs
    }
    CHECK(document.measures().doing == "going round in circles");
}

TEST_CASE("measures of a filter that comes back are there at once, without a rest") {
    std::atomic<int> begun = 0;
    Document document(webAndLists(), measuring([&](const Network& network, const FilterResult& shown,
                                                   const Progress& progress) {
                          ++begun;
                          return measureReport(network, shown, {}, progress);
                      }));
    Clock::time_point now = kStart;
    for (const Filter& filter : {Filter{}, only(Evidence::Web), only(Evidence::Lists)}) {
        document.show(filter);
        document.follow(kMeasures, now);
        now += kRest;
        document.follow(kMeasures, now);
        document.waitForJobs();
        CHECK(document.follow(kMeasures, now));
    }
    CHECK(begun == 3);
    document.show(Filter{});
    CHECK(document.measures().isCurrent);
    CHECK(document.measures().last->measures.partnerships == 6);
    CHECK(document.follow(kMeasures, now));
    CHECK_FALSE(document.secondsUntilAnswer());

    document.show(only(Evidence::Wikidata)); // what was looked at last stays meanwhile
    document.follow(kMeasures, now);
    CHECK_FALSE(document.measures().isCurrent);
    CHECK(document.measures().last->measures.partnerships == 6);
    CHECK(begun == 3);
}

TEST_CASE("nothing is measured while nobody looks, and what was is ended") {
    Document document(webAndLists(), measuring(&goRoundInCircles<MeasureReport>));
    document.follow(kNothing, kStart);
    CHECK_FALSE(document.secondsUntilAnswer());
    document.follow(kMeasures, kStart);
    document.follow(kMeasures, kRested);
    document.follow(kNothing, kRested);
    document.waitForJobs();
    document.follow(kNothing, kRested);
    CHECK_FALSE(document.secondsUntilAnswer());
}

TEST_CASE("the document ends with work that would go on") {
    Document document(webAndLists(), measuring(&goRoundInCircles<MeasureReport>));
    document.follow(kMeasures, kStart);
    document.follow(kMeasures, kRested);
    CHECK(document.secondsUntilAnswer());
} // here; a test that hangs has failed

TEST_CASE("what cannot be measured says why, until something else is asked") {
    Document document(webAndLists(), measuring([](const Network& network, const FilterResult& shown,
                                                  const Progress& progress) -> Result<MeasureReport> {
                          if (shown.partnerships.size() == 3)
                              return failure("no memory; close other programs");
                          return measureReport(network, shown, {}, progress);
                      }));
    document.show(only(Evidence::Web));
    document.follow(kMeasures, kStart);
    document.follow(kMeasures, kRested);
    document.waitForJobs();
    CHECK(document.follow(kMeasures, kRested));
    CHECK(document.measures().error == "no memory; close other programs");
    CHECK_FALSE(document.measures().isCurrent);
    CHECK_FALSE(document.secondsUntilAnswer());
    document.show(Filter{});
    document.follow(kMeasures, kRested);
    CHECK(document.measures().error.empty());
}

TEST_CASE("figures are right while the interface asks the graph library, too") {
    const auto network = std::make_shared<const Network>(networkOf(40, completeEdges(40)));
    Document document(network);
    document.follow(kMeasures, kStart);
    document.follow(kMeasures, kRested);
    for (int i = 0; i < 50; ++i) {
        const Result<std::vector<Clique>> cliques = findCliques(*network, *document.shown());
        REQUIRE(cliques);
        REQUIRE(cliques->size() == 1);
        REQUIRE(cliques->front().members.size() == 40);
        const Result<Communities> communities = findCommunities(*network, *document.shown());
        REQUIRE(communities);
        REQUIRE(communities->communities.size() == 1);
    }
    document.waitForJobs();
    document.follow(kMeasures, kRested);
    REQUIRE(document.measures().isCurrent);
    CHECK(document.measures().last->measures.transitivity == 1.0);
    CHECK(document.measures().last->measures.largestCliques.size() == 1);
}
