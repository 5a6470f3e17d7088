#include "model/filter/filter_description.h"

#include <fmt/core.h>

#include <algorithm>

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
    return shown < names.size() ? fmt::format("{} and {} more", line, names.size() - shown) : line;
}

std::string nameOfCountry(CountryCode code, const Network& network) {
    const std::optional<CountryIndex> index = network.findCountry(code);
    return index ? network.countries.name[*index] : std::string(code.view());
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

std::string_view nameOfSize(std::size_t size) {
    return termOf(static_cast<CitySize>(size)).name;
}

constexpr auto kRecordedSizes = static_cast<std::size_t>(CitySize::NotRecorded);

// Classes side by side are one range: "From 25,001", "10,000–50,000".
std::string nameOfSizes(std::size_t first, std::size_t last) {
    constexpr std::string_view kDash = "–";
    if (first == last) return std::string(nameOfSize(first));
    const std::string_view min = nameOfSize(first).substr(0, nameOfSize(first).find(kDash));
    const std::size_t dash = nameOfSize(last).find(kDash);
    const std::string_view max =
        nameOfSize(last).substr(dash == std::string_view::npos ? 0 : dash + kDash.size());
    const bool isFromSmallest = first == 0;
    const bool isToLargest = last + 1 == kRecordedSizes;
    if (isFromSmallest && isToLargest) return "Any recorded size";
    if (isFromSmallest) return fmt::format("Up to {}", max);
    return isToLargest ? fmt::format("From {}", min) : fmt::format("{}{}{}", min, kDash, max);
}

std::string describeSizes(CitySizeMask mask) {
    const auto has = [&](std::size_t i) { return (mask & maskOf(static_cast<CitySize>(i))) != 0; };
    std::vector<std::string> names;
    for (std::size_t first = 0; first < kRecordedSizes; ++first) {
        if (!has(first)) continue;
        std::size_t last = first;
        while (last + 1 < kRecordedSizes && has(last + 1))
            ++last;
        names.push_back(nameOfSizes(first, last));
        first = last;
    }
    if (has(kRecordedSizes)) names.emplace_back(names.empty() ? "Not recorded" : "not recorded");
    return listed(names);
}

} // namespace

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
    if (first == second) return fmt::format("Within {}", nameOfCountry(first, network));
    return fmt::format("{} – {}", nameOfCountry(first, network), nameOfCountry(second, network));
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

std::string describeCitySizes(const Filter& filter, const Network&) {
    return describeSizes(filter.citySizes) + (filter.citySizeEnds == Ends::Both ? " at both ends" : "");
}

std::string describePrograms(const Filter& filter, const Network&) {
    return describeMask<ProgramType>(filter.programs, kProgramTypeCount);
}

std::string describeYears(const Filter& filter, const Network&) {
    const std::string years = yearsText(*filter.years);
    return filter.keepUnknownYears ? years + ", not recorded" : years;
}

std::string describeEvidence(const Filter& filter, const Network&) {
    return describeMask<Evidence>(filter.evidence, kEvidenceCount);
}

std::string describeCorroborated(const Filter&, const Network&) {
    return "Corroborated";
}

std::string describeAwarded(const Filter&, const Network&) {
    return "Of awarded cities";
}

std::string describeUnitedStates(const Filter&, const Network&) {
    return "U.S. partnerships";
}

std::string describeDistance(const Filter& filter, const Network&) {
    return kilometresText(*filter.distanceKilometres);
}

std::string describeSizeRatio(const Filter& filter, const Network&) {
    return sizeRatioText(*filter.sizeRatio) + (filter.keepUnknownSizeRatios ? ", not recorded" : "");
}

std::string describePartners(const Filter& filter, const Network&) {
    return partnersText(*filter.partners);
}

std::string describeStatuses(const Filter& filter, const Network&) {
    return describeMask<Status>(filter.statuses, kStatusCount);
}

std::string describeAnniversary(const Filter& filter, const Network&) {
    if (!filter.anniversaryAge) return fmt::format("Anniversaries of {}", *filter.anniversaryYear);
    return fmt::format("{} years in {}", *filter.anniversaryAge, *filter.anniversaryYear);
}

std::string describePlaceKinds(const Filter& filter, const Network&) {
    return describeMask<PlaceKind>(filter.placeKinds, kPlaceKindCount);
}

std::string describeYearBases(const Filter& filter, const Network&) {
    return "Year: " + describeMask<YearBasis>(filter.yearBases, kYearBasisCount);
}

std::string describeProgramBases(const Filter& filter, const Network&) {
    return "Programs: " + describeMask<ProgramBasis>(filter.programBases, kProgramBasisCount);
}

std::string describeTownNetworks(const Filter& filter, const Network&) {
    return listed({filter.townNetworks.begin(), filter.townNetworks.end()});
}

std::string describeEndedTies(const Filter&, const Network&) {
    return "Ended ties hidden";
}

} // namespace atlas
