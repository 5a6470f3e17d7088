#include "scene/arcs/arc_tracing.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "model/filter/undated.h"
#include "tests/support/sample_network.h"

using namespace atlas;

TEST_CASE("slices hold every arc once, and each is a sample of all") {
    const NetworkPointer network = atlas::testing::shippedNetwork().network;
    const auto shown = std::make_shared<const FilterResult>(applyFilter(*network, {}));
    const auto traced =
        std::make_shared<TracedNetwork>(network, ArcRequest{Projection(), 1e-3, std::nullopt});
    const ArcTracing arcs(traced, shown);
    REQUIRE(arcs.sliceCount() > 4);
    std::vector<std::uint32_t> times(network->partnerships.size());
    double meanOfAll = 0.0;
    double meanOfFirst = 0.0;
    std::size_t countOfFirst = 0;
    for (std::size_t slice = 0; slice < arcs.sliceCount(); ++slice) {
        for (const ArcLines& arc : arcs.slice(slice)) {
            if (arc.lineCount == 0) continue;
            ++times[arc.partnership];
            const auto distance =
                static_cast<double>(network->partnerships.distanceKilometres[arc.partnership]);
            meanOfAll += distance;
            if (slice > 0) continue;
            meanOfFirst += distance;
            ++countOfFirst;
        }
    }
    // Identical places have no arc; nothing else may be missing or stand twice.
    CHECK(std::count(times.begin(), times.end(), 1U) >= static_cast<std::ptrdiff_t>(times.size()) - 5);
    CHECK(*std::max_element(times.begin(), times.end()) == 1U);
    meanOfAll /= static_cast<double>(times.size());
    meanOfFirst /= static_cast<double>(countOfFirst);
    CHECK(meanOfFirst == doctest::Approx(meanOfAll).epsilon(0.15));
}

TEST_CASE("a writer of vectors gets every line of every arc") {
    const NetworkPointer network = atlas::testing::shippedNetwork().network;
    const ArcRequest request{Projection(ProjectionKind::Orthographic, {20.0, 30.0}), 1e-3, std::nullopt};
    const auto shown = std::make_shared<const FilterResult>(applyFilter(*network, {}));
    const ArcTracing arcs(std::make_shared<TracedNetwork>(network, request), shown);
    std::size_t points = 0;
    arcs.forEachLine([&](PartnershipIndex, const TracedLines::Line& line) {
        points += line.points.size();
        CHECK(line.fractions.size() == line.points.size());
    });
    TracedLines alone;
    for (PartnershipIndex partnership = 0; partnership < network->partnerships.size(); ++partnership)
        traceArc(*network, partnership, request, alone);
    CHECK(points == alone.points.size());
}

TEST_CASE("what was traced for one filter serves the next") {
    const NetworkPointer network = atlas::testing::shippedNetwork().network;
    const auto traced =
        std::make_shared<TracedNetwork>(network, ArcRequest{Projection(), 1e-3, std::nullopt});
    const auto traceAll = [&](const Filter& filter) {
        const ArcTracing arcs(traced, std::make_shared<const FilterResult>(applyFilter(*network, filter)));
        for (std::size_t slice = 0; slice < arcs.sliceCount(); ++slice)
            CHECK_FALSE(arcs.slice(slice).empty());
    };
    Filter american;
    american.unitedStates = true;
    traceAll(american);
    const std::size_t few = traced->tracedCount();
    CHECK(few == applyFilter(*network, american).partnerships.size());
    traceAll({});
    CHECK(traced->tracedCount() == network->partnerships.size());
    traceAll(american);
    CHECK(traced->tracedCount() == network->partnerships.size());
    // The same lines as when it is traced alone.
    const PartnershipIndex some = 12345;
    TracedLines alone;
    traceArc(*network, some, {Projection(), 1e-3, std::nullopt}, alone);
    const ArcLines& arc = traced->linesOf(some);
    const TracedLines& block = traced->block(arc);
    REQUIRE(arc.lineCount == alone.starts.size());
    REQUIRE(arc.lineCount > 0);
    CHECK(block.lineEnd(arc.firstLine) - block.starts[arc.firstLine] == alone.lineEnd(0));
    CHECK(block.points[block.starts[arc.firstLine]] == alone.points.front());
    const ArcBounds& bounds = traced->bounds()[some];
    for (const PlanePoint& point : alone.points) {
        CHECK(static_cast<double>(bounds.left) <= doctest::Approx(point.x));
        CHECK(static_cast<double>(bounds.right) >= doctest::Approx(point.x));
        CHECK(static_cast<double>(bounds.bottom) <= doctest::Approx(point.y));
        CHECK(static_cast<double>(bounds.top) >= doctest::Approx(point.y));
    }
}

TEST_CASE("a short arc costs two points") {
    const NetworkPointer network = atlas::testing::shippedNetwork().network;
    TracedLines lines;
    const auto& distances = network->partnerships.distanceKilometres;
    const auto shortest = static_cast<PartnershipIndex>(
        std::find_if(distances.begin(), distances.end(), [](float km) { return km > 20.0F && km < 60.0F; }) -
        distances.begin());
    traceArc(*network, shortest, {Projection(), 0.25 / 340.0, std::nullopt}, lines);
    CHECK(lines.points.size() == 2);
}

TEST_CASE("undated arcs show beside what passes, fainter and never as strong as what is shown") {
    const NetworkPointer network = atlas::testing::shippedNetwork().network;
    Filter filter;
    filter.years = YearRange{1950, 1980};
    const auto shown = std::make_shared<const FilterResult>(applyFilter(*network, filter));
    const auto undated =
        std::make_shared<const std::vector<PartnershipIndex>>(undatedBeside(*network, filter));
    const auto traced =
        std::make_shared<TracedNetwork>(network, ArcRequest{Projection(), 1e-3, std::nullopt});
    const ArcTracing arcs(traced, shown, undated);
    CHECK(arcs.arcCount() == shown->partnerships.size() + undated->size());
    std::size_t faint = 0;
    std::size_t all = 0;
    for (std::size_t slice = 0; slice < arcs.sliceCount(); ++slice) {
        for (const ArcLines& arc : arcs.slice(slice)) {
            ++all;
            faint += arcs.isUndated(arc.partnership) ? 1U : 0U;
        }
    }
    CHECK(all == arcs.arcCount());
    CHECK(faint == undated->size());
    CHECK(arcs.undatedWeight() > 0.0F);
    CHECK(arcs.undatedWeight() < 0.5F);
    CHECK_FALSE(ArcTracing(traced, shown).isUndated(undated->front()));
}

TEST_CASE(
    "where no undated arcs show beside them, those that pass are none of these, with a year or without") {
    const NetworkPointer network = atlas::testing::shippedNetwork().network;
    const auto shown = std::make_shared<const FilterResult>(applyFilter(*network, {}));
    const auto none = std::make_shared<const std::vector<PartnershipIndex>>(undatedBeside(*network, {}));
    REQUIRE(none->empty());
    const auto traced =
        std::make_shared<TracedNetwork>(network, ArcRequest{Projection(), 1e-3, std::nullopt});
    const ArcTracing arcs(traced, shown, none);
    CHECK(std::none_of(shown->partnerships.begin(), shown->partnerships.end(),
                       [&](PartnershipIndex partnership) { return arcs.isUndated(partnership); }));
}
