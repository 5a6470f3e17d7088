#include "analysis/measures/network_counts.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace atlas {

namespace {

constexpr std::int64_t kSmallCommunity = 25'000; // inhabitants

// The first `count` in order.
template <typename T, typename Less>
void keepFirst(std::vector<T>& values, std::size_t count, Less less) {
    const std::size_t kept = std::min(count, values.size());
    std::partial_sort(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(kept), values.end(), less);
    values.resize(kept);
}

} // namespace

DegreeMeasures degreeMeasures(const NetworkGraph& graph) {
    std::map<std::uint32_t, std::uint32_t> citiesByDegree;
    for (Vertex vertex = 0; vertex < graph.vertexCount(); ++vertex) {
        ++citiesByDegree[static_cast<std::uint32_t>(graph.degree(vertex))];
    }
    DegreeMeasures measures;
    measures.mean = shareOf(2 * graph.edgeCount(), graph.vertexCount());
    if (!citiesByDegree.empty()) measures.max = citiesByDegree.rbegin()->first;
    measures.distribution.assign(citiesByDegree.begin(), citiesByDegree.end());
    return measures;
}

DistanceMeasures distanceMeasures(const Network& network, const FilterResult& shown) {
    if (shown.partnerships.empty()) return {};
    std::vector<double> kilometres;
    double sum = 0.0;
    for (const PartnershipIndex partnership : shown.partnerships) {
        kilometres.push_back(static_cast<double>(network.partnerships.distanceKilometres[partnership]));
        sum += kilometres.back();
    }
    const std::size_t count = kilometres.size();
    const auto middle = kilometres.begin() + static_cast<std::ptrdiff_t>(count / 2);
    std::nth_element(kilometres.begin(), middle, kilometres.end());
    double median = *middle;
    if (count % 2 == 0) median = (median + *std::max_element(kilometres.begin(), middle)) / 2.0;
    return {sum / static_cast<double>(count), median};
}

SizeMeasures sizeMeasures(const Network& network, const FilterResult& shown) {
    SizeMeasures measures;
    const PartnershipTable& table = network.partnerships;
    for (const PartnershipIndex partnership : shown.partnerships) {
        const std::optional<std::int64_t> a = network.cities.communityPopulation(table.cityA[partnership]);
        const std::optional<std::int64_t> b = network.cities.communityPopulation(table.cityB[partnership]);
        if (!a || !b) continue;
        ++measures.bothRecorded;
        if (table.sizeA[partnership] == table.sizeB[partnership]) ++measures.sameClass;
        if (std::max(*a, *b) < kSmallCommunity) ++measures.bothUnder25000;
        if (std::min(*a, *b) < kSmallCommunity) ++measures.eitherUnder25000;
    }
    return measures;
}

std::optional<double> domesticShare(const Network& network, const FilterResult& shown) {
    const PartnershipTable& table = network.partnerships;
    const auto domestic =
        std::count_if(shown.partnerships.begin(), shown.partnerships.end(),
                      [&](PartnershipIndex i) { return table.countryA[i] == table.countryB[i]; });
    return shareOf(static_cast<std::size_t>(domestic), shown.partnerships.size());
}

std::array<std::uint32_t, kStatusCount> countsByStatus(const Network& network, const FilterResult& shown) {
    std::array<std::uint32_t, kStatusCount> counts{};
    for (const PartnershipIndex partnership : shown.partnerships) {
        ++counts[static_cast<std::size_t>(network.partnerships.status[partnership])];
    }
    return counts;
}

std::vector<CityPartners> topCities(const Network& network, const NetworkGraph& graph, std::size_t count) {
    std::vector<CityPartners> cities;
    for (Vertex vertex = 0; vertex < graph.vertexCount(); ++vertex) {
        cities.push_back({graph.city(vertex), static_cast<std::uint32_t>(graph.degree(vertex))});
    }
    keepFirst(cities, count, [&](const CityPartners& x, const CityPartners& y) {
        if (x.partners != y.partners) return x.partners > y.partners;
        return network.cities.id[x.city] < network.cities.id[y.city];
    });
    return cities;
}

std::vector<CountryPair> topCountryPairs(const Network& network, const FilterResult& shown,
                                         std::size_t count) {
    const std::vector<CountryCode>& codes = network.countries.code;
    std::map<std::pair<CountryIndex, CountryIndex>, std::uint32_t> countByPair;
    for (const PartnershipIndex partnership : shown.partnerships) {
        const CountryIndex a = network.partnerships.countryA[partnership];
        const CountryIndex b = network.partnerships.countryB[partnership];
        if (a != b) ++countByPair[codes[a] < codes[b] ? std::pair(a, b) : std::pair(b, a)];
    }
    std::vector<CountryPair> pairs;
    pairs.reserve(countByPair.size());
    for (const auto& [pair, partnerships] : countByPair) {
        pairs.push_back({pair.first, pair.second, partnerships});
    }
    keepFirst(pairs, count, [&](const CountryPair& x, const CountryPair& y) {
        if (x.partnerships != y.partnerships) return x.partnerships > y.partnerships;
        return std::tie(codes[x.a], codes[x.b]) < std::tie(codes[y.a], codes[y.b]);
    });
    return pairs;
}

} // namespace atlas
