#include "scene/label_ranking.h"

#include <algorithm>
#include <cmath>

#include "core/text.h"
#include "geo/projection.h"

namespace atlas {

namespace {

constexpr double kEarthRadiusKilometres = kEarthRadiusMetres / 1000.0;

std::vector<std::uint32_t> partnershipsByCountry(const Network& network, const FilterResult& shown) {
    std::vector<std::uint32_t> counts(network.countries.size());
    for (const PartnershipIndex partnership : shown.partnerships) {
        ++counts[network.partnerships.countryA[partnership]];
        ++counts[network.partnerships.countryB[partnership]];
    }
    return counts;
}

} // namespace

LabelRanking rankLabels(const Network& network, const FilterResult& shown,
                        std::span<const CountryLabel> countries) {
    LabelRanking ranking;
    for (CityIndex city = 0; city < shown.partnersByCity.size(); ++city) {
        const std::uint32_t partners = shown.partnersByCity[city];
        if (partners > 0) ranking.cities.push_back({city, partners, toUnitVector(network.cities.location[city])});
    }
    std::stable_sort(ranking.cities.begin(), ranking.cities.end(),
                     [&](const RankedCity& a, const RankedCity& b) {
                         if (a.partners != b.partners) return a.partners > b.partners;
                         return network.cities.population[a.city].value_or(0) >
                                network.cities.population[b.city].value_or(0);
                     });
    const std::vector<std::uint32_t> counts = partnershipsByCountry(network, shown);
    for (std::size_t row = 0; row < countries.size(); ++row) {
        const CountryLabel& label = countries[row];
        const std::optional<CountryIndex> country = network.findCountry(label.code);
        const double partnerships = country ? counts[*country] : 0.0;
        const double side = std::sqrt(label.areaSquareKilometres);
        ranking.countries.push_back({static_cast<std::uint32_t>(row), inCapitals(label.name), label.place,
                                     side / 1000.0 + 0.6 * std::log10(1.0 + partnerships),
                                     label.halfWidthKilometres / kEarthRadiusKilometres,
                                     side / kEarthRadiusKilometres});
    }
    std::stable_sort(ranking.countries.begin(), ranking.countries.end(),
                     [](const RankedCountry& a, const RankedCountry& b) { return a.weight > b.weight; });
    return ranking;
}

} // namespace atlas
