// The figures that captions may hold: a new one is a row of the table.
#include <algorithm>
#include <array>
#include <cmath>

#include "core/decimal_text.h"
#include "core/text.h"
#include "model/tour/caption.h"
#include "model/view/comparison.h"

namespace atlas {

namespace {

using Figure = std::optional<std::string>;

std::string countText(std::size_t count) {
    return withThousands(static_cast<std::int64_t>(count));
}

std::string kilometresText(double kilometres) {
    return withThousands(std::lround(kilometres)) + " km";
}

// The partnership that the step speaks of: the one that stands out, or that of two cities that do.
std::optional<PartnershipIndex> partnershipOf(const CaptionFacts& facts) {
    const Selection& spotlight = facts.spotlight;
    if (spotlight.partnership) return spotlight.partnership;
    if (spotlight.cities.size() != 2) return std::nullopt;
    return partnershipOf(facts.network, facts.shown, spotlight.cities[0], spotlight.cities[1]);
}

// The first or the second place that the step speaks of.
std::optional<CityIndex> placeOf(const CaptionFacts& facts, std::size_t number) {
    const std::vector<CityIndex>& cities = facts.spotlight.cities;
    if (number < cities.size()) return cities[number];
    if (!cities.empty()) return std::nullopt;
    const std::optional<PartnershipIndex> partnership = partnershipOf(facts);
    if (!partnership) return std::nullopt;
    const PartnershipTable& table = facts.network.partnerships;
    return number == 0 ? table.cityA[*partnership] : table.cityB[*partnership];
}

Figure nameOfPlace(const CaptionFacts& facts, std::size_t number) {
    const std::optional<CityIndex> place = placeOf(facts, number);
    return place ? Figure(facts.network.cities.name[*place]) : std::nullopt;
}

Figure living(const CaptionFacts& facts) {
    return countText(facts.shown.partnerships.size() - facts.shown.endedCount);
}
Figure ended(const CaptionFacts& facts) {
    return countText(facts.shown.endedCount);
}
Figure recorded(const CaptionFacts& facts) {
    return countText(facts.shown.partnerships.size());
}
Figure cities(const CaptionFacts& facts) {
    return countText(facts.shown.cityCount);
}
Figure countries(const CaptionFacts& facts) {
    return countText(facts.shown.countryCount);
}
Figure countriesWithout(const CaptionFacts& facts) {
    return countText(facts.network.countries.size() - facts.shown.countryCount);
}

// Of what is shown: the filter's own counts are of all years whatever years it asks for.
FilterResult countsOfShown(const CaptionFacts& facts) {
    return countsAmong(facts.network, facts.shown.partnerships);
}
Figure dated(const CaptionFacts& facts) {
    return countText(facts.shown.partnerships.size() - countsOfShown(facts).yearNotRecorded);
}
Figure firstYear(const CaptionFacts& facts) {
    const std::vector<std::uint32_t> byYear = countsOfShown(facts).byYear;
    const auto first =
        std::find_if(byYear.begin(), byYear.end(), [](std::uint32_t count) { return count > 0; });
    return first == byYear.end() ? std::nullopt : Figure(std::to_string(first - byYear.begin()));
}
Figure lastYear(const CaptionFacts& facts) {
    const std::vector<std::uint32_t> byYear = countsOfShown(facts).byYear;
    const auto last =
        std::find_if(byYear.rbegin(), byYear.rend(), [](std::uint32_t count) { return count > 0; });
    return last == byYear.rend() ? std::nullopt : Figure(std::to_string(byYear.rend() - last - 1));
}

Figure meanDistance(const CaptionFacts& facts) {
    const std::vector<PartnershipIndex>& shown = facts.shown.partnerships;
    if (shown.empty()) return std::nullopt;
    double sum = 0.0;
    for (const PartnershipIndex partnership : shown)
        sum += static_cast<double>(facts.network.partnerships.distanceKilometres[partnership]);
    return kilometresText(sum / static_cast<double>(shown.size()));
}
Figure meanDistanceByChance(const CaptionFacts& facts) {
    return facts.chance.meanDistanceKilometres ? Figure(kilometresText(*facts.chance.meanDistanceKilometres))
                                               : std::nullopt;
}

// Of partnerships whose two populations are recorded.
Figure sameSize(const CaptionFacts& facts) {
    const Network& network = facts.network;
    std::size_t known = 0;
    std::size_t alike = 0;
    for (const PartnershipIndex partnership : facts.shown.partnerships) {
        const CitySize a = network.cities.citySize[network.partnerships.cityA[partnership]];
        const CitySize b = network.cities.citySize[network.partnerships.cityB[partnership]];
        if (a == CitySize::NotRecorded || b == CitySize::NotRecorded) continue;
        ++known;
        alike += a == b ? 1 : 0;
    }
    return known == 0 ? std::nullopt
                      : Figure(percentText(static_cast<double>(alike) / static_cast<double>(known)));
}
Figure city(const CaptionFacts& facts) {
    return nameOfPlace(facts, 0);
}
Figure partner(const CaptionFacts& facts) {
    return nameOfPlace(facts, 1);
}
Figure partners(const CaptionFacts& facts) {
    const std::optional<CityIndex> place = placeOf(facts, 0);
    return place ? Figure(countText(facts.shown.partnersByCity[*place])) : std::nullopt;
}
Figure inhabitants(const CaptionFacts& facts) {
    const std::optional<CityIndex> place = placeOf(facts, 0);
    if (!place || !facts.network.cities.population[*place]) return std::nullopt;
    return withThousands(*facts.network.cities.population[*place]);
}
Figure distance(const CaptionFacts& facts) {
    const std::optional<PartnershipIndex> partnership = partnershipOf(facts);
    if (!partnership) return std::nullopt;
    return kilometresText(static_cast<double>(facts.network.partnerships.distanceKilometres[*partnership]));
}
Figure year(const CaptionFacts& facts) {
    const std::optional<PartnershipIndex> partnership = partnershipOf(facts);
    if (!partnership) return std::nullopt;
    const std::int16_t founded = facts.network.partnerships.yearEstablished[*partnership];
    return founded == kYearNotRecorded ? std::nullopt : Figure(std::to_string(founded));
}

constexpr std::array kFigures{
    CaptionFigure{"partnerships", "partnerships that pass the step's filter and are not known to have ended",
                  living},
    CaptionFigure{"ended", "those of them that are dormant, suspended or terminated", ended},
    CaptionFigure{"recorded", "both together", recorded},
    CaptionFigure{"dated", "those whose year of founding is recorded", dated},
    CaptionFigure{"cities", "places that they join, of all kinds", cities},
    CaptionFigure{"countries", "countries and territories that they join", countries},
    CaptionFigure{"countries-without", "countries and territories of the world without any of them",
                  countriesWithout},
    CaptionFigure{"first-year", "the earliest year of founding", firstYear},
    CaptionFigure{"last-year", "the latest year of founding", lastYear},
    CaptionFigure{"mean-distance", "how far apart partners are on average", meanDistance},
    CaptionFigure{"mean-distance-by-chance", "how far apart chance would put them", meanDistanceByChance,
                  true},
    CaptionFigure{"same-size", "the share that joins two places of one size class", sameSize},
    CaptionFigure{"city", "the place in the spotlight, the first of two", city},
    CaptionFigure{"partner", "the second one", partner},
    CaptionFigure{"partners", "how many partners the first one has", partners},
    CaptionFigure{"inhabitants", "how many people live in the first one", inhabitants},
    CaptionFigure{"distance", "how far apart the two are", distance},
    CaptionFigure{"year", "when the partnership of the two was founded", year},
};

} // namespace

std::span<const CaptionFigure> captionFigures() {
    return kFigures;
}

} // namespace atlas
