#include <algorithm>

#include "core/text.h"
#include "model/filter.h"
#include "model/range_text.h"

namespace atlas {

namespace {

constexpr std::size_t kNamesInLine = 3;

// "Japan, Kenya, Mexico and 4 more".
std::string listed(const std::vector<std::string>& names) {
    std::string line;
    const std::size_t shown = names.size() <= kNamesInLine + 1 ? names.size() : kNamesInLine;
    for (std::size_t i = 0; i < shown; ++i) {
        if (i > 0) line += ", ";
        line += names[i];
    }
    if (shown < names.size()) line += " and " + std::to_string(names.size() - shown) + " more";
    return line;
}

std::string nameOfCountry(CountryCode code, const Network& network) {
    const std::optional<CountryIndex> index = network.findCountry(code);
    return index ? network.countries.name[*index] : std::string(code.view());
}

std::string describeCountries(const Filter& filter, const Network& network) {
    std::vector<std::string> names;
    for (const CountryCode code : filter.countries) {
        names.push_back(nameOfCountry(code, network));
    }
    std::sort(names.begin(), names.end());
    return listed(names);
}

std::string describeCountryPair(const Filter& filter, const Network& network) {
    const auto& [first, second] = *filter.countryPair;
    if (first == second) return "Within " + nameOfCountry(first, network);
    return nameOfCountry(first, network) + " – " + nameOfCountry(second, network);
}

std::string describeCities(const Filter& filter, const Network& network) {
    std::vector<std::string> names;
    for (const std::string& id : filter.cityIds) {
        const std::optional<CityIndex> index = network.findCityById(id);
        names.push_back(index ? network.cityLabel(*index) : id);
    }
    std::sort(names.begin(), names.end());
    return listed(names);
}

// Names of the terms in a mask; "not recorded" without its capital after another name.
template <typename Enum>
std::string describeMask(unsigned mask, std::size_t count) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < count; ++i) {
        const auto value = static_cast<Enum>(i);
        if ((mask & maskOf(value)) == 0) continue;
        const Term& term = termOf(value);
        const bool isUnknown = term.id == "not-recorded";
        names.emplace_back(isUnknown && !names.empty() ? "not recorded" : term.name);
    }
    return listed(names);
}

std::string describeYears(const Filter& filter) {
    std::string line = std::to_string(filter.years->first);
    if (filter.years->last != filter.years->first) line += "–" + std::to_string(filter.years->last);
    return filter.keepUnknownYears ? line + ", not recorded" : line;
}

std::string describeAnniversary(const Filter& filter) {
    const std::string year = std::to_string(*filter.anniversaryYear);
    return filter.anniversaryAge ? std::to_string(*filter.anniversaryAge) + " years in " + year
                                 : "Anniversaries of " + year;
}

} // namespace

std::string describe(const Filter& filter, Facet facet, const Network& network) {
    if (!isActive(filter, facet)) return {};
    switch (facet) {
        case Facet::Countries:
            return describeCountries(filter, network);
        case Facet::CountryPair:
            return describeCountryPair(filter, network);
        case Facet::Cities:
            return describeCities(filter, network);
        case Facet::CitySize:
            return describeMask<CitySize>(filter.citySizes, kCitySizeCount) +
                   (filter.citySizeEnds == Ends::Both ? " at both ends" : "");
        case Facet::Program:
            return describeMask<ProgramType>(filter.programs, kProgramTypeCount);
        case Facet::Years:
            return describeYears(filter);
        case Facet::Evidence:
            return describeMask<Evidence>(filter.evidence, kEvidenceCount);
        case Facet::Corroborated:
            return "Corroborated";
        case Facet::Awarded:
            return "Awarded";
        case Facet::UnitedStates:
            return "U.S. partnerships";
        case Facet::Distance:
            return kilometresText(*filter.distanceKilometres);
        case Facet::SizeRatio:
            return sizeRatioText(*filter.sizeRatio) + (filter.keepUnknownSizeRatios ? ", not recorded" : "");
        case Facet::Partners:
            return partnersText(*filter.partners);
        case Facet::Status:
            return describeMask<Status>(filter.statuses, kStatusCount);
        case Facet::Anniversary:
            return describeAnniversary(filter);
    }
    return {};
}

} // namespace atlas
