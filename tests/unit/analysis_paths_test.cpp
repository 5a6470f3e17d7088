#include <numeric>

#include "../support/graph_network.h"
#include "../support/patience.h"
#include "../support/sample_network.h"
#include "analysis/graph/random.h"
#include "analysis/measures/betweenness.h"
#include "analysis/measures/path_lengths.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

NetworkGraph graphOf(CityIndex cityCount, const Edges& edges) {
    const Network network = networkOf(cityCount, edges);
    return {network, everything(network)};
}

PathLengths pathsOf(const NetworkGraph& graph) {
    std::vector<Vertex> all(graph.vertexCount());
    std::iota(all.begin(), all.end(), Vertex{0});
    return pathLengthsWithin(graph, all).value();
}

Edges cycleEdges(CityIndex cityCount) {
    Edges edges = pathEdges(cityCount);
    edges.emplace_back(0, cityCount - 1);
    return edges;
}

// By the definition: the share of shortest ways from s to t that lead through v, over all pairs.
std::vector<double> betweennessByDefinition(const NetworkGraph& graph) {
    const std::size_t count = graph.vertexCount();
    std::vector<std::vector<int>> steps(count, std::vector<int>(count, -1));
    std::vector<std::vector<double>> ways(count, std::vector<double>(count, 0.0));
    for (Vertex source = 0; source < count; ++source) {
        std::vector<Vertex> queue{source};
        steps[source][source] = 0;
        ways[source][source] = 1.0;
        for (std::size_t i = 0; i < queue.size(); ++i) {
            for (const Vertex next : graph.neighbours(queue[i])) {
                if (steps[source][next] < 0) {
                    steps[source][next] = steps[source][queue[i]] + 1;
                    queue.push_back(next);
                }
                if (steps[source][next] == steps[source][queue[i]] + 1)
                    ways[source][next] += ways[source][queue[i]];
            }
        }
    }
    std::vector<double> betweenness(count, 0.0);
    for (Vertex s = 0; s < count; ++s) {
        for (Vertex t = s + 1; t < count; ++t) {
            for (Vertex v = 0; v < count; ++v) {
                if (v == s || v == t || steps[s][t] < 0 || steps[s][v] < 0) continue;
                if (steps[s][v] + steps[v][t] != steps[s][t]) continue;
                betweenness[v] += ways[s][v] * ways[v][t] / ways[s][t];
            }
        }
    }
    return betweenness;
}

} // namespace

TEST_CASE("path lengths of graphs that are known") {
    const PathLengths path = pathsOf(graphOf(4, pathEdges(4)));
    CHECK(path.mean.value() == doctest::Approx((3 * 1 + 2 * 2 + 1 * 3) / 6.0));
    CHECK(path.diameter == 3);
    const PathLengths star = pathsOf(graphOf(6, starEdges(6)));
    CHECK(star.mean.value() == doctest::Approx((5 * 1 + 10 * 2) / 15.0));
    CHECK(star.diameter == 2);
    CHECK(pathsOf(graphOf(5, completeEdges(5))) == PathLengths{1.0, 1});
    CHECK(pathsOf(graphOf(1, {})) == PathLengths{});
}

TEST_CASE("more sources than one search takes") {
    const PathLengths path = pathsOf(graphOf(600, pathEdges(600)));
    CHECK(path.mean.value() == doctest::Approx(601 / 3.0)); // (n + 1) / 3
    CHECK(path.diameter == 599);
    const PathLengths cycle = pathsOf(graphOf(600, cycleEdges(600)));
    CHECK(cycle.mean.value() == doctest::Approx(90'000 / 599.0));
    CHECK(cycle.diameter == 300);
}

TEST_CASE("betweenness of graphs that are known") {
    CHECK(betweennessOf(graphOf(4, pathEdges(4)))->ofVertex == std::vector<double>{0, 2, 2, 0});
    CHECK(betweennessOf(graphOf(6, starEdges(6)))->ofVertex == std::vector<double>{10, 0, 0, 0, 0, 0});
    CHECK(betweennessOf(graphOf(4, cycleEdges(4)))->ofVertex == std::vector<double>{0.5, 0.5, 0.5, 0.5});
    CHECK(betweennessOf(graphOf(5, completeEdges(5)))->ofVertex == std::vector<double>(5, 0.0));
    CHECK(betweennessOf(graphOf(3, {}))->sources == 0);
}

TEST_CASE("betweenness of leaves folded away: a broom, and components of their own") {
    // 0-1-2 with leaves 3, 4, 5 at 2; a pair 6-7; a star 8 with 9 and 10. Counted by hand.
    const Edges broom{{0, 1}, {1, 2}, {2, 3}, {2, 4}, {2, 5}, {6, 7}, {8, 9}, {8, 10}};
    CHECK(betweennessOf(graphOf(11, broom))->ofVertex ==
          std::vector<double>{0, 4, 9, 0, 0, 0, 0, 0, 1, 0, 0});
}

TEST_CASE("betweenness of tangled graphs, by the definition") {
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        Random random(seed);
        Edges edges;
        for (int i = 0; i < 75; ++i)
            edges.emplace_back(random.below(60), random.below(60));
        const NetworkGraph graph = graphOf(60, edges);
        const std::vector<double> expected = betweennessByDefinition(graph);
        const std::vector<double> found = betweennessOf(graph)->ofVertex;
        REQUIRE(found.size() == expected.size());
        for (std::size_t i = 0; i < found.size(); ++i)
            CHECK(found[i] == doctest::Approx(expected[i]));
    }
}

TEST_CASE("sampled betweenness comes near the exact one and is the same each time") {
    const NetworkGraph graph = graphOf(500, pathEdges(500));
    const Betweenness exact = *betweennessOf(graph);
    CHECK(exact.sources == 500);
    CHECK(exact.ofVertex[250] == doctest::Approx(250 * 249));
    const Betweenness sampled = *betweennessOf(graph, {}, 100, 200);
    CHECK(sampled.sources == 200);
    CHECK(sampled.ofVertex[250] == doctest::Approx(250 * 249).epsilon(0.1));
    CHECK(betweennessOf(graph, {}, 100, 200)->ofVertex == sampled.ofVertex);
}

TEST_CASE("long work stops when it is told to") {
    const NetworkGraph graph = graphOf(600, pathEdges(600));
    const Progress stop = [](double, std::string_view) { return false; };
    std::vector<Vertex> all(graph.vertexCount());
    std::iota(all.begin(), all.end(), Vertex{0});
    CHECK(pathLengthsWithin(graph, all, stop).error().message == kCancelled);
    CHECK(betweennessOf(graph, stop).error().message == kCancelled);
}

TEST_CASE("long work looks often whether it goes on, and sums do not depend on it") {
    const NetworkGraph graph = graphOf(600, pathEdges(600));
    std::vector<Vertex> all(graph.vertexCount());
    std::iota(all.begin(), all.end(), Vertex{0});
    CHECK(
        canBeCancelled([&](const Progress& progress) { return pathLengthsWithin(graph, all, progress); }, 3));
    CHECK(canBeCancelled([&](const Progress& progress) { return betweennessOf(graph, progress); }, 500));
    Patience endless;
    CHECK(betweennessOf(graph, endless.progress())->ofVertex == betweennessOf(graph)->ofVertex);
}
