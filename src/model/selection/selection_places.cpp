#include "model/selection/selection_places.h"

#include <algorithm>

namespace atlas {

namespace {

std::vector<CityIndex> citiesOf(CountryIndex country, const Network& network) {
    std::vector<CityIndex> cities;
    for (CityIndex city = 0; city < network.cities.size(); ++city) {
        if (network.cities.country[city] == country) cities.push_back(city);
    }
    return cities;
}

std::vector<CityIndex> withPartners(const std::vector<CityIndex>& cities, const FilterResult& shown) {
    std::vector<CityIndex> connected;
    std::copy_if(cities.begin(), cities.end(), std::back_inserter(connected),
                 [&](CityIndex city) { return shown.partnersByCity[city] > 0; });
    return connected.empty() ? cities : connected;
}

std::vector<LngLat> locationsOf(const std::vector<CityIndex>& cities, const Network& network) {
    std::vector<LngLat> places;
    for (const CityIndex city : cities)
        places.push_back(network.cities.location[city]);
    return places;
}

} // namespace

SelectionPlaces placesOf(const Selection& selection, const Network& network, const FilterResult& shown) {
    if (selection.country)
        return {locationsOf(withPartners(citiesOf(*selection.country, network), shown), network),
                Framing::Together};
    if (selection.state)
        return {locationsOf(withPartners(selection.cities, shown), network), Framing::Together};
    std::vector<CityIndex> cities = selection.cities;
    const bool isGathered = cities.size() > 1 && !selection.isComparison;
    const bool isWhole = !selection.chain.empty() || selection.group != CityGroup::None;
    if (isGathered) return {locationsOf(cities, network), isWhole ? Framing::All : Framing::Near};
    const PartnershipTable& table = network.partnerships;
    std::vector<PartnershipIndex> partnerships =
        partnershipsInFocus(network, focusOf(selection, {}), shown.partnerships);
    if (selection.partnership) partnerships = {*selection.partnership}; // whether it is shown or not
    for (const PartnershipIndex partnership : partnerships)
        cities.insert(cities.end(), {table.cityA[partnership], table.cityB[partnership]});
    std::sort(cities.begin(), cities.end());
    cities.erase(std::unique(cities.begin(), cities.end()), cities.end());
    return {locationsOf(cities, network), Framing::All};
}

} // namespace atlas
