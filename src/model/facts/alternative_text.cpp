#include "model/facts/alternative_text.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/text.h"
#include "geo/projection.h"

namespace atlas {

namespace {

constexpr std::size_t kNamedCountries = 3;
constexpr std::size_t kNamedPlaces = 3;

std::string headSentence(const FilterResult& shown, ProjectionKind projection) {
    const std::string what = counted(shown.partnerships.size(), "partnership", "partnerships");
    const std::string on = fmt::format("on the {} projection", projectionInfo(projection).name);
    if (shown.partnerships.empty()) return fmt::format("Map without any partnership, {}.", on);
    return fmt::format("Great-circle map of {} between {} in {}, {}.", what,
                       counted(shown.cityCount, "place", "places"),
                       counted(shown.countryCount, "country", "countries"), on);
}

// "Chosen by countries: Japan; founded: 1950–1979."
std::string filterSentence(const Network& network, const Filter& filter) {
    std::string choices;
    for (std::size_t i = 0; i < kFacetCount; ++i) {
        const auto facet = static_cast<Facet>(i);
        if (!isActive(filter, facet)) continue;
        choices += choices.empty() ? "" : "; ";
        choices += fmt::format("{}: {}", nameOf(facet), describe(filter, facet, network));
    }
    return choices.empty() ? std::string() : fmt::format(" Chosen by {}.", choices);
}

// How many of the partnerships shown end in each country. Not FilterResult::byCountry: that is what each
// country would leave if it were chosen instead.
std::vector<std::size_t> endsByCountry(const Network& network, const FilterResult& shown) {
    const PartnershipTable& table = network.partnerships;
    std::vector<std::size_t> ends(network.countries.size(), 0);
    for (const PartnershipIndex partnership : shown.partnerships) {
        const CountryIndex a = network.cities.country[table.cityA[partnership]];
        const CountryIndex b = network.cities.country[table.cityB[partnership]];
        ++ends[a];
        if (b != a) ++ends[b];
    }
    return ends;
}

// A country that was chosen is in all of them: it tells nothing.
std::string countriesSentence(const Network& network, const Filter& filter, const FilterResult& shown) {
    if (shown.countryCount <= 1) return {};
    const std::vector<std::size_t> ends = endsByCountry(network, shown);
    std::vector<CountryIndex> order;
    for (std::size_t i = 0; i < ends.size(); ++i) {
        const auto country = static_cast<CountryIndex>(i);
        const bool isChosen = std::find(filter.countries.begin(), filter.countries.end(),
                                        network.countries.code[country]) != filter.countries.end();
        if (ends[country] > 0 && !isChosen) order.push_back(country);
    }
    if (order.empty()) return {};
    std::stable_sort(order.begin(), order.end(),
                     [&](CountryIndex a, CountryIndex b) { return ends[a] > ends[b]; });
    std::vector<std::string> words;
    for (const CountryIndex country : std::span(order).first(std::min(kNamedCountries, order.size())))
        words.push_back(fmt::format("{} ({})", network.countries.name[country],
                                    withThousands(static_cast<std::int64_t>(ends[country]))));
    const std::string_view begin = filter.countries.empty()       ? "Most end in"
                                   : order.size() <= words.size() ? "They lead to"
                                                                  : "Most lead to";
    return fmt::format(" {} {}.", begin, enumerated(words));
}

std::string longestSentence(const Network& network, const FilterResult& shown) {
    const PartnershipTable& table = network.partnerships;
    const auto longest = std::max_element(
        shown.partnerships.begin(), shown.partnerships.end(), [&](PartnershipIndex a, PartnershipIndex b) {
            return table.distanceKilometres[a] < table.distanceKilometres[b];
        });
    if (longest == shown.partnerships.end()) return {};
    return fmt::format(" The longest joins {} and {}, {} km apart.", network.cityLabel(table.cityA[*longest]),
                       network.cityLabel(table.cityB[*longest]),
                       withThousands(std::lround(table.distanceKilometres[*longest])));
}

std::string nameOf(const Network& network, const Selection& selection) {
    if (selection.state) return network.states.name[*selection.state];
    if (selection.country) return network.countries.name[*selection.country];
    if (selection.partnership) {
        const PartnershipTable& table = network.partnerships;
        return fmt::format("The partnership of {} and {}",
                           network.cityLabel(table.cityA[*selection.partnership]),
                           network.cityLabel(table.cityB[*selection.partnership]));
    }
    std::vector<std::string> names;
    const std::size_t named =
        selection.cities.size() > kNamedPlaces ? kNamedPlaces - 1 : selection.cities.size();
    for (const CityIndex city : std::span(selection.cities).first(named))
        names.push_back(network.cityLabel(city));
    if (named < selection.cities.size())
        names.push_back(counted(selection.cities.size() - named, "other place", "other places"));
    return enumerated(names);
}

std::string selectionSentence(const Network& network, const FilterResult& shown, const Selection& selection) {
    if (selection.isEmpty()) return {};
    const std::size_t lit = partnershipsInFocus(network, focusOf(selection, {}), shown.partnerships).size();
    const std::string name = nameOf(network, selection);
    if (selection.partnership) return fmt::format(" {} stands out.", name);
    const bool isOne = selection.state || selection.country || selection.cities.size() == 1;
    return fmt::format(" {} {} out with {}.", name, isOne ? "stands" : "stand",
                       counted(lit, "partnership", "partnerships"));
}

} // namespace

std::string alternativeText(const Network& network, const Filter& filter, const FilterResult& shown,
                            const Selection& selection, ProjectionKind projection) {
    return headSentence(shown, projection) + filterSentence(network, filter) +
           countriesSentence(network, filter, shown) + longestSentence(network, shown) +
           selectionSentence(network, shown, selection);
}

} // namespace atlas
