// From what was typed to a filter, and what has to be said about the filter.
#include <fmt/core.h>

#include "cli/options/filter_options.h"
#include "cli/options/option_naming.h"
#include "core/text.h"
#include "model/filter/filter_text.h"

namespace atlas {

namespace {

Result<void> readCountries(const FilterOptions& options, const Network& network, Filter& filter) {
    if (!options.countries.empty()) filter.countries.clear();
    for (const std::string& text : options.countries) {
        const Result<CountryCode> code = parseCountry(network, text);
        if (!code) return tl::unexpected<Error>(code.error());
        filter.countries.insert(*code);
    }
    return {};
}

Result<void> readCountryPair(const FilterOptions& options, const Network& network, Filter& filter) {
    if (options.countryPair.empty()) return {};
    std::vector<std::string_view> names;
    forEachPart(options.countryPair, ',', [&](std::string_view name) {
        if (!name.empty()) names.push_back(name);
    });
    if (names.size() != 2)
        return failure(inQuotes(options.countryPair) + " is not two countries; write two, such as US,JP");
    const Result<CountryCode> first = parseCountry(network, names.front());
    if (!first) return tl::unexpected<Error>(first.error());
    const Result<CountryCode> second = parseCountry(network, names.back());
    if (!second) return tl::unexpected<Error>(second.error());
    filter.countryPair = {*first, *second};
    return {};
}

Result<void> readCities(const FilterOptions& options, const Network& network, Filter& filter) {
    if (!options.cities.empty()) filter.cityIds.clear();
    for (const std::string& text : options.cities) {
        const Result<std::vector<std::string>> ids = parseCityIds(network, text);
        if (!ids) return tl::unexpected<Error>(ids.error());
        filter.cityIds.insert(ids->begin(), ids->end());
    }
    return {};
}

// An option that says more of another: what a range leaves out can be kept only where there is a range, and
// ends have a size only where one is chosen.
Error nothingAlone(std::string_view option, std::string_view other) {
    return {fmt::format("{} does nothing alone; write {} with it", option, other)};
}

Result<void> readEnds(const FilterOptions& options, Filter& filter) {
    if (options.ends.empty()) return {};
    const Result<Ends> ends = parseEnds(options.ends);
    if (!ends) return tl::unexpected<Error>(naming("--ends")(ends.error()));
    if (filter.citySizes == 0) return tl::unexpected(nothingAlone("--ends", "--city-size"));
    filter.citySizeEnds = *ends;
    return {};
}

Result<void> readEndedTies(const FilterOptions& options, Filter& filter) {
    if (options.endedTies.empty()) return {};
    return parseEndedTies(options.endedTies).map([&](EndedTies ended) { filter.endedTies = ended; });
}

Result<void> readTownNetworks(const FilterOptions& options, const Network& network, Filter& filter) {
    if (!options.townNetworks.empty()) filter.townNetworks.clear();
    for (const std::string& text : options.townNetworks) {
        const Result<std::string> name = parseTownNetwork(network, text);
        if (!name) return tl::unexpected<Error>(name.error());
        filter.townNetworks.insert(*name);
    }
    return {};
}

template <typename Mask, typename Enum>
Result<void> readMask(std::string_view option, const std::vector<std::string>& texts,
                      Result<Enum> (*parse)(std::string_view), Mask& into) {
    return parseMask<Mask>(texts, parse)
        .map([&](Mask mask) {
            if (mask != 0) into = mask;
        })
        .map_error(naming(option));
}

Result<void> readMasks(const FilterOptions& options, Filter& filter) {
    return readMask("--city-size", options.citySizes, parseCitySize, filter.citySizes)
        .and_then([&] { return readMask("--program", options.programs, parseProgram, filter.programs); })
        .and_then([&] { return readMask("--evidence", options.evidence, parseEvidence, filter.evidence); })
        .and_then([&] { return readMask("--status", options.statuses, parseStatus, filter.statuses); })
        .and_then([&] { return readMask("--kind", options.placeKinds, parsePlaceKind, filter.placeKinds); })
        .and_then(
            [&] { return readMask("--year-basis", options.yearBases, parseYearBasis, filter.yearBases); })
        .and_then([&] {
            return readMask("--program-basis", options.programBases, parseProgramBasis, filter.programBases);
        });
}

// An option that may be left out: nothing then, or what its text means.
template <typename Range>
Result<void> readRange(std::string_view option, const std::string& text,
                       Result<Range> (*parse)(std::string_view), std::optional<Range>& into) {
    if (text.empty()) return {};
    return parse(text).map([&](const Range& range) { into = range; }).map_error(naming(option));
}

// The switch that keeps what a range leaves out for want of a figure.
struct KeepUnknown {
    bool isTyped;
    const char* name;
    const char* rangeName;
};

// A range that is typed takes the place of a saved view's, with what that one kept.
template <typename Range>
Result<void> readRange(const std::string& text, Result<Range> (*parse)(std::string_view),
                       const KeepUnknown& keep, std::optional<Range>& into, bool& isKept) {
    if (!text.empty()) isKept = false;
    const Result<void> read = readRange(keep.rangeName, text, parse, into);
    if (!read || !keep.isTyped) return read;
    if (!into) return tl::unexpected(nothingAlone(keep.name, keep.rangeName));
    isKept = true;
    return {};
}

Result<void> readRanges(const FilterOptions& options, Filter& filter) {
    const KeepUnknown keepYears{options.keepUnknownYears, "--keep-unknown-years", "--years"};
    const KeepUnknown keepSizes{options.keepUnknownSizes, "--keep-unknown-sizes", "--size-ratio"};
    return readRange(options.years, parseYears, keepYears, filter.years, filter.keepUnknownYears)
        .and_then([&] {
            return readRange("--distance", options.distance, parseKilometres, filter.distanceKilometres);
        })
        .and_then([&] {
            return readRange(options.sizeRatio, parseSizeRatio, keepSizes, filter.sizeRatio,
                             filter.keepUnknownSizeRatios);
        })
        .and_then(
            [&] { return readRange("--partners", options.partners, parsePartnerRange, filter.partners); });
}

Result<void> readAnniversary(const FilterOptions& options, Filter& filter) {
    if (!options.anniversaryYear.empty()) {
        const Result<std::int16_t> year = parseAnniversaryYear(options.anniversaryYear);
        if (!year) return tl::unexpected<Error>(naming("--anniversary")(year.error()));
        filter.anniversaryYear = *year;
        filter.anniversaryAge.reset(); // a saved view's, for another year
    }
    if (options.anniversaryAge.empty()) return {};
    const Result<std::int16_t> age = parseAnniversaryAge(options.anniversaryAge);
    if (!age) return tl::unexpected<Error>(naming("--anniversary-age")(age.error()));
    if (!filter.anniversaryYear) return tl::unexpected(nothingAlone("--anniversary-age", "--anniversary"));
    filter.anniversaryAge = *age;
    return {};
}

} // namespace

Result<Filter> toFilter(const FilterOptions& options, const Network& network, const Filter& before) {
    Filter filter = before;
    filter.corroborated = before.corroborated || options.corroborated;
    filter.awarded = before.awarded || options.awarded;
    filter.unitedStates = before.unitedStates || options.unitedStates;
    return readCountries(options, network, filter)
        .map_error(naming("--country"))
        .and_then([&] { return readCountryPair(options, network, filter).map_error(naming("--between")); })
        .and_then([&] { return readCities(options, network, filter).map_error(naming("--city")); })
        .and_then([&] { return readMasks(options, filter); })
        .and_then([&] { return readEnds(options, filter); })
        .and_then([&] { return readEndedTies(options, filter).map_error(naming("--ended")); })
        .and_then(
            [&] { return readTownNetworks(options, network, filter).map_error(naming("--town-network")); })
        .and_then([&] { return readRanges(options, filter); })
        .and_then([&] { return readAnniversary(options, filter); })
        .map([&] { return filter; });
}

std::vector<std::string> notesOn(const Filter& filter, const FilterResult& result) {
    std::vector<std::string> notes;
    if (result.partnerships.empty())
        notes.emplace_back("no partnership passes all of the filters; leave one of them out");
    const auto addUnknown = [&](std::uint32_t count, std::string_view what, std::string_view remedy) {
        if (count == 0) return;
        notes.push_back(fmt::format("{} without a recorded {} {} left out; {} keeps {}",
                                    counted(count, "partnership", "partnerships"), what,
                                    count == 1 ? "is" : "are", remedy, count == 1 ? "it" : "them"));
    };
    if (filter.years && !filter.keepUnknownYears) {
        addUnknown(result.yearNotRecorded, "year", "--keep-unknown-years");
    }
    if (filter.programs != 0 && (filter.programs & maskOf(ProgramType::NotRecorded)) == 0) {
        addUnknown(result.byProgram[static_cast<std::size_t>(ProgramType::NotRecorded)], "program type",
                   "adding not-recorded to --program");
    }
    if (filter.sizeRatio && !filter.keepUnknownSizeRatios) {
        addUnknown(result.sizeRatioNotRecorded, "population", "--keep-unknown-sizes");
    }
    if (filter.statuses != 0 && (filter.statuses & maskOf(Status::NotRecorded)) == 0) {
        addUnknown(result.byStatus[static_cast<std::size_t>(Status::NotRecorded)], "status",
                   "adding not-recorded to --status");
    }
    return notes;
}

} // namespace atlas
