#include "analysis/measures/null_model.h"

#include <algorithm>
#include <cmath>

#include "analysis/graph/switched_graph.h"
#include "core/parallel.h"
#include "geo/geodesic.h"

namespace atlas {

namespace {

constexpr std::size_t kRunsPerReport = 4;

struct Figures {
    std::optional<double> degreeAssortativity;
    std::optional<double> transitivity;
    std::optional<double> meanDistanceKilometres;
};

std::optional<double> meanDistanceKilometres(const Network& network, const NetworkGraph& graph,
                                             const SwitchedGraph& switched) {
    if (switched.edges().empty()) return std::nullopt;
    double sum = 0.0;
    for (const auto& [a, b] : switched.edges()) {
        sum += geodesicDistanceKilometres(network.cities.location[graph.city(a)],
                                          network.cities.location[graph.city(b)]);
    }
    return sum / static_cast<double>(switched.edges().size());
}

Figures figuresOf(const Network& network, const NetworkGraph& graph, const SwitchedGraph& switched) {
    return {switched.degreeAssortativity(), switched.transitivity(),
            meanDistanceKilometres(network, graph, switched)};
}

Compared compared(const Figures& observed, const std::vector<Figures>& randomised,
                  std::optional<double> Figures::*figure) {
    Compared comparison;
    comparison.observed = observed.*figure;
    if (!comparison.observed || randomised.empty()) return comparison;
    // Degrees stay the same, so what exists for the network exists for every run.
    const auto count = static_cast<double>(randomised.size());
    double sum = 0.0;
    for (const Figures& figures : randomised)
        sum += *(figures.*figure);
    comparison.mean = sum / count;
    if (randomised.size() < 2) return comparison;
    double squares = 0.0;
    for (const Figures& figures : randomised) {
        squares += std::pow(*(figures.*figure) - *comparison.mean, 2.0);
    }
    comparison.deviation = std::sqrt(squares / (count - 1.0));
    if (*comparison.deviation > 0.0) {
        comparison.z = (*comparison.observed - *comparison.mean) / *comparison.deviation;
    }
    return comparison;
}

} // namespace

Result<NullModel> compareWithChance(const Network& network, const FilterResult& shown,
                                    const NullModelOptions& options, const Progress& progress) {
    const NetworkGraph graph(network, shown);
    const SwitchedGraph original(graph);
    const Figures observed = figuresOf(network, graph, original);
    std::vector<Figures> randomised(options.runs);
    for (std::size_t begin = 0; begin < options.runs; begin += kRunsPerReport) {
        const double share = static_cast<double>(begin) / static_cast<double>(options.runs);
        if (!goesOn(progress, share, "comparing with chance")) return cancelled();
        inParallel(std::min(kRunsPerReport, options.runs - begin), [&](std::size_t i) {
            Random random(options.seed + begin + i);
            SwitchedGraph switched = original;
            switched.switchEdges(options.switchesPerEdge * switched.edges().size(), random);
            randomised[begin + i] = figuresOf(network, graph, switched);
        });
    }
    return NullModel{options.runs, options.seed,
                     compared(observed, randomised, &Figures::degreeAssortativity),
                     compared(observed, randomised, &Figures::transitivity),
                     compared(observed, randomised, &Figures::meanDistanceKilometres)};
}

} // namespace atlas
