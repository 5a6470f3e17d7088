#include "scene/labels/label_ranking.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <glm/geometric.hpp>
#include <numeric>
#include <string_view>
#include <unordered_map>

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

// 10 for a small town, 50 for a city of a hundred thousand, 100 for one of a million.
std::uint32_t weightOf(std::optional<std::int64_t> population) {
    constexpr double kSmallTown = 1000.0;
    const double inhabitants = std::max(kSmallTown, static_cast<double>(population.value_or(0)));
    const double above = std::log10(inhabitants / kSmallTown);
    return static_cast<std::uint32_t>(std::lround(10.0 * (1.0 + above * above)));
}

constexpr std::array<double, kLeastKnownRank + 1> kProminence{2.2, 1.9, 1.5, 1.0, 0.6}; // by rank
constexpr double kLittleKnown = 0.3; // a capital beyond those ranks
constexpr double kOfCapital = 0.4;   // more for a capital

double prominenceOf(const KnownPlace& known) {
    const double ofRank = known.rank <= kLeastKnownRank
                              ? kProminence[static_cast<std::size_t>(std::max(0, known.rank))]
                              : kLittleKnown;
    return ofRank + (known.isCapital ? kOfCapital : 0.0);
}

// By their ids, or else by their names: some places have another id than the city around them, and Natural
// Earth's Rome has that of Rome in Georgia.
class CityFinder {
public:
    explicit CityFinder(const Network& network) : m_network(network) {
        for (CityIndex city = 0; city < network.cities.size(); ++city)
            m_byName.emplace(network.cities.name[city], city);
    }

    std::optional<CityIndex> cityOf(const KnownPlace& known) const {
        const auto isNear = [&](CityIndex city) {
            constexpr double kNearRadians = 30.0 / kEarthRadiusKilometres;
            const UnitVector there = toUnitVector(m_network.cities.location[city]);
            return glm::distance(there, toUnitVector(known.place)) < kNearRadians;
        };
        if (const auto city = m_network.findCityById(known.geoNamesId); city && isNear(*city)) return city;
        const auto [begin, end] = m_byName.equal_range(known.name);
        const auto near = std::find_if(begin, end, [&](const auto& entry) { return isNear(entry.second); });
        return near == end ? std::nullopt : std::optional(near->second);
    }

private:
    const Network& m_network;
    std::unordered_multimap<std::string_view, CityIndex> m_byName;
};

std::vector<Landmark> landmarksOf(const Network& network, std::span<const KnownPlace> known) {
    std::vector<Landmark> landmarks;
    const CityFinder finder(network);
    for (const KnownPlace& place : known) {
        const std::optional<CityIndex> city = finder.cityOf(place);
        const LngLat at = city ? network.cities.location[*city] : place.place;
        landmarks.push_back(
            {city, city ? network.cities.name[*city] : place.name, toUnitVector(at), prominenceOf(place)});
    }
    return landmarks;
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
                                                    scores[city], basis.prominence[city]};
    }
    return ranked;
}

} // namespace

RankingBasis prepareRanking(const Network& network, std::span<const KnownPlace> known) {
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
    const auto landmarks = std::make_shared<const std::vector<Landmark>>(landmarksOf(network, known));
    basis.prominence.resize(network.cities.size());
    for (const Landmark& landmark : *landmarks) {
        if (landmark.city) basis.prominence[*landmark.city] = landmark.prominence;
    }
    basis.landmarks = landmarks;
    return basis;
}

LabelRanking rankLabels(const Network& network, const RankingBasis& basis, const FilterResult& shown,
                        std::span<const CountryLabel> countries) {
    LabelRanking ranking;
    ranking.cities = rankedCities(basis, shown.partnersByCity);
    ranking.landmarks = basis.landmarks;
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
