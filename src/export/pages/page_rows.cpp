#include "export/pages/page_rows.h"

#include <algorithm>

namespace atlas {

namespace {

template <typename Index>
void sortOut(std::vector<Index>& rows) {
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
}

template <typename Index>
std::optional<std::size_t> placeIn(const std::vector<Index>& rows, Index row) {
    const auto found = std::lower_bound(rows.begin(), rows.end(), row);
    if (found == rows.end() || *found != row) return std::nullopt;
    return static_cast<std::size_t>(found - rows.begin());
}

} // namespace

std::optional<std::size_t> PageRows::ofPartnership(PartnershipIndex partnership) const {
    return placeIn(partnerships, partnership);
}

std::optional<std::size_t> PageRows::ofCity(CityIndex city) const {
    return placeIn(cities, city);
}

std::optional<std::size_t> PageRows::ofCountry(CountryIndex country) const {
    return placeIn(countries, country);
}

PageRows pageRows(const Network& network, std::span<const FilterResult* const> shown) {
    PageRows rows;
    for (const FilterResult* result : shown)
        rows.partnerships.insert(rows.partnerships.end(), result->partnerships.begin(),
                                 result->partnerships.end());
    sortOut(rows.partnerships);
    for (const PartnershipIndex partnership : rows.partnerships) {
        for (const CityIndex city :
             {network.partnerships.cityA[partnership], network.partnerships.cityB[partnership]})
            rows.cities.push_back(city);
    }
    sortOut(rows.cities);
    for (const CityIndex city : rows.cities)
        rows.countries.push_back(network.cities.country[city]);
    sortOut(rows.countries);
    return rows;
}

} // namespace atlas
