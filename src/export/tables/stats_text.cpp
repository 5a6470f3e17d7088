#include <fmt/core.h>

#include <algorithm>

#include "core/decimal_text.h"
#include "core/text.h"
#include "export/tables/stats_writers.h"
#include "export/tables/text_table.h"
#include "model/facts/ended_text.h"

namespace atlas {

namespace {

constexpr std::size_t kTopRows = 10;

std::string countText(std::size_t count) {
    return withThousands(static_cast<std::int64_t>(count));
}

std::string kilometresText(std::optional<double> kilometres) {
    return kilometres ? decimalText(kilometres, 0) + " km" : "–";
}

// "by chance 0.005 ± 0.001, Z 12.3"
std::string chanceText(const Compared& compared, int decimals) {
    if (!compared.mean || !compared.deviation) return {};
    return fmt::format("by chance {} ± {}, Z {}", decimalText(compared.mean, decimals),
                       decimalText(compared.deviation, decimals), decimalText(compared.z, 1));
}

std::size_t endedAmong(const NetworkMeasures& measures) {
    std::size_t ended = 0;
    for (std::size_t i = 0; i < kStatusCount; ++i)
        ended += isEnded(static_cast<Status>(i)) ? measures.byStatus[i] : 0;
    return ended;
}

void addCounts(TextTable& table, const NetworkMeasures& measures) {
    table.heading("The network");
    const std::size_t ended = endedAmong(measures);
    table.row("Partnerships", countText(measures.partnerships),
              ended > 0 ? endedOfThem(ended) + ": dormant, suspended or terminated" : std::string());
    table.row("Places", countText(measures.cities));
    table.row("Countries and territories", countText(measures.countries));
    if (measures.partnerships == 0) return;
    table.row("Within one country", percentText(measures.domesticShare), "of the partnerships");
    for (std::size_t i = 0; i < kStatusCount; ++i) {
        if (measures.byStatus[i] == 0) continue;
        const std::string name(termOf(static_cast<Status>(i)).name);
        table.row(static_cast<Status>(i) == Status::NotRecorded ? "Status not recorded" : "Status: " + name,
                  countText(measures.byStatus[i]));
    }
}

void addSizes(TextTable& table, const SizeMeasures& size) {
    const std::string whole =
        fmt::format("of {} partnerships whose two populations are recorded", countText(size.bothRecorded));
    table.heading("City sizes");
    table.row("Both under 25,000 people", percentText(size.under25000Share()), whole);
    table.row("Both in one size class", percentText(size.sameClassShare()), whole);
}

void addShape(TextTable& table, const Network& network, const NetworkMeasures& measures,
              const NullModel& chance) {
    const LargestComponent& largest = measures.largestComponent;
    table.heading("Partners of a city");
    table.row("Mean", decimalText(measures.degree.mean, 2));
    table.row("Most", countText(measures.degree.max),
              measures.topCities.empty() ? "" : network.cityLabel(measures.topCities.front().city));
    table.heading("Distance");
    table.row("Mean", kilometresText(measures.distance.meanKilometres),
              chanceText(chance.meanDistanceKilometres, 0));
    table.row("Median", kilometresText(measures.distance.medianKilometres));
    table.heading("What holds together");
    table.row("Components", countText(measures.components));
    table.row("Largest component", countText(largest.cities),
              largest.share ? fmt::format("places, {} of all", percentText(largest.share)) : "");
    table.row("Mean path length in it", decimalText(largest.paths.mean, 2), "partnerships");
    table.row("Diameter", countText(largest.paths.diameter), "partnerships");
    table.row("Transitivity", decimalText(measures.transitivity, 4), chanceText(chance.transitivity, 4));
    table.row("Average clustering", decimalText(measures.averageClustering, 4));
    table.heading("Who pairs with whom (assortativity: 1 like with like, 0 as chance has it)");
    table.row("By number of partners", decimalText(measures.degreeAssortativity, 3),
              chanceText(chance.degreeAssortativity, 3));
    table.row("By country", decimalText(measures.homophily.byCountry, 3));
    table.row("By continent", decimalText(measures.homophily.byContinent, 3));
}

void addRankings(TextTable& table, const Network& network, const NetworkMeasures& measures) {
    const auto first = [](const auto& list) { return std::min(list.size(), kTopRows); };
    table.heading("Most partners");
    for (std::size_t i = 0; i < first(measures.topCities); ++i) {
        const CityPartners& top = measures.topCities[i];
        table.row(network.cityLabel(top.city), countText(top.partners));
    }
    table.heading("Countries with most partnerships between them");
    for (std::size_t i = 0; i < first(measures.topCountryPairs); ++i) {
        const CountryPair& pair = measures.topCountryPairs[i];
        table.row(fmt::format("{} – {}", network.countries.name[pair.a], network.countries.name[pair.b]),
                  countText(pair.partnerships));
    }
    table.heading(measures.bridgeSources == measures.cities
                      ? "Bridges (betweenness: pairs of cities whose shortest ways lead through it)"
                      : fmt::format("Bridges (betweenness, estimated from the ways out of {} cities)",
                                    countText(measures.bridgeSources)));
    for (std::size_t i = 0; i < first(measures.topBridges); ++i) {
        const Bridge& bridge = measures.topBridges[i];
        table.row(network.cityLabel(bridge.city), decimalText(bridge.betweenness, 0));
    }
}

std::string cliqueText(const Network& network, const NetworkMeasures& measures) {
    if (measures.largestCliques.empty()) return {};
    const std::size_t count = measures.largestCliques.size();
    const std::size_t members = measures.largestCliques.front().size();
    std::string text =
        fmt::format("\nLargest circle: {} towns, all partners of each other{}\n", countText(members),
                    count == 1 ? "" : fmt::format("; one of {} of that size", countText(count)));
    for (const CityIndex city : measures.largestCliques.front()) {
        text += "  " + network.cityLabel(city) + "\n";
    }
    return text;
}

} // namespace

std::string statsText(const Network& network, const MeasureReport& report) {
    const auto& [measures, chance] = report;
    TextTable table;
    addCounts(table, measures);
    if (measures.partnerships == 0) return table.text();
    addSizes(table, measures.size);
    addShape(table, network, measures, chance);
    addRankings(table, network, measures);
    std::string text = table.text() + cliqueText(network, measures);
    if (chance.transitivity.mean || chance.degreeAssortativity.mean) {
        text += fmt::format(
            "\nBy chance: mean and deviation of {} randomised networks in which every city "
            "keeps the number of its partners; Z: how many deviations the figure lies from that mean.\n",
            countText(chance.runs));
    }
    return text;
}

} // namespace atlas
