#include <algorithm>

#include "core/text.h"
#include "model/filter/filter.h"
#include "model/filter/range_text.h"

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

// Classes side by side are one range: "From 25,001", "10,000–50,000".
std::string describeCitySizes(CitySizeMask mask) {
    constexpr std::string_view kDash = "–";
    constexpr auto kRecorded = static_cast<std::size_t>(CitySize::NotRecorded);
    const auto has = [&](std::size_t i) { return (mask & maskOf(static_cast<CitySize>(i))) != 0; };
    const auto nameOf = [](std::size_t i) { return termOf(static_cast<CitySize>(i)).name; };
    std::vector<std::string> names;
    for (std::size_t first = 0; first < kRecorded; ++first) {
        if (!has(first)) continue;
        std::size_t last = first;
        while (last + 1 < kRecorded && has(last + 1))
            ++last;
        const auto least = std::string(nameOf(first).substr(0, nameOf(first).find(kDash)));
        const std::size_t dash = nameOf(last).find(kDash);
        const auto most =
            std::string(nameOf(last).substr(dash == std::string_view::npos ? 0 : dash + kDash.size()));
        const bool isFromLeast = first == 0;
        const bool isToMost = last + 1 == kRecorded;
        if (first == last)
            names.emplace_back(nameOf(first));
        else if (isFromLeast && isToMost)
            names.emplace_back("Any recorded size");
        else if (isFromLeast)
            names.push_back("Up to " + most);
        else
            names.push_back(isToMost ? "From " + least : least + std::string(kDash) + most);
        first = last;
    }
    if (has(kRecorded)) names.emplace_back(names.empty() ? "Not recorded" : "not recorded");
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
            return describeCitySizes(filter.citySizes) +
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
