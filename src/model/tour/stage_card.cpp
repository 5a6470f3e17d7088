#include "model/tour/stage_card.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <tuple>

#include "core/text.h"
#include "model/facts/card_text.h"
#include "model/facts/ended_text.h"

namespace atlas {

namespace {

bool isDated(const Network& network, PartnershipIndex partnership) {
    return network.partnerships.yearEstablished[partnership] != kYearNotRecorded;
}

// The partnerships of a place, and what stands out among them. `city`: the place, if it is one; of a country
// or a state both ends of a partnership are named.
struct Ties {
    const Network& network;
    std::vector<PartnershipIndex> partnerships;
    std::optional<CityIndex> city{};

    std::string nameOf(PartnershipIndex partnership) const {
        const CityIndex a = network.partnerships.cityA[partnership];
        const CityIndex b = network.partnerships.cityB[partnership];
        if (city) return network.cityLabel(a == *city ? b : a);
        return network.cities.name[a] + " and " + network.cities.name[b];
    }

    // Of the other ends. `isOwn`: whether a city belongs to the place.
    template <typename IsOwn>
    std::string countriesText(const IsOwn& isOwn) const {
        std::set<CountryIndex> countries;
        for (const PartnershipIndex partnership : partnerships) {
            const CityIndex a = network.partnerships.cityA[partnership];
            const CityIndex b = network.partnerships.cityB[partnership];
            countries.insert(network.cities.country[isOwn(a) ? b : a]);
        }
        return counted(countries.size(), "country", "countries");
    }

    StageFact furthest() const {
        const auto& kilometres = network.partnerships.distanceKilometres;
        const PartnershipIndex found = *std::max_element(
            partnerships.begin(), partnerships.end(),
            [&](PartnershipIndex a, PartnershipIndex b) { return kilometres[a] < kilometres[b]; });
        return {"Furthest", {nameOf(found), distanceText(static_cast<double>(kilometres[found]))}};
    }

    // A year that only tells when both had joined a town network comes after those of a founding.
    StageFact oldest(int currentYear) const {
        const PartnershipTable& table = network.partnerships;
        const auto keyOf = [&](PartnershipIndex partnership) {
            return std::tuple(!isDated(network, partnership),
                              table.yearBasis[partnership] == YearBasis::TownNetwork,
                              table.yearEstablished[partnership]);
        };
        const PartnershipIndex found =
            *std::min_element(partnerships.begin(), partnerships.end(),
                              [&](PartnershipIndex a, PartnershipIndex b) { return keyOf(a) < keyOf(b); });
        if (!isDated(network, found)) return {"Oldest", {"No year is recorded"}};
        StageFact fact{"Oldest", {nameOf(found), partnershipCard(network, found, currentYear).founded}};
        const auto undated =
            std::count_if(partnerships.begin(), partnerships.end(),
                          [&](PartnershipIndex partnership) { return !isDated(network, partnership); });
        if (undated > 0)
            fact.values.push_back("Year not recorded for " + withThousands(undated) + " of " +
                                  withThousands(std::ssize(partnerships)));
        return fact;
    }

    std::vector<StageFact> facts(int currentYear) const {
        std::vector<StageFact> facts{furthest(), oldest(currentYear)};
        if (const std::size_t ended = endedAmong(network, partnerships); ended > 0)
            facts.push_back({"Ended", {withThousands(static_cast<std::int64_t>(ended)) + " of them"}});
        return facts;
    }
};

StageCard cardOfCity(const Ties& ties, const FilterResult& shown, int currentYear) {
    const CityCard told = cityCard(ties.network, shown, *ties.city);
    StageCard card{told.name, told.whereabouts, "No partners are recorded", {}};
    if (ties.partnerships.empty()) return card;
    card.lead = counted(ties.partnerships.size(), "partner", "partners") + " in " +
                ties.countriesText([&](CityIndex city) { return city == *ties.city; });
    card.facts = ties.facts(currentYear);
    return card;
}

template <typename IsOwn>
StageCard cardOfArea(StageCard card, const Ties& ties, int currentYear, const IsOwn& isOwn) {
    card.lead = "No partnerships are recorded";
    if (ties.partnerships.empty()) return card;
    card.lead = counted(ties.partnerships.size(), "partnership", "partnerships") + " with " +
                ties.countriesText(isOwn);
    card.facts = ties.facts(currentYear);
    return card;
}

StageCard cardOfPartnership(const Network& network, PartnershipIndex partnership, int currentYear) {
    const PartnershipCard told = partnershipCard(network, partnership, currentYear);
    StageCard card{told.cityA + "\n" + told.cityB, {}, told.distance, {}};
    card.facts = {{"Founded", {told.founded}}, {"Programs", {told.programs}}};
    if (!told.status.empty()) card.facts.push_back({"Status", {told.status}});
    return card;
}

} // namespace

StageCard stageCardOf(const Network& network, const FilterResult& shown, const Selection& selection,
                      int currentYear) {
    if (selection.partnership) return cardOfPartnership(network, *selection.partnership, currentYear);
    const CityTable& cities = network.cities;
    Ties ties{network, partnershipsInFocus(network, focusOf(selection, {}), shown.partnerships)};
    if (selection.country)
        return cardOfArea({network.countries.name[*selection.country], {}, {}, {}}, ties, currentYear,
                          [&](CityIndex city) { return cities.country[city] == *selection.country; });
    if (selection.state)
        return cardOfArea({network.states.name[*selection.state], "United States", {}, {}}, ties, currentYear,
                          [&](CityIndex city) {
                              return std::find(selection.cities.begin(), selection.cities.end(), city) !=
                                     selection.cities.end();
                          });
    if (selection.cities.size() != 1) return {};
    ties.city = selection.cities.front();
    return cardOfCity(ties, shown, currentYear);
}

} // namespace atlas
