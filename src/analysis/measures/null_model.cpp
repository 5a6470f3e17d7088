#include "analysis/measures/null_model.h"

#include <algorithm>
#include <cmath>

#include "analysis/graph/switched_graph.h"
#include "core/parallel.h"
#include "geo/geodesic.h"

namespace atlas {

namespace {

constexpr std::size_t kSwitchesPerReport = 16384; // some milliseconds
constexpr std::size_t kDistancesPerReport = 4096;

struct Figures {
    std::optional<double> degreeAssortativity;
    std::optional<double> transitivity;
    std::optional<double> meanDistanceKilometres;
};

std::optional<double> meanDistanceKilometres(const Network& network, const NetworkGraph& graph,
                                             const SwitchedGraph& switched, SharedProgress& progress) {
    if (switched.edges().empty()) return std::nullopt;
    double sum = 0.0;
    std::size_t count = 0;
    for (const auto& [a, b] : switched.edges()) {
        if (count++ % kDistancesPerReport == 0 && !progress.goesOn()) return std::nullopt;
        sum += geodesicDistanceKilometres(network.cities.location[graph.city(a)],
                                          network.cities.location[graph.city(b)]);
    }
    return sum / static_cast<double>(switched.edges().size());
}

// Of no use once it is cancelled.
Figures figuresOf(const Network& network, const NetworkGraph& graph, const SwitchedGraph& switched,
                  SharedProgress& progress) {
    return {switched.degreeAssortativity(), switched.transitivity(),
            meanDistanceKilometres(network, graph, switched, progress)};
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
    std::vector<Figures> randomised(options.runs);
    const std::size_t switches = options.switchesPerEdge * original.edges().size();
    const std::size_t piecesPerRun = 1 + switches / kSwitchesPerReport;
    SharedProgress shared(progress, "comparing with chance", options.runs * piecesPerRun);
    const Figures observed = figuresOf(network, graph, original, shared);
    inParallel(options.runs, [&](std::size_t run) {
        Random random(options.seed + run);
        SwitchedGraph switched = original;
        for (std::size_t done = 0; done <= switches; done += kSwitchesPerReport) {
            if (!shared.next()) return;
            switched.switchEdges(std::min(kSwitchesPerReport, switches - done), random);
        }
        randomised[run] = figuresOf(network, graph, switched, shared);
    });
    if (shared.isCancelled()) return cancelled();
    return NullModel{options.runs, options.seed,
                     compared(observed, randomised, &Figures::degreeAssortativity),
                     compared(observed, randomised, &Figures::transitivity),
                     compared(observed, randomised, &Figures::meanDistanceKilometres)};
}

} // namespace atlas
