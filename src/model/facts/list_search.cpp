#include "model/facts/list_search.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/parse_number.h"
#include "core/text.h"
#include "model/filter/common_names.h"
#include "model/filter/range_text.h"

namespace atlas {

namespace {

constexpr std::string_view kNotRecorded = "not recorded";
constexpr double kHalf = 0.5;            // of a kilometre: from here on the next one is shown
constexpr std::size_t kShortestWord = 3; // of the beginning of "not recorded"

bool meansNotRecorded(std::string_view foldedText) {
    return foldedText.size() >= kShortestWord && kNotRecorded.starts_with(foldedText);
}

std::vector<std::uint8_t> holding(const std::vector<std::string>& foldedNames, std::string_view text) {
    std::vector<std::uint8_t> flags(foldedNames.size());
    std::transform(foldedNames.begin(), foldedNames.end(), flags.begin(), [text](const std::string& name) {
        return static_cast<std::uint8_t>(name.find(text) != std::string::npos);
    });
    return flags;
}

std::vector<std::uint8_t> citiesMeant(const ListBasis& basis, std::string_view text) {
    return text.empty() ? std::vector<std::uint8_t>() : holding(basis.foldedCities, folded(text));
}

std::vector<std::uint8_t> countriesMeant(const Network& network, const ListBasis& basis,
                                         std::string_view text) {
    if (text.empty()) return {};
    const std::string wanted = folded(text);
    const auto exact = std::find(basis.foldedCountries.begin(), basis.foldedCountries.end(), wanted);
    std::optional<CountryIndex> one;
    if (exact != basis.foldedCountries.end())
        one = static_cast<CountryIndex>(exact - basis.foldedCountries.begin());
    else if (const std::optional<CountryCode> common = countryFromCommonName(wanted))
        one = network.findCountry(*common);
    if (!one) return holding(basis.foldedCountries, wanted);
    std::vector<std::uint8_t> flags(network.countries.size(), 0);
    flags[*one] = 1;
    return flags;
}

// The two numbers that a text names, each with whether it counts itself.
struct Bounds {
    double min = -std::numeric_limits<double>::infinity();
    double max = std::numeric_limits<double>::infinity();
    bool isMinMeant = true;
    bool isMaxMeant = true;
};

// "1960", "1950-1970", "1950-", ">1000", ">=1000", "<100"; commas between digits, blanks and "km" say
// nothing.
std::optional<Bounds> boundsOf(std::string_view text) {
    std::string plain = folded(text); // turns a dash into a hyphen
    std::erase_if(
        plain, [](char letter) { return letter == ',' || letter == ' ' || letter == 'k' || letter == 'm'; });
    Bounds bounds;
    const auto number = [](std::string_view digits, double& value) {
        const std::optional<double> read = parseNumber<double>(digits);
        if (read) value = *read;
        return read.has_value() && *read >= 0.0;
    };
    std::string_view rest = plain;
    if (!rest.empty() && (rest.front() == '>' || rest.front() == '<')) {
        const bool isAbove = rest.front() == '>';
        rest.remove_prefix(1);
        const bool isEqualMeant = rest.starts_with('=');
        if (isEqualMeant) rest.remove_prefix(1);
        (isAbove ? bounds.isMinMeant : bounds.isMaxMeant) = isEqualMeant;
        if (!number(rest, isAbove ? bounds.min : bounds.max)) return std::nullopt;
        return bounds;
    }
    const std::size_t hyphen = rest.find('-');
    if (hyphen == std::string_view::npos) {
        if (!number(rest, bounds.min)) return std::nullopt;
        bounds.max = bounds.min;
        return bounds;
    }
    const std::string_view first = rest.substr(0, hyphen);
    const std::string_view last = rest.substr(hyphen + 1);
    if (first.empty() && last.empty()) return std::nullopt;
    if (!first.empty() && !number(first, bounds.min)) return std::nullopt;
    if (!last.empty() && !number(last, bounds.max)) return std::nullopt;
    return bounds;
}

bool isReversed(const Bounds& bounds) {
    return bounds.min > bounds.max;
}

std::int16_t yearWithin(double year) {
    return static_cast<std::int16_t>(std::clamp(year, double{kEarliestYear}, double{kLatestYear}));
}

} // namespace

ListSearch::ListSearch(const Network& network, const ListBasis& basis, const ListView& view)
    : m_network(network),
      m_first{citiesMeant(basis, view.wantedIn(ListColumn::CityA)),
              countriesMeant(network, basis, view.wantedIn(ListColumn::CountryA))},
      m_second{citiesMeant(basis, view.wantedIn(ListColumn::CityB)),
               countriesMeant(network, basis, view.wantedIn(ListColumn::CountryB))} {
    readKilometres(view.wantedIn(ListColumn::Distance));
    readYears(view.wantedIn(ListColumn::Founded));
    for (const ListColumn column : {ListColumn::Programs, ListColumn::Status, ListColumn::Evidence}) {
        if (!view.wantedIn(column).empty()) m_terms.push_back({column, folded(view.wantedIn(column))});
    }
}

void ListSearch::readYears(std::string_view text) {
    if (text.empty()) return;
    m_areUnknownYearsMeant = meansNotRecorded(folded(text));
    if (m_areUnknownYearsMeant) return;
    const std::optional<Bounds> bounds = boundsOf(text);
    if (!bounds) {
        m_problem = fmt::format("{} is not a year; write 1960, 1950-1970, >1960, <1970 or not recorded",
                                inQuotes(text));
        return;
    }
    if (isReversed(*bounds)) {
        m_problem = fmt::format("{} ends before it begins; write the earlier year first, both in full",
                                inQuotes(text));
        return;
    }
    m_years = YearRange{yearWithin(bounds->isMinMeant ? bounds->min : bounds->min + 1.0),
                        yearWithin(bounds->isMaxMeant ? bounds->max : bounds->max - 1.0)};
}

// What the column shows is compared, whole kilometres: "<1" leaves out what reads "1 km". As the filter has
// ranges, the upper end belongs to the next one.
void ListSearch::readKilometres(std::string_view text) {
    if (text.empty()) return;
    const std::optional<Bounds> bounds = boundsOf(text);
    if (!bounds) {
        m_problem =
            fmt::format("{} is not a distance; write 500-1000, >1000 or <100, in kilometres", inQuotes(text));
        return;
    }
    if (isReversed(*bounds)) {
        m_problem = fmt::format("{} ends before it begins; write the smaller distance first", inQuotes(text));
        return;
    }
    const double least = bounds->isMinMeant ? std::ceil(bounds->min) : std::floor(bounds->min) + 1.0;
    const double most = bounds->isMaxMeant ? std::floor(bounds->max) : std::ceil(bounds->max) - 1.0;
    m_kilometres = ValueRange{std::max(0.0, least - kHalf), std::min(most + kHalf, kFarthestKilometres)};
}

bool ListSearch::holdsFigures(PartnershipIndex partnership) const {
    const PartnershipTable& table = m_network.partnerships;
    const std::int16_t year = table.yearEstablished[partnership];
    const bool isRecorded = year != kYearNotRecorded;
    if (m_areUnknownYearsMeant && isRecorded) return false;
    if (m_years && (!isRecorded || year < m_years->first || year > m_years->last)) return false;
    return !m_kilometres ||
           m_kilometres->contains(static_cast<double>(table.distanceKilometres[partnership]));
}

bool ListSearch::holdsTerms(PartnershipIndex partnership) const {
    return std::all_of(m_terms.begin(), m_terms.end(), [&](const TermSearch& term) {
        return searchedText(m_network, partnership, term.column).find(term.text) != std::string::npos;
    });
}

std::optional<ListedPartnership> ListSearch::rowOf(const ListedPartnership& usually) const {
    const PartnershipTable& table = m_network.partnerships;
    const auto fits = [&](const ListedPartnership& row) {
        return m_first.means(cityOf(table, row, true), countryOf(table, row, true)) &&
               m_second.means(cityOf(table, row, false), countryOf(table, row, false));
    };
    const ListedPartnership turned{usually.partnership, !usually.isTurned};
    const bool fitsUsually = fits(usually);
    if (!fitsUsually && !fits(turned)) return std::nullopt;
    if (!holdsFigures(usually.partnership) || !holdsTerms(usually.partnership)) return std::nullopt;
    return fitsUsually ? usually : turned;
}

std::string searchedText(const Network& network, PartnershipIndex partnership, ListColumn column) {
    const std::string text = cellText(network, {partnership, false}, column);
    return text.empty() ? std::string(kNotRecorded) : folded(text);
}

} // namespace atlas
