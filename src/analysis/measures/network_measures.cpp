#include "analysis/measures/network_measures.h"

#include <algorithm>

#include "analysis/graph/components.h"
#include "analysis/graph/graph_library.h"
#include "analysis/measures/betweenness.h"
#include "analysis/measures/network_counts.h"

namespace atlas {

namespace {

// Where each kind of work begins, as shares of the whole; measured on the whole network.
constexpr double kPathsBegin = 0.02;
constexpr double kBridgesBegin = 0.12;
constexpr double kClusteringBegin = 0.95;

template <typename T>
Result<void> keep(Result<T> result, T& value) {
    if (!result) return tl::unexpected<Error>(result.error());
    value = *std::move(result);
    return {};
}

Result<void> measureComponents(const NetworkGraph& graph, const Progress& progress,
                               NetworkMeasures& measures) {
    const Components components = componentsOf(graph);
    measures.components = components.count();
    if (components.count() == 0) return {};
    LargestComponent& largest = measures.largestComponent;
    const std::size_t index = components.largest();
    largest.cities = components.sizes[index];
    largest.share = static_cast<double>(largest.cities) / static_cast<double>(graph.vertexCount());
    return keep(pathLengthsWithin(graph, components.members(index), progress), largest.paths);
}

Result<void> measureBridges(const Network& network, const NetworkGraph& graph, std::size_t count,
                            const Progress& progress, NetworkMeasures& measures) {
    const Result<Betweenness> betweenness = betweennessOf(graph, progress);
    if (!betweenness) return tl::unexpected<Error>(betweenness.error());
    measures.bridgeSources = betweenness->sources;
    std::vector<Bridge>& bridges = measures.topBridges;
    for (Vertex vertex = 0; vertex < graph.vertexCount(); ++vertex) {
        const double ways = betweenness->ofVertex[vertex];
        if (ways > 0.0) bridges.push_back({graph.city(vertex), ways});
    }
    std::sort(bridges.begin(), bridges.end(), [&](const Bridge& x, const Bridge& y) {
        if (x.betweenness != y.betweenness) return x.betweenness > y.betweenness;
        return network.cities.id[x.city] < network.cities.id[y.city];
    });
    bridges.resize(std::min(count, bridges.size()));
    return {};
}

Result<void> measureHomophily(const Network& network, const NetworkGraph& graph, const GraphLibrary& library,
                              Homophily& homophily) {
    std::vector<std::uint32_t> countries;
    std::vector<std::uint32_t> continents;
    for (const CityIndex city : graph.cities()) {
        const CountryIndex country = network.cities.country[city];
        countries.push_back(country);
        continents.push_back(static_cast<std::uint32_t>(network.countries.continent[country]));
    }
    return keep(library.nominalAssortativity(countries), homophily.byCountry).and_then([&] {
        return keep(library.nominalAssortativity(continents), homophily.byContinent);
    });
}

Result<void> findLargestCliques(const NetworkGraph& graph, const GraphLibrary& library,
                                NetworkMeasures& measures) {
    constexpr std::size_t kSmallest = 3;
    Result<std::vector<std::vector<Vertex>>> cliques = library.maximalCliques(kSmallest);
    if (!cliques) return tl::unexpected<Error>(cliques.error());
    std::size_t largest = 0;
    for (const std::vector<Vertex>& clique : *cliques)
        largest = std::max(largest, clique.size());
    for (std::vector<Vertex>& clique : *cliques) {
        if (clique.size() != largest) continue;
        for (Vertex& member : clique)
            member = graph.city(member); // from here on cities
        measures.largestCliques.push_back(std::move(clique));
    }
    std::sort(measures.largestCliques.begin(), measures.largestCliques.end());
    return {};
}

Result<void> measureClustering(const Network& network, const NetworkGraph& graph, const Progress& progress,
                               NetworkMeasures& measures) {
    const GraphLibrary library(graph, progress, "looking for circles of friends");
    return keep(library.transitivity(), measures.transitivity)
        .and_then([&] { return keep(library.averageClustering(), measures.averageClustering); })
        .and_then([&] { return keep(library.degreeAssortativity(), measures.degreeAssortativity); })
        .and_then([&] { return measureHomophily(network, graph, library, measures.homophily); })
        .and_then([&] { return findLargestCliques(graph, library, measures); });
}

NetworkMeasures counted(const Network& network, const FilterResult& shown, const NetworkGraph& graph,
                        std::size_t topCount) {
    NetworkMeasures measures;
    measures.partnerships = shown.partnerships.size();
    measures.cities = shown.cityCount;
    measures.countries = shown.countryCount;
    measures.degree = degreeMeasures(graph);
    measures.distance = distanceMeasures(network, shown);
    measures.domesticShare = domesticShare(network, shown);
    measures.size = sizeMeasures(network, shown);
    measures.byStatus = countsByStatus(network, shown);
    measures.topCities = topCities(network, graph, topCount);
    measures.topCountryPairs = topCountryPairs(network, shown, topCount);
    return measures;
}

} // namespace

Result<NetworkMeasures> measureNetwork(const Network& network, const FilterResult& shown,
                                       const MeasureOptions& options, const Progress& progress) {
    if (!goesOn(progress, 0.0, "counting")) return cancelled();
    const NetworkGraph graph(network, shown);
    NetworkMeasures measures = counted(network, shown, graph, options.topCount);
    if (const Result<void> done =
            measureComponents(graph, partOf(progress, kPathsBegin, kBridgesBegin), measures);
        !done) {
        return tl::unexpected<Error>(done.error());
    }
    if (options.betweenness) {
        const Progress part = partOf(progress, kBridgesBegin, kClusteringBegin);
        if (const Result<void> done = measureBridges(network, graph, options.topCount, part, measures);
            !done) {
            return tl::unexpected<Error>(done.error());
        }
    }
    const Progress clustering = partOf(progress, kClusteringBegin, 1.0);
    if (const Result<void> done = measureClustering(network, graph, clustering, measures); !done) {
        return tl::unexpected<Error>(done.error());
    }
    goesOn(progress, 1.0, "done");
    return measures;
}

} // namespace atlas
