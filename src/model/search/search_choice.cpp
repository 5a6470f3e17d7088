#include "model/search/search_choice.h"

#include <algorithm>
#include <vector>

namespace atlas {

namespace {

SearchChoice chooseCity(CityIndex city, const View& view, const Network& network, const FilterResult& shown) {
    const bool isHidden = shown.partnersByCity[city] == 0 && network.cities.partnerCount[city] > 0;
    return {isHidden ? Filter{} : view.filter, {}, Target{Target::Kind::City, city}, std::nullopt};
}

SearchChoice chooseCountry(CountryIndex country, const View& view, const Network& network) {
    SearchChoice choice{view.filter, {}, std::nullopt, std::nullopt};
    choice.filter.countries = {network.countries.code[country]};
    choice.filter.countryPair.reset(); // it would contradict
    for (CityIndex city = 0; city < network.cities.size(); ++city) {
        if (network.cities.country[city] == country) choice.places.push_back(network.cities.location[city]);
    }
    return choice;
}

SearchChoice chooseState(std::uint32_t row, const View& view, const Network& network,
                         const FilterResult& shown) {
    const std::vector<CityIndex> cities = citiesOfState(network, row);
    const bool isShown = std::any_of(cities.begin(), cities.end(),
                                     [&](CityIndex city) { return shown.partnersByCity[city] > 0; });
    return {isShown ? view.filter : Filter{}, {}, std::nullopt, row};
}

} // namespace

SearchChoice choiceOf(const SearchHit& hit, const View& view, const Network& network,
                      const FilterResult& shown) {
    switch (hit.kind) {
        case SearchKind::City:
            return chooseCity(hit.index, view, network, shown);
        case SearchKind::Country:
            return chooseCountry(static_cast<CountryIndex>(hit.index), view, network);
        case SearchKind::State:
            return chooseState(hit.index, view, network, shown);
        case SearchKind::Program:
            break;
    }
    SearchChoice choice{view.filter, {}, std::nullopt, std::nullopt};
    choice.filter.programs = maskOf(static_cast<ProgramType>(hit.index));
    return choice;
}

} // namespace atlas
