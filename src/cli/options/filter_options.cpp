#include "cli/options/filter_options.h"

#include <CLI/CLI.hpp>

#include "cli/options/saved_view_option.h"
#include "core/text.h"
#include "model/filter/filter_text.h"

namespace atlas {

namespace {

constexpr const char* kGroup =
    "Filters (kinds combine with AND, choices within one with OR; of a choice's name its beginning will do)";

// A list takes one argument, commas inside it: the next argument may be a file.
CLI::Option* addList(CLI::App& app, const std::string& name, std::vector<std::string>& values,
                     const std::string& text) {
    return app.add_option(name, values, text)->delimiter(',')->allow_extra_args(false)->group(kGroup);
}

// A mask of everything that the texts name.
template <typename Mask, typename Parse>
Result<Mask> maskFrom(const std::vector<std::string>& texts, Parse parse) {
    Mask mask = 0;
    for (const std::string& text : texts) {
        const auto value = parse(text);
        if (!value) return tl::unexpected<Error>(value.error());
        mask = static_cast<Mask>(mask | maskOf(*value));
    }
    return mask;
}

Result<void> readCountries(const FilterOptions& options, const Network& network, Filter& filter) {
    if (!options.countries.empty()) filter.countries.clear();
    for (const std::string& text : options.countries) {
        const Result<CountryCode> code = parseCountry(network, text);
        if (!code) return tl::unexpected<Error>(code.error());
        filter.countries.insert(*code);
    }
    if (options.countryPair.empty()) return {};
    const std::size_t comma = options.countryPair.find(',');
    if (comma == std::string::npos) {
        return failure("--between " + inQuotes(options.countryPair) +
                       " names one country; write two, such as US,JP");
    }
    const Result<CountryCode> first = parseCountry(network, options.countryPair.substr(0, comma));
    if (!first) return tl::unexpected<Error>(first.error());
    const Result<CountryCode> second = parseCountry(network, options.countryPair.substr(comma + 1));
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

Result<void> readEnds(const FilterOptions& options, Filter& filter) {
    if (options.ends.empty()) return {};
    if (options.ends != "any" && options.ends != "both") {
        return failure("--ends " + inQuotes(options.ends) + " is unknown; write any or both");
    }
    filter.citySizeEnds = options.ends == "both" ? Ends::Both : Ends::Any;
    return {};
}

Result<void> readMasks(const FilterOptions& options, Filter& filter) {
    const Result<CitySizeMask> sizes = maskFrom<CitySizeMask>(options.citySizes, parseCitySize);
    if (!sizes) return tl::unexpected<Error>(sizes.error());
    const Result<ProgramMask> programs = maskFrom<ProgramMask>(options.programs, parseProgram);
    if (!programs) return tl::unexpected<Error>(programs.error());
    const Result<EvidenceMask> evidence = maskFrom<EvidenceMask>(options.evidence, parseEvidence);
    if (!evidence) return tl::unexpected<Error>(evidence.error());
    const Result<StatusMask> statuses = maskFrom<StatusMask>(options.statuses, parseStatus);
    if (!statuses) return tl::unexpected<Error>(statuses.error());
    if (*sizes != 0) filter.citySizes = *sizes;
    if (*programs != 0) filter.programs = *programs;
    if (*evidence != 0) filter.evidence = *evidence;
    if (*statuses != 0) filter.statuses = *statuses;
    return {};
}

// An option that says more of another: what a range leaves out can be kept only where there is a range.
Error nothingAlone(const std::string& option, const std::string& other) {
    return {option + " does nothing alone; write " + other + " with it"};
}

// An option that may be left out: nothing then, or what its text means.
template <typename Range>
Result<void> readRange(const std::string& text, Result<Range> (*parse)(std::string_view),
                       std::optional<Range>& into) {
    if (text.empty()) return {};
    const Result<Range> range = parse(text);
    if (!range) return tl::unexpected<Error>(range.error());
    into = *range;
    return {};
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
    const Result<void> read = readRange(text, parse, into);
    if (!read || !keep.isTyped) return read;
    if (!into) return tl::unexpected(nothingAlone(keep.name, keep.rangeName));
    isKept = true;
    return {};
}

Result<void> readRanges(const FilterOptions& options, Filter& filter) {
    const KeepUnknown keepYears{options.keepUnknownYears, "--keep-unknown-years", "--years"};
    const KeepUnknown keepSizes{options.keepUnknownSizes, "--keep-unknown-sizes", "--size-ratio"};
    return readRange(options.years, parseYears, keepYears, filter.years, filter.keepUnknownYears)
        .and_then([&] { return readRange(options.distance, parseKilometres, filter.distanceKilometres); })
        .and_then([&] {
            return readRange(options.sizeRatio, parseSizeRatio, keepSizes, filter.sizeRatio,
                             filter.keepUnknownSizeRatios);
        })
        .and_then([&] { return readRange(options.partners, parsePartnerRange, filter.partners); });
}

Result<void> readAnniversary(const FilterOptions& options, Filter& filter) {
    constexpr int kFirstYear = 1;
    constexpr int kLastYear = 9999;
    if (options.anniversaryYear) {
        const int year = *options.anniversaryYear;
        if (year < kFirstYear || year > kLastYear)
            return failure("--anniversary " + std::to_string(year) + " is no year; write one such as 2026");
        filter.anniversaryYear = static_cast<std::int16_t>(year);
        filter.anniversaryAge.reset(); // a saved view's, for another year
    }
    if (options.anniversaryAge.empty()) return {};
    const Result<std::int16_t> age = parseAnniversaryAge(options.anniversaryAge);
    if (!age) return tl::unexpected<Error>(age.error());
    if (!filter.anniversaryYear) return tl::unexpected(nothingAlone("--anniversary-age", "--anniversary"));
    filter.anniversaryAge = *age;
    return {};
}

} // namespace

void addFilterOptions(CLI::App& app, FilterOptions& options) {
    addSavedViewOption(app, options.savedView);
    app.add_option("--data", options.dataFolder,
                   "folder with another network (cities.csv, partnerships.csv, ...)")
        ->type_name("FOLDER")
        ->group(kGroup);
    addList(app, "--country", options.countries, "either end in one of these, codes or names")
        ->type_name("CC[,CC]");
    app.add_option("--between", options.countryPair, "one end in each of two countries")
        ->type_name("CC,CC")
        ->group(kGroup);
    app.add_option("--city", options.cities,
                   "either end is this city: \"Hays, KS\", Kaizuka; may be repeated")
        ->type_name("NAME")
        ->allow_extra_args(false)
        ->group(kGroup);
    addList(
        app, "--city-size", options.citySizes,
        "inhabitants: under-10000, 10000-25000, 25001-50000,\n50001-100000, 100001-300000, 300001-500000,\n"
        "over-500000, not-recorded")
        ->type_name("CLASS[,CLASS]");
    app.add_option("--ends", options.ends, "ends that must be of such a size: any or both")
        ->type_name("WHICH")
        ->group(kGroup);
    addList(app, "--program", options.programs,
            "youth_education, arts_culture, business_trade,\nhumanitarian, professional_technical,\n"
            "sustainable_development, sports, agriculture, medical,\nnot-recorded")
        ->type_name("TYPE[,TYPE]");
    app.add_option("--years", options.years, "founded in A-B, such as 1956-1980, or in one year")
        ->type_name("A-B")
        ->group(kGroup);
    app.add_flag("--keep-unknown-years", options.keepUnknownYears,
                 "with --years: also those whose year is not recorded")
        ->group(kGroup);
    app.add_option("--distance", options.distance, "A up to B km apart, such as 500-1000; 10000- is farther")
        ->type_name("A-B")
        ->group(kGroup);
    app.add_option("--size-ratio", options.sizeRatio,
                   "the larger city A up to B times as large as the smaller,\nsuch as 1-2; 100- is more")
        ->type_name("A-B")
        ->group(kGroup);
    app.add_flag("--keep-unknown-sizes", options.keepUnknownSizes,
                 "with --size-ratio: also where a population is not recorded")
        ->group(kGroup);
    app.add_option("--partners", options.partners,
                   "either end has A to B partners in the whole network,\nsuch as 1-5; 20- is more")
        ->type_name("A-B")
        ->group(kGroup);
    addList(app, "--status", options.statuses, "active, friendship, emeritus, suspended, not-recorded")
        ->type_name("KIND[,KIND]");
    addList(app, "--evidence", options.evidence, "lists, wikidata, web, article")->type_name("KIND[,KIND]");
    app.add_flag("--corroborated", options.corroborated, "two kinds of evidence or more")->group(kGroup);
    app.add_flag("--awarded", options.awarded, "won an award of Sister Cities International")->group(kGroup);
    app.add_option("--anniversary", options.anniversaryYear,
                   "10, 20, 25, 30 ... years old in this year, such as 2026")
        ->type_name("YEAR")
        ->group(kGroup);
    app.add_option("--anniversary-age", options.anniversaryAge,
                   "with --anniversary: only those of this age, such as 50")
        ->type_name("YEARS")
        ->group(kGroup);
    app.add_flag("--united-states", options.unitedStates, "either end in the United States")->group(kGroup);
}

Result<Filter> toFilter(const FilterOptions& options, const Network& network, const Filter& before) {
    Filter filter = before;
    filter.corroborated = before.corroborated || options.corroborated;
    filter.awarded = before.awarded || options.awarded;
    filter.unitedStates = before.unitedStates || options.unitedStates;
    return readCountries(options, network, filter)
        .and_then([&] { return readCities(options, network, filter); })
        .and_then([&] { return readEnds(options, filter); })
        .and_then([&] { return readMasks(options, filter); })
        .and_then([&] { return readRanges(options, filter); })
        .and_then([&] { return readAnniversary(options, filter); })
        .map([&] { return filter; });
}

std::vector<std::string> notesOn(const Filter& filter, const FilterResult& result) {
    std::vector<std::string> notes;
    if (result.partnerships.empty())
        notes.emplace_back("no partnership passes the filters; loosen one of them");
    const auto addUnknown = [&](std::uint32_t count, const char* what, const char* remedy) {
        if (count == 0) return;
        notes.push_back("left out for want of a recorded " + std::string(what) + ": " + withThousands(count) +
                        (count == 1 ? " partnership" : " partnerships") + "; " + remedy + " keeps such");
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
