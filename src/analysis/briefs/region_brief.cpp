#include "analysis/briefs/region_brief.h"

#include <fmt/core.h>

#include <algorithm>
#include <map>

#include "analysis/findings/gap_text.h"
#include "analysis/findings/gaps.h"
#include "core/text.h"

namespace atlas {

namespace {

constexpr std::size_t kNamedPlaces = 6;
constexpr std::size_t kNamedCountries = 5;

// What of a region stands in the rows of Gaps.
struct Standings {
    PlaceActivity activity;
    std::size_t count = 0;        // of regions of the kind with a partnership
    std::size_t rankByNumber = 0; // 0: it has none
    std::size_t rankByRate = 0;   // 0: it has no rate
    std::size_t countWithRate = 0;
};

template <typename Rows, typename IsOwn>
Standings standingsIn(const Rows& rows, IsOwn isOwn) {
    Standings standings;
    standings.count = rows.size();
    const auto own = std::find_if(rows.begin(), rows.end(), isOwn);
    if (own == rows.end()) return standings;
    standings.activity = own->activity;
    standings.rankByNumber =
        1 + static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), [&](const auto& row) {
            return row.activity.partnerships > own->activity.partnerships;
        }));
    for (const auto& row : rows) {
        if (!row.activity.perMillion) continue;
        ++standings.countWithRate;
        if (own->activity.perMillion && *row.activity.perMillion > *own->activity.perMillion)
            ++standings.rankByRate;
    }
    if (own->activity.perMillion) ++standings.rankByRate;
    return standings;
}

Standings standingsOf(const Document& document, const BriefSubject& subject) {
    const Gaps& gaps = document.gaps();
    if (subject.kind == BriefKind::State)
        return standingsIn(gaps.states, [&](const StateActivity& row) { return row.state == subject.index; });
    return standingsIn(gaps.countries,
                       [&](const CountryActivity& row) { return row.country == subject.index; });
}

template <typename Key>
std::vector<CountedName> largestFirst(const std::map<Key, std::uint32_t>& counts,
                                      const std::vector<std::string>& names) {
    std::vector<CountedName> named;
    for (const auto& [key, count] : counts)
        named.push_back({names[key], count});
    std::stable_sort(named.begin(), named.end(),
                     [](const CountedName& a, const CountedName& b) { return a.count > b.count; });
    return named;
}

std::string ranks(const Standings& standings, const BriefSubject& subject) {
    const char* many = subject.kind == BriefKind::State ? "states" : "countries and territories";
    std::string text =
        fmt::format("Rank {} of {} {} by partnerships", standings.rankByNumber, standings.count, many);
    if (standings.rankByRate == 0) return text + ".";
    return text + fmt::format("; rank {} of {} by partnerships per million inhabitants of its places.",
                              standings.rankByRate, standings.countWithRate);
}

// "69.3 for every million people: …", each line a sentence.
void addRate(std::vector<std::string>& lines, const PlaceActivity& activity) {
    forEachPart(rateSentence(activity), '\n',
                [&](std::string_view line) { lines.push_back(std::string(line) + "."); });
}

std::string mostConnected(const Network& network, const BriefSubject& subject,
                          std::span<const OwnPartnership> own) {
    std::map<CityIndex, std::uint32_t> places;
    for (const OwnPartnership& one : own) {
        ++places[one.own];
        if (liesIn(network, one.other, subject)) ++places[one.other]; // both ends lie there
    }
    const std::vector<CountedName> most = largestFirst(places, network.cities.name);
    return fmt::format("Most partnerships: {}{}.", countedNames(most, kNamedPlaces),
                       most.size() > kNamedPlaces
                           ? fmt::format("; {} places more",
                                         withThousands(static_cast<std::int64_t>(most.size() - kNamedPlaces)))
                           : "");
}

} // namespace

Brief regionBrief(const Document& document, const BriefSubject& subject,
                  std::span<const OwnPartnership> own) {
    const Network& network = *document.network();
    const Standings standings = standingsOf(document, subject);
    Brief brief;
    brief.title = nameOf(network, subject);
    if (subject.kind == BriefKind::State) brief.place = "United States";
    brief.subtitle = activityText(standings.activity);
    if (!brief.place.empty()) brief.subtitle.insert(0, brief.place + " · ");

    std::map<CountryIndex, std::uint32_t> countries;
    std::uint32_t domestic = 0;
    const CountryIndex home = countryOf(network, subject);
    for (const OwnPartnership& one : own) {
        if (network.cities.country[one.other] == home)
            ++domestic;
        else
            ++countries[network.cities.country[one.other]];
    }
    brief.figures = {{withThousands(static_cast<std::int64_t>(own.size())),
                      own.size() == 1 ? "partnership" : "partnerships"},
                     {withThousands(static_cast<std::int64_t>(countries.size())),
                      countries.size() == 1 ? "partner country" : "partner countries"}};
    BriefSection compares{"How it compares", {}, {}};
    if (own.empty()) {
        compares.lines.emplace_back("No partnership is recorded.");
        brief.sections.push_back(std::move(compares));
        return brief;
    }
    compares.lines.push_back(ranks(standings, subject));
    addRate(compares.lines, standings.activity);
    compares.lines.push_back(mostConnected(network, subject, own));
    compares.lines.push_back(fmt::format(
        "Partners by country: {}{}.",
        countedNames(largestFirst(countries, network.countries.name), kNamedCountries),
        domestic > 0 ? fmt::format("; {} within {}", withThousands(domestic), network.countries.name[home])
                     : ""));
    brief.sections.push_back(std::move(compares));
    return brief;
}

} // namespace atlas
