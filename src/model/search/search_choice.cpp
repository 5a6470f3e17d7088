#include "model/search/search_choice.h"

#include <algorithm>
#include <vector>

namespace atlas {

namespace {

// A filter that hides what was looked for gives way.
SearchChoice withFilter(const Filter& filter, bool isHidden) {
    SearchChoice choice;
    if (!isHidden) choice.filter = filter;
    if (isHidden && isActive(filter)) choice.dropped = "The filters, which hid it, no longer count";
    return choice;
}

SearchChoice chooseCity(CityIndex city, const View& view, const Network& network, const FilterResult& shown) {
    const bool isHidden = shown.partnersByCity[city] == 0 && network.cities.partnerCount[city] > 0;
    SearchChoice choice = withFilter(view.filter, isHidden);
    choice.chosen = Target{Target::Kind::City, city};
    return choice;
}

// Where the filter would leave nothing of what `narrow` asks for, it gives way, too.
template <typename Narrow>
SearchChoice narrowed(const View& view, const Network& network, const Narrow& narrow) {
    SearchChoice choice = withFilter(view.filter, false);
    narrow(choice.filter);
    if (!applyFilter(network, choice.filter).partnerships.empty()) return choice;
    choice = withFilter(view.filter, true);
    narrow(choice.filter);
    return choice;
}

SearchChoice chooseCountry(CountryIndex country, const View& view, const Network& network) {
    const CountryCode code = network.countries.code[country];
    const auto& pair = view.filter.countryPair;
    const bool contradicts = pair && pair->first != code && pair->second != code;
    SearchChoice choice = narrowed(view, network, [&](Filter& filter) {
        filter.countries = {code};
        if (contradicts) filter.countryPair.reset();
    });
    if (contradicts && choice.dropped.empty())
        choice.dropped =
            "The pair " + describe(view.filter, Facet::CountryPair, network) + " no longer counts";
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
    SearchChoice choice = withFilter(view.filter, !isShown);
    choice.chosenState = row;
    return choice;
}

SearchChoice chooseProgram(ProgramType program, const View& view, const Network& network) {
    return narrowed(view, network, [&](Filter& filter) { filter.programs = maskOf(program); });
}

SearchChoice chooseTownNetwork(std::uint32_t row, const View& view, const Network& network) {
    SearchChoice choice = narrowed(
        view, network, [&](Filter& filter) { filter.townNetworks = {network.townNetworks.name[row]}; });
    choice.chosenTownNetwork = row;
    return choice;
}

SearchChoice choiceOfKind(const SearchHit& hit, const View& view, const Network& network,
                          const FilterResult& shown) {
    switch (hit.kind) {
        case SearchKind::City:
            return chooseCity(hit.index, view, network, shown);
        case SearchKind::Country:
            return chooseCountry(static_cast<CountryIndex>(hit.index), view, network);
        case SearchKind::State:
            return chooseState(hit.index, view, network, shown);
        case SearchKind::Program:
            return chooseProgram(static_cast<ProgramType>(hit.index), view, network);
        case SearchKind::TownNetwork:
            return chooseTownNetwork(hit.index, view, network);
    }
    return {};
}

bool isNothingLeft(const Selection& selection, const Filter& filter, const Network& network) {
    const FilterResult left = applyFilter(network, filter);
    return partnershipsInFocus(network, focusOf(selection, {}), left.partnerships).empty();
}

} // namespace

SearchChoice choiceOf(const SearchHit& hit, const View& view, const Network& network,
                      const FilterResult& shown) {
    SearchChoice choice = choiceOfKind(hit, view, network, shown);
    const bool isSomethingChosen = choice.chosen || choice.chosenState || choice.chosenTownNetwork;
    choice.releasesSelection = !isSomethingChosen && !view.selection.isEmpty() &&
                               isNothingLeft(view.selection, choice.filter, network);
    return choice;
}

} // namespace atlas
