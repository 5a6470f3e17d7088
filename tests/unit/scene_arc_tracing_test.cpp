#include "scene/arc_tracing.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/support/sample_network.h"

using namespace atlas;

TEST_CASE("slices hold every arc once, and each is a sample of all") {
    const NetworkPointer network = atlas::testing::shippedNetwork().network;
    const auto shown = std::make_shared<const FilterResult>(applyFilter(*network, {}));
    const ArcTracing arcs(network, shown, {Projection(), 1e-3, std::nullopt});
    REQUIRE(arcs.sliceCount() > 4);
    std::vector<std::uint32_t> times(network->partnerships.size());
    double meanOfAll = 0.0;
    double meanOfFirst = 0.0;
    std::size_t countOfFirst = 0;
    for (std::size_t slice = 0; slice < arcs.sliceCount(); ++slice) {
        CHECK(arcs.sliceAtHand(slice) == nullptr);
        for (const TracedArcs& part : arcs.slice(slice)) {
            PartnershipIndex last = 0xFFFFFFFFU;
            for (const PartnershipIndex partnership : part.partnershipOfLine) {
                if (partnership == last) continue; // an arc of several lines
                last = partnership;
                ++times[partnership];
                const auto distance =
                    static_cast<double>(network->partnerships.distanceKilometres[partnership]);
                meanOfAll += distance;
                if (slice == 0) {
                    meanOfFirst += distance;
                    ++countOfFirst;
                }
            }
        }
        CHECK(arcs.sliceAtHand(slice) != nullptr);
    }
    // Identical places have no arc; nothing else may be missing or stand twice.
    CHECK(std::count(times.begin(), times.end(), 1U) >= static_cast<std::ptrdiff_t>(times.size()) - 5);
    CHECK(*std::max_element(times.begin(), times.end()) == 1U);
    meanOfAll /= static_cast<double>(times.size());
    meanOfFirst /= static_cast<double>(countOfFirst);
    CHECK(meanOfFirst == doctest::Approx(meanOfAll).epsilon(0.15));
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
