#include "analysis/briefs/brief_parts.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <set>
#include <tuple>

#include "analysis/findings/anniversaries.h"
#include "analysis/findings/suggestions.h"
#include "core/text.h"
#include "model/facts/card_text.h"
#include "model/facts/country_matrix.h"
#include "model/facts/listed_partnership.h"

namespace atlas {

namespace {

constexpr int kYearsAhead = 3;
constexpr std::size_t kListedAnniversaries = 12;
constexpr std::size_t kNamedCountries = 4;
constexpr std::uint32_t kFewElsewhere = 3; // partnerships of a country, from which it is told

std::string orNotRecorded(std::string text) {
    return text.empty() ? std::string(kNotRecorded) : text;
}

std::string statusCell(Status status) {
    if (status == Status::NotRecorded) return std::string(kNotRecorded);
    const std::string name(termOf(status).name);
    return isEnded(status) ? name + " (ended)" : name;
}

BriefRow rowOf(const Network& network, const OwnPartnership& own, bool withPlace) {
    const PartnershipTable& table = network.partnerships;
    const ListedPartnership row{own.partnership, false};
    const auto cell = [&](ListColumn column) { return orNotRecorded(cellText(network, row, column)); };
    BriefRow words;
    if (withPlace) words.cells.push_back(network.cities.name[own.own]);
    words.cells.insert(
        words.cells.end(),
        {network.cityLabel(own.other), cell(ListColumn::Founded),
         withThousands(std::lround(table.distanceKilometres[own.partnership])), cell(ListColumn::Programs),
         statusCell(table.status[own.partnership]), cell(ListColumn::Evidence)});
    words.isEnded = isEnded(table.status[own.partnership]);
    return words;
}

std::string withSmallLetter(std::string text) {
    if (!text.empty()) text.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(text[0])));
    return text;
}

// Countries with partnerships of the own country, most first, in which nobody of the page has a partner.
std::string tiedElsewhere(const Document& document, const BriefSubject& subject,
                          const std::set<CountryIndex>& met) {
    const Network& network = *document.network();
    const CountryIndex home = countryOf(network, subject);
    std::vector<CountedName> missing;
    for (CountryIndex other = 0; other < network.countries.size(); ++other) {
        if (other == home || met.contains(other)) continue;
        const std::uint32_t count = document.matrix().between(home, other);
        if (count >= kFewElsewhere) missing.push_back({network.countries.name[other], count});
    }
    std::stable_sort(missing.begin(), missing.end(),
                     [](const CountedName& a, const CountedName& b) { return a.count > b.count; });
    if (missing.empty()) return {};
    return fmt::format("No partner in {}, where its country has most.",
                       countedNames(missing, kNamedCountries, " or "));
}

// The weightiest: "about the same size: 21,092 and 21,052 inhabitants; both are partners of Kaizuka (Japan)".
std::string reasonsText(const Suggestion& suggestion) {
    constexpr std::size_t kReasons = 2;
    std::string text;
    for (std::size_t i = 0; i < std::min(kReasons, suggestion.reasons.size()); ++i)
        text += (i > 0 ? "; " : "") + withSmallLetter(suggestion.reasons[i].text);
    return text;
}

} // namespace

std::vector<OwnPartnership> ownPartnerships(const Network& network, const FilterResult& shown,
                                            const BriefSubject& subject) {
    const PartnershipTable& table = network.partnerships;
    std::vector<OwnPartnership> own;
    for (const PartnershipIndex i : shown.partnerships) {
        if (liesIn(network, table.cityA[i], subject))
            own.push_back({i, table.cityA[i], table.cityB[i]});
        else if (liesIn(network, table.cityB[i], subject))
            own.push_back({i, table.cityB[i], table.cityA[i]});
    }
    std::vector<std::pair<std::tuple<std::string, int, std::string>, OwnPartnership>> keyed;
    for (const OwnPartnership& one : own) {
        const std::int16_t year = table.yearEstablished[one.partnership];
        keyed.push_back({{folded(network.cities.name[one.own]),
                          year == kYearNotRecorded ? kLatestYear + 1 : static_cast<int>(year),
                          folded(network.cityLabel(one.other))},
                         one});
    }
    std::stable_sort(keyed.begin(), keyed.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::transform(keyed.begin(), keyed.end(), own.begin(), [](const auto& one) { return one.second; });
    return own;
}

BriefTable partnershipTable(const Network& network, std::span<const OwnPartnership> own, bool withPlace) {
    BriefTable table;
    if (withPlace) table.columns.push_back({"Place"});
    table.columns.insert(
        table.columns.end(),
        {{"Partner"}, {"Since", true}, {"km", true}, {"Programs"}, {"Status"}, {"Evidence"}});
    for (const OwnPartnership& one : own)
        table.rows.push_back(rowOf(network, one, withPlace));
    return table;
}

BriefTable partnerCountryTable(const Document& document, CountryIndex country) {
    const Network& network = *document.network();
    const CountryMatrix& matrix = document.matrix();
    BriefTable table;
    table.columns = {{"Country"}, {"Partnerships", true}, {"Of these ended", true}};
    std::vector<CountryIndex> tied;
    for (CountryIndex other = 0; other < network.countries.size(); ++other) {
        if (other != country && matrix.between(country, other) > 0) tied.push_back(other);
    }
    std::stable_sort(tied.begin(), tied.end(), [&](CountryIndex a, CountryIndex b) {
        return matrix.between(country, a) > matrix.between(country, b);
    });
    for (const CountryIndex other : tied) {
        table.rows.push_back({{network.countries.name[other], withThousands(matrix.between(country, other)),
                               withThousands(matrix.endedBetween(country, other))},
                              false});
    }
    return table;
}

std::string countedNames(std::span<const CountedName> names, std::size_t count, std::string_view last) {
    std::vector<std::string> words;
    for (const CountedName& one : names.first(std::min(count, names.size())))
        words.push_back(fmt::format("{} ({})", one.name, withThousands(one.count)));
    return enumerated(words, last);
}

std::string programsSentence(std::span<const CountedName> byProgram) {
    std::vector<CountedName> known;
    for (const CountedName& one : byProgram) {
        if (!one.isUnknown) known.push_back({withSmallLetter(one.name), one.count});
    }
    if (known.empty()) return "Programs are not recorded of any of them.";
    std::stable_sort(known.begin(), known.end(),
                     [](const CountedName& a, const CountedName& b) { return a.count > b.count; });
    std::string words;
    for (const CountedName& one : known)
        words += fmt::format("{}{} ({})", words.empty() ? "" : ", ", one.name, withThousands(one.count));
    return fmt::format("Programs recorded: {}.", words);
}

BriefSection anniversariesAhead(const Document& document, const BriefSubject& subject,
                                std::span<const OwnPartnership> own, int year) {
    const Network& network = *document.network();
    const PartnershipTable& table = network.partnerships;
    BriefSection section{fmt::format("Anniversaries {}–{}", year, year + kYearsAhead), {}, {}};
    std::size_t more = 0;
    for (int ahead = year; ahead <= year + kYearsAhead; ++ahead) {
        for (const Anniversary& one : document.anniversariesIn(ahead)) {
            const auto found = std::find_if(own.begin(), own.end(), [&](const OwnPartnership& mine) {
                return mine.partnership == one.partnership;
            });
            if (found == own.end() || isEnded(table.status[one.partnership])) continue;
            if (section.lines.size() == kListedAnniversaries) {
                ++more;
                continue;
            }
            const std::string place =
                subject.kind == BriefKind::City ? "" : network.cities.name[found->own] + " and ";
            section.lines.push_back(fmt::format(
                "{}: {} years{}{} (since {})", ahead, one.years, place.empty() ? " with " : ", " + place,
                network.cityLabel(found->other), table.yearEstablished[one.partnership]));
        }
    }
    if (more > 0) section.lines.push_back(fmt::format("And {} more.", more));
    if (section.lines.empty())
        section.lines.emplace_back("No round anniversary is known to lie in these years.");
    return section;
}

std::vector<std::string> placesWithout(const Document& document, const BriefSubject& subject,
                                       std::span<const OwnPartnership> own) {
    const Network& network = *document.network();
    std::set<CountryIndex> met;
    std::set<Continent> continents;
    for (const OwnPartnership& one : own) {
        const CountryIndex country = network.cities.country[one.other];
        met.insert(country);
        continents.insert(network.countries.continent[country]);
    }
    std::vector<std::string> missing;
    for (const Continent continent : {Continent::Africa, Continent::Asia, Continent::Europe,
                                      Continent::NorthAmerica, Continent::Oceania, Continent::SouthAmerica}) {
        if (!continents.contains(continent)) missing.emplace_back(termOf(continent).name);
    }
    std::vector<std::string> lines;
    if (!missing.empty()) lines.push_back(fmt::format("No partner in {}.", enumerated(missing, " or ")));
    std::string tied = tiedElsewhere(document, subject, met);
    if (!tied.empty() && subject.kind != BriefKind::Country) lines.push_back(std::move(tied));
    return lines;
}

std::string recordGaps(const Network& network, std::span<const OwnPartnership> own) {
    const PartnershipTable& table = network.partnerships;
    std::array<std::size_t, 3> unknown{};
    for (const OwnPartnership& one : own) {
        unknown[0] += table.yearEstablished[one.partnership] == kYearNotRecorded ? 1 : 0;
        unknown[1] += (table.programs[one.partnership] & maskOf(ProgramType::NotRecorded)) != 0 ? 1 : 0;
        unknown[2] += table.status[one.partnership] == Status::NotRecorded ? 1 : 0;
    }
    constexpr std::array<const char*, 3> kWhat{"the founding year", "programs", "the status"};
    std::vector<std::string> words;
    for (std::size_t i = 0; i < unknown.size(); ++i) {
        const bool isAll = unknown[i] == own.size();
        if (unknown[i] == 0) continue;
        words.push_back(
            own.size() == 1
                ? kWhat[i]
                : fmt::format("{} of {}", kWhat[i],
                              isAll ? "all" : withThousands(static_cast<std::int64_t>(unknown[i]))));
    }
    if (words.empty()) return {};
    const std::string all =
        own.size() == 1 ? "the partnership" : counted(own.size(), "partnership", "partnerships");
    return fmt::format("Not recorded of {}: {}.", all, enumerated(words));
}

std::vector<std::string> suggestionSentences(const Document& document, std::span<const CityIndex> cities,
                                             std::size_t countEach) {
    const Network& network = *document.network();
    std::vector<std::string> sentences;
    SuggestionOptions options;
    options.count = countEach;
    options.perCountry = 1;
    for (const CityIndex city : cities) {
        for (const Suggestion& suggestion : document.suggestions(city, options)) {
            const std::string whom = cities.size() == 1 ? "" : network.cities.name[city] + ": ";
            sentences.push_back(whom + network.cityLabel(suggestion.city) + " – " + reasonsText(suggestion) +
                                ".");
        }
    }
    return sentences;
}

void addSources(Brief& brief, const Network& network, std::span<const OwnPartnership> own) {
    constexpr std::size_t kListedPages = 30;
    constexpr std::size_t kListedHosts = 40;
    std::vector<PageLink> pages;
    std::set<std::string> known;
    const auto add = [&](std::vector<PageLink> links) {
        for (PageLink& link : links) {
            if (known.insert(link.address).second) pages.push_back(std::move(link));
        }
    };
    for (const OwnPartnership& one : own)
        add(pagesOfPartnership(network.partnerships, one.partnership));
    for (std::size_t award = 0; award < network.awards.size(); ++award) {
        const bool isOwn = std::any_of(own.begin(), own.end(), [&](const OwnPartnership& one) {
            return network.awards.city[award] == one.own;
        });
        if (isOwn) add(pageLinks(network.awards.sourceUrl[award]));
    }
    if (pages.empty()) return;
    if (pages.size() <= kListedPages) {
        brief.sourcesNote =
            pages.size() == 1 ? "The page that facts were read on:" : "Pages that facts were read on:";
        for (const PageLink& page : pages)
            brief.sources.push_back(page.address);
        return;
    }
    std::vector<CountedName> hosts;
    for (const PageLink& page : pages) {
        const auto found = std::find_if(hosts.begin(), hosts.end(),
                                        [&](const CountedName& host) { return host.name == page.host; });
        if (found == hosts.end())
            hosts.push_back({page.host, 1});
        else
            ++found->count;
    }
    std::stable_sort(hosts.begin(), hosts.end(),
                     [](const CountedName& a, const CountedName& b) { return a.count > b.count; });
    const std::size_t more = hosts.size() - std::min(hosts.size(), kListedHosts);
    hosts.resize(hosts.size() - more);
    std::string words;
    for (const CountedName& host : hosts)
        words += fmt::format("{}{} ({})", words.empty() ? "" : ", ", host.name, host.count);
    if (more > 0) words += fmt::format(" and {} more", counted(more, "site", "sites"));
    brief.sourcesNote = fmt::format("Facts were read on {} pages, so many of each site:",
                                    withThousands(static_cast<std::int64_t>(pages.size())));
    brief.sources.push_back(words + ".");
}

} // namespace atlas
