#include "model/facts/list_filter.h"

#include <algorithm>
#include <vector>

#include "core/text.h"
#include "model/facts/list_search.h"

namespace atlas {

namespace {

constexpr std::size_t kMostCities = 200; // of a filter that a person can still read

std::vector<CountryCode> countriesOf(const Network& network, const EndSearch& end) {
    std::vector<CountryCode> codes;
    for (std::size_t country = 0; country < end.countries.size(); ++country) {
        if (end.countries[country] != 0) codes.push_back(network.countries.code[country]);
    }
    return codes;
}

// By id, those in the countries that are meant as well.
std::vector<std::string> citiesOf(const Network& network, const EndSearch& end) {
    std::vector<std::string> ids;
    for (CityIndex city = 0; city < end.cities.size(); ++city) {
        if (end.means(city, network.cities.country[city])) ids.push_back(network.cities.id[city]);
    }
    return ids;
}

void narrowToCountries(Filter& filter, const std::vector<CountryCode>& meant) {
    const bool isPair = filter.countries.size() == 1 && meant.size() == 1 && !filter.countryPair;
    if (isPair && *filter.countries.begin() != meant.front()) {
        filter.countryPair.emplace(*filter.countries.begin(), meant.front());
        filter.countries.clear();
        return;
    }
    filter.countries = {meant.begin(), meant.end()};
}

void narrowToEnd(const Network& network, const EndSearch& end, Filter& filter) {
    if (end.isEmpty()) return;
    if (end.cities.empty()) return narrowToCountries(filter, countriesOf(network, end));
    const std::vector<std::string> ids = citiesOf(network, end);
    if (ids.size() <= kMostCities) filter.cityIds = {ids.begin(), ids.end()};
}

void narrowToEnds(const Network& network, const ListSearch& search, Filter& filter) {
    const std::vector<CountryCode> first = countriesOf(network, search.first());
    const std::vector<CountryCode> second = countriesOf(network, search.second());
    const bool isPairOfCountries = search.first().cities.empty() && search.second().cities.empty() &&
                                   first.size() == 1 && second.size() == 1;
    if (isPairOfCountries) {
        filter.countryPair.emplace(first.front(), second.front());
        return;
    }
    narrowToEnd(network, search.first(), filter);
    narrowToEnd(network, search.second(), filter);
}

void narrowToFigures(const ListSearch& search, Filter& filter) {
    if (const std::optional<YearRange>& years = search.years()) {
        const YearRange before = filter.years.value_or(*years);
        filter.years = YearRange{std::max(before.first, years->first), std::min(before.last, years->last)};
        filter.keepUnknownYears = false;
    }
    if (const std::optional<ValueRange>& wanted = search.kilometres()) {
        const ValueRange before = filter.distanceKilometres.value_or(*wanted);
        filter.distanceKilometres =
            ValueRange{std::max(before.min, wanted->min), std::min(before.max, wanted->max)};
    }
}

// The terms whose names hold the text, as a mask; `before` where there is no text.
template <typename Enum, typename Mask>
Mask narrowedTerms(std::string_view text, std::size_t count, Mask before) {
    if (text.empty()) return before;
    unsigned mask = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const auto value = static_cast<Enum>(i);
        if (folded(termOf(value).name).find(folded(text)) != std::string::npos) mask |= maskOf(value);
    }
    return static_cast<Mask>(before == 0 || (mask & before) == 0 ? mask : mask & before);
}

bool passesExactly(const Network& network, const Filter& filter, std::span<const ListedPartnership> rows) {
    std::vector<PartnershipIndex> wanted(rows.size());
    std::transform(rows.begin(), rows.end(), wanted.begin(),
                   [](const ListedPartnership& row) { return row.partnership; });
    std::sort(wanted.begin(), wanted.end());
    return applyFilter(network, filter).partnerships == wanted;
}

// "467 cities are too many for a filter"; empty where that is not the reason.
std::string tooManyCities(const Network& network, const EndSearch& end) {
    if (end.cities.empty()) return {};
    const std::size_t count = citiesOf(network, end).size();
    if (count <= kMostCities) return {};
    return withThousands(static_cast<std::int64_t>(count)) + " cities are too many for a filter";
}

} // namespace

std::string noFilterText(const Network& network, const ListBasis& basis, const ListView& view) {
    const ListSearch search(network, basis, view);
    for (const EndSearch* end : {&search.first(), &search.second()}) {
        const std::string words = tooManyCities(network, *end);
        if (!words.empty()) return words;
    }
    if (!search.first().isEmpty() && !search.second().isEmpty())
        return "A filter cannot tell one end from the other";
    return "No filter can say this search";
}

std::optional<Filter> filterOfSearch(const Network& network, const ListBasis& basis, const Filter& filter,
                                     const ListView& view, std::span<const ListedPartnership> rows) {
    if (!view.isSearched() || rows.empty()) return std::nullopt;
    const ListSearch search(network, basis, view);
    Filter narrowed = filter;
    narrowToEnds(network, search, narrowed);
    narrowToFigures(search, narrowed);
    narrowed.programs =
        narrowedTerms<ProgramType>(view.wantedIn(ListColumn::Programs), kProgramTypeCount, narrowed.programs);
    narrowed.statuses =
        narrowedTerms<Status>(view.wantedIn(ListColumn::Status), kStatusCount, narrowed.statuses);
    narrowed.evidence =
        narrowedTerms<Evidence>(view.wantedIn(ListColumn::Evidence), kEvidenceCount, narrowed.evidence);
    // What a filter says and what a search says are two languages: only what both say alike is offered.
    if (!passesExactly(network, narrowed, rows)) return std::nullopt;
    return narrowed;
}

} // namespace atlas
