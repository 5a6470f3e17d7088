#include "scene/labels/label_ranking.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

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

// 10 for a small town, 20 for a city of a million.
std::uint32_t weightOf(std::optional<std::int64_t> population) {
    constexpr double kSmallTown = 1000.0;
    const double inhabitants = std::max(kSmallTown, static_cast<double>(population.value_or(0)));
    return static_cast<std::uint32_t>(std::lround(10.0 * std::log10(inhabitants) / 3.0));
}

// Sorted by counting: scores are small numbers, cities many, and a filter may change with every frame.
std::vector<RankedCity> rankedCities(const RankingBasis& basis,
                                     std::span<const std::uint32_t> partnersByCity) {
    std::vector<std::uint32_t> scores(partnersByCity.size());
    std::transform(partnersByCity.begin(), partnersByCity.end(), basis.weights.begin(), scores.begin(),
                   std::multiplies<>());
    const std::uint32_t max = scores.empty() ? 0 : *std::max_element(scores.begin(), scores.end());
    std::vector<std::size_t> starts(max + 2); // by how much less than the most they have
    for (const std::uint32_t score : scores)
        ++starts[max - score + 1];
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    std::vector<RankedCity> ranked(starts[max]); // without those that have none
    for (const CityIndex city : basis.byInhabitants) {
        if (scores[city] > 0)
            ranked[starts[max - scores[city]]++] = {city, partnersByCity[city], basis.places[city],
                                                    scores[city]};
    }
    return ranked;
}

} // namespace

RankingBasis prepareRanking(const Network& network) {
    RankingBasis basis;
    basis.byInhabitants.resize(network.cities.size());
    std::iota(basis.byInhabitants.begin(), basis.byInhabitants.end(), CityIndex{0});
    std::stable_sort(basis.byInhabitants.begin(), basis.byInhabitants.end(), [&](CityIndex a, CityIndex b) {
        return network.cities.population[a].value_or(0) > network.cities.population[b].value_or(0);
    });
    basis.weights.resize(network.cities.size());
    std::transform(network.cities.population.begin(), network.cities.population.end(), basis.weights.begin(),
                   weightOf);
    basis.places.resize(network.cities.size());
    std::transform(network.cities.location.begin(), network.cities.location.end(), basis.places.begin(),
                   toUnitVector);
    return basis;
}

LabelRanking rankLabels(const Network& network, const RankingBasis& basis, const FilterResult& shown,
                        std::span<const CountryLabel> countries) {
    LabelRanking ranking;
    ranking.cities = rankedCities(basis, shown.partnersByCity);
    const std::vector<std::uint32_t> counts = partnershipsByCountry(network, shown);
    for (std::size_t row = 0; row < countries.size(); ++row) {
        const CountryLabel& label = countries[row];
        const std::optional<CountryIndex> country = network.findCountry(label.code);
        const double partnerships = country ? counts[*country] : 0.0;
        const double side = std::sqrt(label.areaSquareKilometres);
        ranking.countries.push_back({static_cast<std::uint32_t>(row), inCapitals(label.name), label.place,
                                     1.5 * side / 1000.0 + 0.6 * std::log10(1.0 + partnerships),
                                     label.halfWidthKilometres / kEarthRadiusKilometres,
                                     side / kEarthRadiusKilometres});
    }
    std::stable_sort(ranking.countries.begin(), ranking.countries.end(),
                     [](const RankedCountry& a, const RankedCountry& b) { return a.weight > b.weight; });
    return ranking;
}

} // namespace atlas
