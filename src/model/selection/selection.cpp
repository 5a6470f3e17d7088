#include "model/selection/selection.h"

#include <algorithm>
#include <utility>

namespace atlas {

namespace {

template <typename Value>
bool contains(const std::vector<Value>& values, const Value& wanted) {
    return std::find(values.begin(), values.end(), wanted) != values.end();
}

Selection withToggled(Selection selection, CityIndex city) {
    selection.partnership.reset();
    selection.country.reset();
    selection.state.reset();
    selection.isComparison = false;
    selection.chain.clear();
    selection.group = CityGroup::None;
    if (contains(selection.cities, city))
        std::erase(selection.cities, city);
    else
        selection.cities.push_back(city);
    return selection;
}

Selection onlyOf(const Target& target) {
    Selection selection;
    if (target.kind == Target::Kind::City) selection.cities = {target.index};
    if (target.kind == Target::Kind::Partnership) selection.partnership = target.index;
    return selection;
}

} // namespace

bool isSelectedAlone(const Selection& selection, const Target& target) {
    return target.kind != Target::Kind::None && selection == onlyOf(target);
}

Selection selectionAfter(const Selection& before, const Target& target, SelectBy how) {
    const bool isCity = target.kind == Target::Kind::City;
    if (how == SelectBy::Click || target.kind == Target::Kind::Partnership) return onlyOf(target);
    if (!isCity) return before; // missed: what is gathered stays
    if (how == SelectBy::Adding) return withToggled(before, target.index);
    if (before.cities.empty() || before.cities.front() == target.index) return onlyOf(target);
    Selection comparison;
    comparison.cities = {before.cities.front(), target.index};
    comparison.isComparison = true;
    return comparison;
}

Selection selectionOf(CountryIndex country) {
    Selection selection;
    selection.country = country;
    return selection;
}

std::vector<CityIndex> citiesOfState(const Network& network, std::size_t state) {
    const CityTable& cities = network.cities;
    std::vector<CityIndex> inside;
    for (CityIndex city = 0; city < cities.size(); ++city) {
        if (network.countries.code[cities.country[city]] == kUnitedStates &&
            cities.admin1[city] == network.states.code[state])
            inside.push_back(city);
    }
    return inside;
}

Selection selectionOfState(const Network& network, std::size_t state) {
    Selection selection;
    selection.cities = citiesOfState(network, state);
    selection.state = static_cast<std::uint32_t>(state);
    return selection;
}

Selection selectionOfChain(std::vector<CityIndex> cities, std::vector<PartnershipIndex> partnerships) {
    Selection selection;
    selection.cities = std::move(cities);
    selection.chain = std::move(partnerships);
    return selection;
}

Selection selectionOfGroup(std::vector<CityIndex> cities, CityGroup group) {
    Selection selection;
    selection.cities = std::move(cities);
    selection.group = group;
    return selection;
}

Selection selectionBefore(const Selection& selection) {
    if (!selection.chain.empty()) {
        Selection ends;
        ends.cities = {selection.cities.front(), selection.cities.back()};
        ends.isComparison = true;
        return ends;
    }
    if (!selection.isComparison) return {};
    Selection first;
    first.cities = {selection.cities.front()};
    return first;
}

Focus focusOf(const Selection& selection, const Target& hovered) {
    Focus focus;
    if (!selection.chain.empty())
        focus.partnerships = selection.chain;
    else if (selection.group != CityGroup::None)
        focus.group = selection.cities;
    else
        focus.cities = selection.cities;
    focus.country = selection.country;
    if (selection.partnership) focus.partnerships.push_back(*selection.partnership);
    if (hovered.kind == Target::Kind::City && !contains(focus.cities, hovered.index))
        focus.cities.push_back(hovered.index);
    if (hovered.kind == Target::Kind::Partnership && !contains(focus.partnerships, hovered.index))
        focus.partnerships.push_back(hovered.index);
    return focus;
}

std::vector<PartnershipIndex> partnershipsInFocus(const Network& network, const Focus& focus,
                                                  const std::vector<PartnershipIndex>& among) {
    std::vector<PartnershipIndex> found;
    if (focus.isEmpty()) return found;
    std::vector<std::uint8_t> isMeant(network.cities.size());
    for (const CityIndex city : focus.cities)
        isMeant[city] = 1;
    std::vector<std::uint8_t> isMember(network.cities.size());
    for (const CityIndex city : focus.group)
        isMember[city] = 1;
    const PartnershipTable& table = network.partnerships;
    for (const PartnershipIndex partnership : among) {
        const bool isOfCity = isMeant[table.cityA[partnership]] + isMeant[table.cityB[partnership]] > 0;
        const bool isOfGroup = isMember[table.cityA[partnership]] + isMember[table.cityB[partnership]] == 2;
        const bool isOfCountry = focus.country && (table.countryA[partnership] == *focus.country ||
                                                   table.countryB[partnership] == *focus.country);
        if (isOfCity || isOfGroup || isOfCountry || contains(focus.partnerships, partnership))
            found.push_back(partnership);
    }
    return found;
}

} // namespace atlas
