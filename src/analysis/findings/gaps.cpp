#include "analysis/findings/gaps.h"

#include <algorithm>
#include <map>
#include <string_view>

#include "model/selection/selection.h"

namespace atlas {

namespace {

constexpr std::size_t kNoPlace = static_cast<std::size_t>(-1);

// Adds everything up by place; `placeOf` says in which place, if any, a city lies.
template <typename PlaceOf>
std::vector<PlaceActivity> activities(const Network& network, const FilterResult& shown,
                                      std::size_t placeCount, PlaceOf placeOf) {
    std::vector<PlaceActivity> places(placeCount);
    std::vector<bool> isShown(network.cities.size());
    for (const PartnershipIndex partnership : shown.partnerships) {
        const CityIndex cityA = network.partnerships.cityA[partnership];
        const CityIndex cityB = network.partnerships.cityB[partnership];
        isShown[cityA] = isShown[cityB] = true;
        const std::size_t a = placeOf(cityA);
        const std::size_t b = placeOf(cityB);
        const std::size_t ended = isEnded(network.partnerships.status[partnership]) ? 1 : 0;
        const bool isCountedA = network.cities.communityPopulation(cityA).has_value();
        const bool isCountedB = network.cities.communityPopulation(cityB).has_value();
        const auto count = [&](PlaceActivity& place, bool isInRate) {
            ++place.partnerships;
            place.ended += ended;
            place.partnershipsInRate += isInRate ? 1 : 0;
        };
        if (a != kNoPlace) count(places[a], isCountedA || (b == a && isCountedB));
        if (b != kNoPlace && b != a) count(places[b], isCountedB);
    }
    for (CityIndex city = 0; city < isShown.size(); ++city) {
        if (!isShown[city] || placeOf(city) == kNoPlace) continue;
        PlaceActivity& place = places[placeOf(city)];
        ++place.places;
        const std::optional<std::int64_t> people = network.cities.communityPopulation(city);
        if (!people) continue;
        ++place.placesInRate;
        place.inhabitantsInRate += *people;
    }
    for (PlaceActivity& place : places) {
        if (place.inhabitantsInRate <= 0) continue;
        place.perMillion = 1e6 * static_cast<double>(place.partnershipsInRate) /
                           static_cast<double>(place.inhabitantsInRate);
    }
    return places;
}

// Rows by code into those with a partnership, the highest rate first, and those without.
template <typename Row, typename Active, typename Code>
void split(const std::vector<PlaceActivity>& places, const std::vector<Code>& codes,
           std::vector<Active>& with, std::vector<Row>& without) {
    std::vector<Row> rows;
    for (std::size_t i = 0; i < places.size(); ++i)
        rows.push_back(static_cast<Row>(i));
    std::sort(rows.begin(), rows.end(), [&](Row x, Row y) { return codes[x] < codes[y]; });
    for (const Row row : rows) {
        if (places[row].partnerships > 0) {
            with.push_back({row, places[row]});
        } else {
            without.push_back(row);
        }
    }
    std::stable_sort(with.begin(), with.end(), [](const Active& x, const Active& y) {
        return x.activity.perMillion > y.activity.perMillion; // nothing is less than any number
    });
}

} // namespace

bool isInhabited(const Network& network, CountryIndex country) {
    return network.countries.continent[country] != Continent::Antarctica;
}

PlaceActivity stateActivity(const Network& network, const FilterResult& shown, std::size_t state) {
    std::vector<std::uint8_t> isInside(network.cities.size());
    for (const CityIndex city : citiesOfState(network, state))
        isInside[city] = 1;
    const auto placeOf = [&](CityIndex city) { return isInside[city] != 0 ? std::size_t{0} : kNoPlace; };
    return activities(network, shown, 1, placeOf).front();
}

float barShare(const std::optional<double>& rate, double highestRate) {
    if (!rate || highestRate <= 0.0) return 0.0F;
    return static_cast<float>(*rate / highestRate);
}

Gaps findGaps(const Network& network, const FilterResult& shown) {
    Gaps gaps;
    const auto countryOf = [&](CityIndex city) -> std::size_t { return network.cities.country[city]; };
    split(activities(network, shown, network.countries.size(), countryOf), network.countries.code,
          gaps.countries, gaps.countriesWithout);

    std::erase_if(gaps.countriesWithout,
                  [&](CountryIndex country) { return !isInhabited(network, country); });

    std::map<std::string_view, std::size_t> stateByCode;
    for (std::size_t state = 0; state < network.states.code.size(); ++state) {
        stateByCode.emplace(network.states.code[state], state);
    }
    std::vector<std::size_t> stateOfCity(network.cities.size(), kNoPlace);
    for (CityIndex city = 0; city < stateOfCity.size(); ++city) {
        if (network.countries.code[network.cities.country[city]] != kUnitedStates) continue;
        const auto found = stateByCode.find(network.cities.admin1[city]);
        if (found != stateByCode.end()) stateOfCity[city] = found->second;
    }
    const auto stateOf = [&](CityIndex city) { return stateOfCity[city]; };
    split(activities(network, shown, network.states.code.size(), stateOf), network.states.code, gaps.states,
          gaps.statesWithout);
    std::erase_if(gaps.statesWithout, [&](std::size_t state) {
        const std::optional<CountryCode> code = countryCodeFrom(network.states.code[state]);
        const std::optional<CountryIndex> country = code ? network.findCountry(*code) : std::nullopt;
        return country && network.countries.name[*country] == network.states.name[state];
    });
    return gaps;
}

} // namespace atlas
