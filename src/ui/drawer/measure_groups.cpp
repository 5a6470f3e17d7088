#include "ui/drawer/measure_groups.h"

#include "analysis/measures/chance_text.h"
#include "core/decimal_text.h"
#include "core/text.h"
#include "model/facts/card_text.h"
#include "ui/drawer/measure_rows.h"
#include "ui/widgets/degree_chart.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr double kKilometresPerMile = 1.609344;
constexpr float kChartHeight = 164.0F;

std::string countText(std::size_t count) {
    return withThousands(static_cast<std::int64_t>(count));
}

// "0.0051 ± 0.0003"
std::string intervalText(const Compared& compared, int decimals) {
    return decimalText(compared.mean, decimals) +
           (compared.deviation ? " ± " + decimalText(compared.deviation, decimals) : std::string());
}

std::string milesIntervalText(const Compared& compared) {
    Compared miles = compared;
    if (miles.mean) *miles.mean /= kKilometresPerMile;
    if (miles.deviation) *miles.deviation /= kKilometresPerMile;
    return intervalText(miles, 0) + " mi";
}

std::string orNotRecorded(std::optional<double> kilometres) {
    return kilometres ? distanceText(*kilometres) : "–";
}

// Miles give way where they have no room beside the name; the tip has them.
std::string distanceBeside(const Look& look, std::string_view name, std::optional<double> kilometres) {
    std::string figure = orNotRecorded(kilometres);
    ImFont* font = look.fonts.caption;
    const float room = ImGui::GetContentRegionAvail().x - textWidth(font, name) - kGrid;
    if (figuresWidth(font, figure) > room) figure = figure.substr(0, figure.find(" · "));
    return figure;
}

// What is said of every comparison.
std::string chanceTip(std::string_view meaning, const NullModel& chance, const Compared& compared) {
    return std::string(meaning) + "\nGrey, \"by chance\": " + countText(chance.runs) +
           " networks in which every city keeps the number of its partners and chance decides who they are; "
           "their average, and after ± how far they usually spread around it.\n" +
           spreadText(compared);
}

void drawStatuses(const Look& look, const NetworkMeasures& measures) {
    gap(kGrid);
    measureTitle(look, "Status");
    for (std::size_t i = 0; i < kStatusCount; ++i) {
        if (measures.byStatus[i] == 0) continue;
        measureRow(look, termOf(static_cast<Status>(i)).name, withThousands(measures.byStatus[i]),
                   "Partnerships with this status");
    }
}

} // namespace

void drawSizeGroup(const Look& look, const NetworkMeasures& measures) {
    const SizeMeasures& size = measures.size;
    const std::string whole =
        "of the " + countText(size.bothRecorded) + " partnerships whose two populations are recorded.";
    const std::optional<double> either = size.bothRecorded == 0
                                             ? std::nullopt
                                             : std::optional(static_cast<double>(size.eitherUnder25000) /
                                                             static_cast<double>(size.bothRecorded));
    measureTitle(look, "Size");
    shareRow(look, "Both under 25,000 people", size.under25000Share(),
             "Links two towns of fewer than 25,000 people: share " + whole);
    shareRow(look, "One or both under 25,000", either,
             "At least one of the two has fewer than 25,000 people: share " + whole);
    shareRow(look, "Both of one size class", size.sameClassShare(),
             "Both ends are in the same of the seven award classes by population: share " + whole);
    shareRow(look, "Within one country", measures.domesticShare,
             "Both ends lie in one country: share of all partnerships shown.");
    drawStatuses(look, measures);
}

void drawReachGroup(const Look& look, const MeasureReport& report) {
    const DistanceMeasures& distance = report.measures.distance;
    const Compared& compared = report.chance.meanDistanceKilometres;
    constexpr std::string_view kMean = "Average distance";
    constexpr std::string_view kMedian = "Half reach farther than";
    measureTitle(look, "Reach");
    chanceRow(look,
              {kMean, "How far apart are partners?", distanceBeside(look, kMean, distance.meanKilometres),
               intervalText(compared, 0) + " km", compared,
               chanceTip("The shortest way over the globe between two partners, on average: " +
                             orNotRecorded(distance.meanKilometres) + ". By chance " +
                             milesIntervalText(compared) + ".",
                         report.chance, compared)});
    measureRow(look, kMedian, distanceBeside(look, kMedian, distance.medianKilometres),
               "Half of the partnerships reach farther than this, half less: " +
                   orNotRecorded(distance.medianKilometres) + ".");
}

void drawPartnersGroup(const Look& look, const Network& network, const NetworkMeasures& measures) {
    measureTitle(look, "Partners of a city");
    const std::string max = measures.topCities.empty()
                                ? std::string()
                                : ": " + network.cityLabel(measures.topCities.front().city);
    measureRow(
        look, "On average · at most",
        decimalText(measures.degree.mean, 2) + " · " + countText(measures.degree.max),
        "Different partner cities of a city that has any, on average; and the largest number" + max + ".");
    drawDegreeChart(look, measures.degree, kChartHeight);
}

void drawTogethernessGroup(const Look& look, const MeasureReport& report) {
    const NetworkMeasures& measures = report.measures;
    const LargestComponent& largest = measures.largestComponent;
    measureTitle(look, "Togetherness");
    shareRow(
        look, "In the largest part", largest.share,
        countText(largest.cities) +
            " places are tied to each other directly or by way of others; the share of all places shown.");
    measureRow(look, "Separate parts", countText(measures.components),
               "Groups of cities without a single partnership between one group and another.");
    measureMeaning(look, "Parts that nothing joins to the rest");
    measureRow(look, "Steps between two cities", decimalText(largest.paths.mean, 2),
               "Partnerships on the shortest way between two cities of the largest part, on average over all "
               "pairs (mean path length).");
    measureRow(look, "Most steps", countText(largest.paths.diameter),
               "The longest of all shortest ways within the largest part (diameter).");
    gap(2.0F * kGrid);
    chanceRow(
        look,
        {"Partners of partners", "Are two partners of a city partners of each other? 0: never, 1: always.",
         decimalText(measures.transitivity, 4), intervalText(report.chance.transitivity, 4),
         report.chance.transitivity,
         chanceTip("How often two partners of a city are partners of each other, from 0, never, to "
                   "1, always (transitivity).",
                   report.chance, report.chance.transitivity)});
    measureRow(look, "The same, city by city", decimalText(measures.averageClustering, 4),
               "From 0, never, to 1, always. Worked out for each city, then on average (clustering); a city "
               "with fewer than two partners "
               "counts as 0.");
    gap(2.0F * kGrid);
    chanceRow(look,
              {"Like with like", "Do well-connected cities partner with each other? −1: never, 1: always.",
               decimalText(measures.degreeAssortativity, 3),
               intervalText(report.chance.degreeAssortativity, 3), report.chance.degreeAssortativity,
               chanceTip("Above 0, cities with many partners pair with others that "
                         "have many; below 0, with others that have few (degree assortativity).",
                         report.chance, report.chance.degreeAssortativity)});
    gap(2.0F * kGrid);
    constexpr std::string_view kLike =
        "From −1, only with others, over 0, as if nobody minded, to 1, only with their own (Newman's "
        "assortativity).";
    coefficientRow(look, "Keeps to country", measures.homophily.byCountry,
                   "Whether cities pair within their own country. " + std::string(kLike));
    measureMeaning(look,
                   "Do cities choose partners at home? " + ownKindVerdict(measures.homophily.byCountry));
    coefficientRow(look, "Keeps to continent", measures.homophily.byContinent,
                   "Whether cities pair within their own continent. " + std::string(kLike));
    measureMeaning(look, "Do they choose them nearby? " + ownKindVerdict(measures.homophily.byContinent));
    measureMeaning(look, "−1: only others, 0: as if nobody minded, 1: only their own.");
}

} // namespace atlas::ui
