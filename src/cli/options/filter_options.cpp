#include "cli/options/filter_options.h"

#include <CLI/CLI.hpp>
#include <array>
#include <variant>

#include "cli/options/saved_view_option.h"

namespace atlas {

namespace {

constexpr const char* kGroup =
    "Filters (a partnership must pass all that are given, and match one choice of each; the beginning of a "
    "choice's name is enough)";

// How an option is typed, and where what was typed goes.
using Flag = bool FilterOptions::*;
using Text = std::string FilterOptions::*;
struct List { // one argument with commas in it: the next argument may be a file
    std::vector<std::string> FilterOptions::*member;
};
struct Repeated { // one value each time that the option is typed
    std::vector<std::string> FilterOptions::*member;
};

struct FilterOption {
    const char* name;
    std::variant<Flag, Text, List, Repeated> kind;
    const char* valueName; // none for a flag
    const char* help;
};

// In the order of the help.
constexpr std::array kOptions{
    FilterOption{"--data", &FilterOptions::dataFolder, "FOLDER",
                 "folder with another network (cities.csv, partnerships.csv, ...)"},
    FilterOption{"--country", List{&FilterOptions::countries}, "CC[,CC]",
                 "either end in one of these countries, by code or name"},
    FilterOption{"--between", &FilterOptions::countryPair, "CC,CC", "one end in each of two countries"},
    FilterOption{"--city", Repeated{&FilterOptions::cities}, "NAME",
                 "either end is this city, such as \"Hays, KS\"; may be repeated"},
    FilterOption{
        "--city-size", List{&FilterOptions::citySizes}, "CLASS[,CLASS]",
        "inhabitants of either end: under-10000, 10000-25000,\n25001-50000, 50001-100000, 100001-300000,\n"
        "300001-500000, over-500000, not-recorded"},
    FilterOption{"--ends", &FilterOptions::ends, "WHICH",
                 "with --city-size: ends that must be of this size: any or both"},
    FilterOption{"--program", List{&FilterOptions::programs}, "TYPE[,TYPE]",
                 "what it is for: youth_education, arts_culture,\nbusiness_trade, humanitarian, "
                 "professional_technical,\n"
                 "sustainable_development, sports, agriculture, medical,\nnot-recorded"},
    FilterOption{"--years", &FilterOptions::years, "A-B",
                 "founded in these years: 1958-1970, 1990-, -1945 or one year"},
    FilterOption{"--keep-unknown-years", &FilterOptions::keepUnknownYears, nullptr,
                 "with --years: also those whose year is not recorded"},
    FilterOption{"--distance", &FilterOptions::distance, "A-B",
                 "so many kilometres apart: 500-1000, 10000- or -500"},
    FilterOption{"--size-ratio", &FilterOptions::sizeRatio, "A-B",
                 "the larger end so many times as large as the smaller:\n1-2, 100- or -3"},
    FilterOption{"--keep-unknown-sizes", &FilterOptions::keepUnknownSizes, nullptr,
                 "with --size-ratio: also where a population is not recorded"},
    FilterOption{"--partners", &FilterOptions::partners, "A-B",
                 "either end has so many partners in the whole network:\n1-5, 20-, -3 or one number"},
    FilterOption{
        "--status", List{&FilterOptions::statuses}, "KIND[,KIND]",
        "how it stands: active, friendship, emeritus, dormant,\nsuspended, terminated, not-recorded"},
    FilterOption{"--ended", &FilterOptions::endedTies, "WHICH",
                 "those that are dormant, suspended or terminated:\nmarked (the default), shown like "
                 "the others, or hidden"},
    FilterOption{"--kind", List{&FilterOptions::placeKinds}, "KIND[,KIND]",
                 "either end is a city, district, county, region or\nnot-recorded"},
    FilterOption{"--town-network", Repeated{&FilterOptions::townNetworks}, "NAME",
                 "both ends belong to this network of towns, such\nas Douzelage; may be repeated"},
    FilterOption{"--year-basis", List{&FilterOptions::yearBases}, "BASIS[,BASIS]",
                 "how the year is known: stated, anniversary, network,\nnot-recorded"},
    FilterOption{"--program-basis", List{&FilterOptions::programBases}, "BASIS[,BASIS]",
                 "how the programs are known: stated, city (said of all\nof a city's), network, "
                 "not-recorded"},
    FilterOption{"--evidence", List{&FilterOptions::evidence}, "KIND[,KIND]",
                 "what names it: lists, wikidata, web, article"},
    FilterOption{"--corroborated", &FilterOptions::corroborated, nullptr,
                 "named by two kinds of evidence or more"},
    FilterOption{
        "--awarded", &FilterOptions::awarded, nullptr,
        "one end won an award of Sister Cities International,\nfor it or for its program as a whole"},
    FilterOption{"--anniversary", &FilterOptions::anniversaryYear, "YEAR",
                 "turns 10, 20, 25, 30 ... years old in this year, such as 2026"},
    FilterOption{"--anniversary-age", &FilterOptions::anniversaryAge, "YEARS",
                 "with --anniversary: only those of this age, such as 50"},
    FilterOption{"--united-states", &FilterOptions::unitedStates, nullptr, "either end in the United States"},
};

// Makes an option of its kind.
struct OptionMaker {
    CLI::App& app;
    FilterOptions& options;
    const FilterOption& option;

    CLI::Option* operator()(Flag member) const {
        return app.add_flag(option.name, options.*member, option.help);
    }
    CLI::Option* operator()(Text member) const {
        return app.add_option(option.name, options.*member, option.help);
    }
    CLI::Option* operator()(List list) const { return (*this)(Repeated{list.member})->delimiter(','); }
    CLI::Option* operator()(Repeated list) const {
        return app.add_option(option.name, options.*list.member, option.help)->allow_extra_args(false);
    }
};

} // namespace

void addFilterOptions(CLI::App& app, FilterOptions& options) {
    addSavedViewOption(app, options.savedView);
    for (const FilterOption& option : kOptions) {
        CLI::Option* made = std::visit(OptionMaker{app, options, option}, option.kind)->group(kGroup);
        if (option.valueName != nullptr) made->type_name(option.valueName);
    }
}

} // namespace atlas
