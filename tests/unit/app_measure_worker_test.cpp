#include "app/services/measure_worker.h"

#include <doctest/doctest.h>

#include "../support/graph_network.h"
#include "analysis/findings/cliques.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

using Clock = MeasureWorker::Clock;
using namespace std::chrono_literals;

const Clock::time_point kStart{};
const Clock::time_point kRested = kStart + MeasureWorker::kRest;

MeasureWorker::Question questionOf(const Network& network) {
    return std::make_shared<const FilterResult>(everything(network));
}

MeasureWorker::Work measuring(const Network& network) {
    return [&network](const FilterResult& shown, const Progress& progress) {
        return measureReport(network, shown, {}, progress);
    };
}

// Work that goes on until it is cancelled; the first question alone has an end.
MeasureWorker::Work endlessFor(const MeasureWorker::Question& endless, const MeasureWorker::Work& otherwise) {
    return
        [endless, otherwise](const FilterResult& shown, const Progress& progress) -> Result<MeasureReport> {
            if (&shown != endless.get()) return otherwise(shown, progress);
            while (progress(0.25, "going round in circles")) {
            }
            return cancelled();
        };
}

} // namespace

TEST_CASE("the worker's figures are those of a direct call") {
    const Network network = networkOf(12, completeEdges(6));
    const MeasureWorker::Question shown = questionOf(network);
    MeasureWorker worker(measuring(network));
    CHECK_FALSE(worker.isBusy());
    CHECK_FALSE(worker.follow(shown, kStart));
    CHECK(worker.isBusy());
    CHECK_FALSE(worker.status().report);
    CHECK_FALSE(worker.follow(shown, kRested));
    worker.waitForWork();
    CHECK(worker.follow(shown, kRested));
    CHECK_FALSE(worker.isBusy());
    CHECK_FALSE(worker.follow(shown, kRested + 1h)); // once is enough

    const ui::MeasureStatus status = worker.status();
    REQUIRE(status.report);
    CHECK(status.isCurrent);
    CHECK(status.error.empty());
    const MeasureReport direct = *measureReport(network, *shown);
    CHECK(status.report->measures.partnerships == 15);
    CHECK(status.report->measures.transitivity == direct.measures.transitivity);
    CHECK(status.report->measures.distance.meanKilometres == direct.measures.distance.meanKilometres);
    CHECK(status.report->chance.runs == direct.chance.runs);
    CHECK(status.report->chance.meanDistanceKilometres.mean == direct.chance.meanDistanceKilometres.mean);
}

TEST_CASE("a question is begun only once it has stood still") {
    const Network network = networkOf(4, pawEdges());
    int begun = 0;
    MeasureWorker worker([&](const FilterResult& shown, const Progress& progress) {
        ++begun;
        return measureReport(network, shown, {}, progress);
    });
    Clock::time_point now = kStart;
    MeasureWorker::Question latest;
    for (int step = 0; step < 20; ++step, now += MeasureWorker::kRest / 2) { // a slider on its way
        latest = questionOf(network);
        worker.follow(latest, now);
    }
    worker.waitForWork();
    CHECK(begun == 0);
    CHECK(worker.isBusy()); // it has to be called again
    worker.follow(latest, now + MeasureWorker::kRest);
    worker.waitForWork();
    CHECK(worker.follow(latest, now + MeasureWorker::kRest));
    CHECK(begun == 1);
}

TEST_CASE("a new question ends the work on the former one and is answered itself") {
    const Network network = networkOf(4, pawEdges());
    const Network other = networkOf(6, twoTriangles());
    const MeasureWorker::Question endless = questionOf(network);
    const MeasureWorker::Question next = questionOf(other);
    MeasureWorker worker(endlessFor(endless, measuring(other)));
    worker.follow(endless, kStart);
    worker.follow(endless, kRested);
    CHECK_FALSE(worker.status().isCurrent);

    worker.follow(next, kRested);
    worker.waitForWork(); // would never return unless the work were cancelled
    CHECK_FALSE(worker.follow(next, kRested + MeasureWorker::kRest));
    CHECK_FALSE(worker.status().report); // what was cancelled is no answer
    worker.waitForWork();
    CHECK(worker.follow(next, kRested + MeasureWorker::kRest));
    REQUIRE(worker.status().isCurrent);
    CHECK(worker.status().report->measures.components == 2);
}

TEST_CASE("the last figures stay while new ones are computed") {
    const Network network = networkOf(4, pawEdges());
    const MeasureWorker::Question first = questionOf(network);
    const MeasureWorker::Question endless = questionOf(network);
    MeasureWorker worker(endlessFor(endless, measuring(network)));
    worker.follow(first, kStart);
    worker.follow(first, kRested);
    worker.waitForWork();
    worker.follow(first, kRested);
    REQUIRE(worker.status().isCurrent);

    worker.follow(endless, kRested);
    CHECK(worker.status().report);
    CHECK_FALSE(worker.status().isCurrent);
    worker.follow(endless, kRested + MeasureWorker::kRest);
    while (worker.status().share < 0.25) { // it tells how far it is as soon as it runs
    }
    CHECK(worker.status().doing == "going round in circles");
}

TEST_CASE("nothing is measured while nobody looks, and what was is ended") {
    const Network network = networkOf(4, pawEdges());
    const MeasureWorker::Question endless = questionOf(network);
    MeasureWorker worker(endlessFor(endless, measuring(network)));
    worker.follow(nullptr, kStart);
    CHECK_FALSE(worker.isBusy());
    worker.follow(endless, kStart);
    worker.follow(endless, kRested);
    worker.follow(nullptr, kRested);
    worker.waitForWork();
    worker.follow(nullptr, kRested);
    CHECK_FALSE(worker.isBusy());
}

TEST_CASE("the worker ends with work that would go on") {
    const Network network = networkOf(4, pawEdges());
    const MeasureWorker::Question endless = questionOf(network);
    MeasureWorker worker(endlessFor(endless, measuring(network)));
    worker.follow(endless, kStart);
    worker.follow(endless, kRested);
    CHECK(worker.isBusy());
} // here; a test that hangs has failed

TEST_CASE("what cannot be measured says why, until something else is asked") {
    const Network network = networkOf(4, pawEdges());
    const MeasureWorker::Question bad = questionOf(network);
    const MeasureWorker::Question good = questionOf(network);
    MeasureWorker worker([&](const FilterResult& shown, const Progress& progress) -> Result<MeasureReport> {
        if (&shown == bad.get()) return failure("no memory; close other programs");
        return measureReport(network, shown, {}, progress);
    });
    worker.follow(bad, kStart);
    worker.follow(bad, kRested);
    worker.waitForWork();
    CHECK(worker.follow(bad, kRested));
    CHECK(worker.status().error == "no memory; close other programs");
    CHECK_FALSE(worker.status().isCurrent);
    CHECK_FALSE(worker.isBusy());
    worker.follow(good, kRested);
    CHECK(worker.status().error.empty());
}

TEST_CASE("figures are right while the interface asks the graph library, too") {
    const Network network = networkOf(40, completeEdges(40));
    const MeasureWorker::Question shown = questionOf(network);
    MeasureWorker worker(measuring(network));
    worker.follow(shown, kStart);
    worker.follow(shown, kRested);
    for (int i = 0; i < 50; ++i) {
        const Result<std::vector<Clique>> cliques = findCliques(network, *shown);
        REQUIRE(cliques);
        REQUIRE(cliques->size() == 1);
        REQUIRE(cliques->front().members.size() == 40);
        const Result<Communities> communities = findCommunities(network, *shown);
        REQUIRE(communities);
        REQUIRE(communities->communities.size() == 1);
    }
    worker.waitForWork();
    worker.follow(shown, kRested);
    REQUIRE(worker.status().isCurrent);
    CHECK(worker.status().report->measures.transitivity == 1.0);
    CHECK(worker.status().report->measures.largestCliques.size() == 1);
}
