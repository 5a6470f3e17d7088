#include "analysis/briefs/brief_facts.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

#include "analysis/briefs/brief_parts.h"
#include "analysis/briefs/region_brief.h"
#include "core/text.h"
#include "model/facts/card_text.h"
#include "model/facts/country_matrix.h"
#include "model/facts/rank_text.h"
#include "model/view/credit.h"

namespace atlas {

namespace {

constexpr std::size_t kSuggestions = 3;
constexpr std::size_t kListedPartnerships = 80; // of a country; of more the oldest alone
constexpr std::size_t kOldest = 25;
constexpr std::size_t kListedCountries = 20;
constexpr std::size_t kNamedCountries = 5;
constexpr std::size_t kNamedPartners = 8; // in words about the map

std::size_t countriesMet(const Network& network, std::span<const OwnPartnership> own) {
    std::set<CountryIndex> countries;
    for (const OwnPartnership& one : own)
        countries.insert(network.cities.country[one.other]);
    return countries.size();
}

// The two numbers that tell how far and how old ties are, where they are known.
void addReach(Brief& brief, const Network& network, std::span<const OwnPartnership> own) {
    const PartnershipTable& table = network.partnerships;
    float farthest = 0.0F;
    int oldest = 0;
    for (const OwnPartnership& one : own) {
        farthest = std::max(farthest, table.distanceKilometres[one.partnership]);
        const int year = table.yearEstablished[one.partnership];
        if (year != kYearNotRecorded && (oldest == 0 || year < oldest)) oldest = year;
    }
    if (!own.empty())
        brief.figures.push_back({withThousands(std::lround(farthest)) + " km", "to the farthest partner"});
    if (oldest != 0) brief.figures.push_back({std::to_string(oldest), "oldest year recorded"});
}

std::string mapTextOf(const Network& network, const Brief& brief, std::span<const OwnPartnership> own) {
    const std::string name = labelOf(network, brief.subject);
    if (own.empty()) return fmt::format("Map of {}, of which no partnership is recorded.", name);
    std::string text = fmt::format("Map of the {} of {}, each a great-circle arc",
                                   counted(own.size(), "partnership", "partnerships"), name);
    if (own.size() > kNamedPartners)
        return text + fmt::format(", with partners in {}.",
                                  counted(countriesMet(network, own), "country", "countries"));
    std::vector<std::string> partners;
    for (const OwnPartnership& one : own)
        partners.push_back(network.cityLabel(one.other));
    return text + fmt::format(": to {}.", enumerated(partners));
}

std::vector<std::string> cityComparison(const Document& document, const CityProfile& profile,
                                        CityIndex city) {
    const Network& network = *document.network();
    if (profile.partners.empty()) return {"No partnership is recorded."};
    const RankScope scope = rankScope(network, *document.shown());
    std::vector<std::string> lines{rankText(profile, scope) + "."};
    if (isCommunity(network.cities.kind[city])) lines.push_back(standingText(profile.standing, scope) + ".");
    lines.push_back(
        fmt::format("Partners by country: {}{}.", countedNames(profile.byCountry, kNamedCountries),
                    profile.byCountry.size() > kNamedCountries
                        ? fmt::format("; {} countries more", profile.byCountry.size() - kNamedCountries)
                        : ""));
    lines.push_back(programsSentence(profile.byProgram));
    return lines;
}

Brief cityBrief(const Document& document, CityIndex city, int year, std::span<const OwnPartnership> own) {
    const Network& network = *document.network();
    const CityProfile& profile = document.profileOf(city);
    const CityCard card = cityCard(network, *document.shown(), city);
    Brief brief;
    brief.title = card.name;
    brief.place = card.whereabouts;
    brief.subtitle = card.whereabouts + " · " + card.population;
    if (!card.kind.empty()) brief.subtitle.insert(0, card.kind + " · ");
    brief.figures = {
        {withThousands(static_cast<std::int64_t>(own.size())), own.size() == 1 ? "partner" : "partners"},
        {withThousands(static_cast<std::int64_t>(countriesMet(network, own))),
         countriesMet(network, own) == 1 ? "country" : "countries"}};
    addReach(brief, network, own);
    brief.sections.push_back({"How it compares", cityComparison(document, profile, city), {}});
    BriefSection ahead = anniversariesAhead(document, {BriefKind::City, city}, own, year);
    if (!card.awards.empty()) brief.sections.push_back({"Awards", card.awards, {}});
    brief.sections.push_back(std::move(ahead));
    return brief;
}

BriefSection oldestPartnerships(const Network& network, std::span<const OwnPartnership> own) {
    const PartnershipTable& table = network.partnerships;
    const auto yearOf = [&](const OwnPartnership& one) { return table.yearEstablished[one.partnership]; };
    std::vector<OwnPartnership> dated;
    std::copy_if(own.begin(), own.end(), std::back_inserter(dated),
                 [&](const OwnPartnership& one) { return yearOf(one) != kYearNotRecorded; });
    std::stable_sort(dated.begin(), dated.end(),
                     [&](const OwnPartnership& a, const OwnPartnership& b) { return yearOf(a) < yearOf(b); });
    const std::size_t count = dated.size();
    if (count > kOldest) dated.resize(kOldest);
    BriefSection section{"Oldest partnerships on record", {}, {}};
    section.lines.push_back(
        fmt::format("Of {} the founding year is recorded{}. A table of all, as CSV: sister-atlas list "
                    "--country {}.",
                    counted(count, "partnership", "partnerships"),
                    count > kOldest ? fmt::format("; these are the first {}", kOldest) : "",
                    network.countries.code[network.cities.country[own.front().own]].view()));
    if (!dated.empty()) section.table = partnershipTable(network, dated, true);
    return section;
}

BriefSection partnerCountries(const Document& document, CountryIndex country) {
    BriefSection section{"Partner countries", {}, partnerCountryTable(document, country)};
    std::vector<BriefRow>& rows = section.table->rows;
    if (rows.size() <= kListedCountries) return section;
    section.lines.push_back(fmt::format("The first {}; {} more are tied to it.", kListedCountries,
                                        counted(rows.size() - kListedCountries, "country", "countries")));
    rows.resize(kListedCountries);
    return section;
}

void addTables(Brief& brief, const Document& document, std::span<const OwnPartnership> own) {
    const Network& network = *document.network();
    if (own.empty()) return;
    const bool isCountry = brief.subject.kind == BriefKind::Country;
    if (isCountry && own.size() > kListedPartnerships) {
        brief.sections.push_back(partnerCountries(document, static_cast<CountryIndex>(brief.subject.index)));
        brief.sections.push_back(oldestPartnerships(network, own));
        return;
    }
    const bool isCity = brief.subject.kind == BriefKind::City;
    brief.sections.push_back(
        {isCity ? "Partners" : "Partnerships", {}, partnershipTable(network, own, !isCity)});
}

// The most populous towns of a state or country, among those with partners.
std::vector<CityIndex> largestTowns(const Network& network, std::span<const OwnPartnership> own) {
    constexpr std::size_t kTowns = 3;
    std::set<CityIndex> towns;
    for (const OwnPartnership& one : own) {
        if (network.cities.communityPopulation(one.own)) towns.insert(one.own);
    }
    std::vector<CityIndex> largest(towns.begin(), towns.end());
    std::stable_sort(largest.begin(), largest.end(), [&](CityIndex a, CityIndex b) {
        return *network.cities.population[a] > *network.cities.population[b];
    });
    if (largest.size() > kTowns) largest.resize(kTowns);
    return largest;
}

void addOutlook(Brief& brief, const Document& document, std::span<const OwnPartnership> own) {
    const Network& network = *document.network();
    BriefSection gaps{"Gaps", placesWithout(document, brief.subject, own), {}};
    if (std::string records = recordGaps(network, own); !records.empty())
        gaps.lines.push_back(std::move(records));
    if (gaps.lines.empty())
        gaps.lines.emplace_back("There is a partner on every continent, and all that is asked is recorded.");
    brief.sections.push_back(std::move(gaps));
    const bool isCity = brief.subject.kind == BriefKind::City;
    BriefSection suggestions{isCity ? "Whom it might ask" : "Whom its largest towns might ask", {}, {}};
    suggestions.lines = isCity ? suggestionSentences(document, std::array{brief.subject.index}, kSuggestions)
                               : suggestionSentences(document, largestTowns(network, own), 1);
    if (!suggestions.lines.empty()) brief.sections.push_back(std::move(suggestions));
}

} // namespace

std::string Brief::documentTitle() const {
    return fmt::format("Sister cities of {}{}{}", title, place.empty() ? "" : ", ", place);
}

std::string dateText(std::chrono::year_month_day date) {
    constexpr std::array<const char*, 12> kMonths{"January",   "February", "March",    "April",
                                                  "May",       "June",     "July",     "August",
                                                  "September", "October",  "November", "December"};
    return fmt::format("{} {} {}", static_cast<unsigned>(date.day()),
                       kMonths.at(static_cast<unsigned>(date.month()) - 1), static_cast<int>(date.year()));
}

Brief briefOf(const Document& document, const BriefSubject& subject, std::chrono::year_month_day date) {
    const Network& network = *document.network();
    const std::vector<OwnPartnership> own = ownPartnerships(network, *document.shown(), subject);
    const int year = static_cast<int>(date.year());
    Brief brief;
    if (subject.kind == BriefKind::City) {
        brief = cityBrief(document, subject.index, year, own);
    } else {
        brief = regionBrief(document, subject, own);
        addReach(brief, network, own);
        brief.sections.push_back(anniversariesAhead(document, subject, own, year));
    }
    brief.subject = subject;
    brief.date = dateText(date);
    brief.mapText = mapTextOf(network, brief, own);
    brief.credit = creditLines(network).front();
    addTables(brief, document, own);
    addOutlook(brief, document, own);
    addSources(brief, network, own);
    return brief;
}

} // namespace atlas
