#include "analysis/briefs/page_content.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

#include "analysis/briefs/brief_facts.h"
#include "analysis/briefs/brief_parts.h"
#include "core/text.h"
#include "model/page/page_defaults.h"
#include "model/view/credit.h"
#include "model/view/view_name.h"

namespace atlas {

namespace {

constexpr std::size_t kMostYearBins = 32;
constexpr std::array<std::string_view, 3> kTables{"Partners", "Partnerships", "Partner countries"};
// Columns for who works with data.
constexpr std::array<std::string_view, 3> kLeftOut{"Status", "Evidence", "Of these ended"};

std::string number(std::size_t count) {
    return withThousands(static_cast<std::int64_t>(count));
}

bool isRecorded(const BriefTable& table, std::size_t column) {
    return std::any_of(table.rows.begin(), table.rows.end(),
                       [&](const BriefRow& row) { return row.cells[column] != kNotRecorded; });
}

// What is on a wall is read from afar: a column in which nothing is recorded is left out, and where a cell
// alone has nothing, it has a dash.
BriefTable forPage(const BriefTable& table) {
    BriefTable kept;
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const bool isLeftOut =
            std::find(kLeftOut.begin(), kLeftOut.end(), table.columns[i].name) != kLeftOut.end();
        if (isLeftOut || !isRecorded(table, i)) continue;
        columns.push_back(i);
        kept.columns.push_back(table.columns[i]);
    }
    for (const BriefRow& row : table.rows) {
        BriefRow shown{{}, row.isEnded};
        for (const std::size_t column : columns)
            shown.cells.push_back(row.cells[column] == kNotRecorded ? "–" : row.cells[column]);
        kept.rows.push_back(std::move(shown));
    }
    return kept;
}

// The filter with that subject's partnerships alone; nothing where it already asks for others.
std::optional<Filter> narrowed(const Network& network, Filter filter, const BriefSubject& subject) {
    const Filter own = filterOf(network, subject);
    if (isActive(filter, Facet::Countries) || isActive(filter, Facet::Cities)) return std::nullopt;
    filter.countries = own.countries;
    filter.cityIds = own.cityIds;
    return filter;
}

// What is counted, where one would take it for something else.
constexpr std::string_view kOfAll = " · of all that is shown";

PageChart chartOf(const Document& document, Chart kind, const std::optional<BriefSubject>& subject,
                  bool isOfSelection) {
    const Network& network = *document.network();
    const ChartAxis axis = chartAxis(kind, network.recordedYears, kMostYearBins);
    PageChart chart;
    chart.title = std::string(titleOf(kind));
    if (!unitOf(kind).empty()) chart.title += ", " + std::string(unitOf(kind));
    chart.marks = axis.marks;
    const std::optional<Filter> own = subject ? narrowed(network, document.filter(), *subject) : std::nullopt;
    const FilterResult result =
        countsAmong(network, own ? applyFilter(network, *own).partnerships : document.shown()->partnerships);
    chart.counts = countsOf(axis, result);
    if (const std::uint32_t unknown = notRecordedIn(result, kind).value_or(0); unknown > 0)
        chart.title += " · " + number(unknown) + " not recorded";
    if (isOfSelection && !own) chart.title += kOfAll;
    return chart;
}

void tellOfPlace(const Document& document, const BriefSubject& subject, PageContent& content) {
    // Of what depends on the day nothing stands on the page.
    const Brief brief = briefOf(document, subject, std::chrono::year{2000} / 1 / 1);
    content.title = brief.title;
    content.subtitle = brief.subtitle;
    content.figures = brief.figures;
    content.noTable = "no partnership of " + brief.title + " is shown";
    for (const BriefSection& section : brief.sections) {
        const bool isList = std::find(kTables.begin(), kTables.end(), section.heading) != kTables.end();
        if (!isList || !section.table) continue;
        content.tableTitle = section.heading;
        // A brief lists the first of many countries.
        const bool isOfCountries = section.heading == kTables.back();
        content.table =
            forPage(isOfCountries ? partnerCountryTable(document, static_cast<CountryIndex>(subject.index))
                                  : *section.table);
        return;
    }
}

std::string filterWords(const Filter& filter, const Network& network) {
    std::string words;
    for (std::size_t i = 0; i < kFacetCount; ++i) {
        const std::string kept = describe(filter, static_cast<Facet>(i), network);
        if (!kept.empty()) words += (words.empty() ? "" : " · ") + kept;
    }
    return words;
}

void tellOfAll(const Document& document, PageContent& content) {
    const Network& network = *document.network();
    const FilterResult& shown = *document.shown();
    const std::string kept = filterWords(document.filter(), network);
    content.title = kept.empty() ? "Sister cities of the world" : "Sister cities";
    content.subtitle = kept.empty() ? "Each arc is a partnership between two places" : kept;
    content.figures = {{number(shown.partnerships.size()), "partnerships"},
                       {number(shown.cityCount), "places"},
                       {number(shown.countryCount), "countries and territories"}};
    // Not by the counts of the facet, which are of all years whatever years are chosen.
    std::optional<int> oldest;
    for (const PartnershipIndex partnership : shown.partnerships) {
        const int year = network.partnerships.yearEstablished[partnership];
        if (year != kYearNotRecorded) oldest = std::min(year, oldest.value_or(year));
    }
    if (oldest) content.figures.push_back({std::to_string(*oldest), "oldest year recorded"});
    content.noTable = "select a city, a state or a country on the map first";
}

void tellOfPartnership(const Network& network, PartnershipIndex partnership, PageContent& content) {
    const PartnershipTable& table = network.partnerships;
    content.title = network.cities.name[table.cityA[partnership]] + " and " +
                    network.cities.name[table.cityB[partnership]];
    content.subtitle =
        network.cityLabel(table.cityA[partnership]) + " · " + network.cityLabel(table.cityB[partnership]);
    content.figures = {
        {number(static_cast<std::size_t>(std::lround(table.distanceKilometres[partnership]))) + " km",
         "apart"}};
    const int year = table.yearEstablished[partnership];
    if (year != kYearNotRecorded) content.figures.push_back({std::to_string(year), "year recorded"});
}

std::string whatTheyAre(const Selection& selection) {
    if (!selection.chain.empty())
        return counted(selection.chain.size(), "partnership", "partnerships") +
               " lead from the one to the other";
    switch (selection.group) {
        case CityGroup::Clique:
            return "Each is a partner of each other";
        case CityGroup::Community:
            return "More closely tied to each other than to the rest";
        case CityGroup::TownNetwork:
            return "A network of towns";
        case CityGroup::None:
            break;
    }
    return selection.isComparison ? "Side by side" : "Their partners";
}

// Several cities: the figures are each one's partners.
void tellOfSeveral(const Document& document, const View& view, PageContent& content) {
    constexpr std::size_t kMostFigures = 4;
    const Network& network = *document.network();
    content.noTable = "select one city, one state or one country on the map";
    if (view.selection.partnership) return tellOfPartnership(network, *view.selection.partnership, content);
    View bare = view;
    bare.filter = {};
    content.title = suggestedName(bare, network);
    content.subtitle = filterWords(document.filter(), network);
    if (content.subtitle.empty()) content.subtitle = whatTheyAre(view.selection);
    const std::vector<CityIndex>& cities = view.selection.cities;
    for (std::size_t i = 0; i < std::min(cities.size(), kMostFigures); ++i) {
        content.figures.push_back({number(document.shown()->partnersByCity[cities[i]]),
                                   "partners of " + network.cities.name[cities[i]]});
    }
}

} // namespace

std::uint32_t PageChart::most() const {
    return counts.empty() ? 0 : *std::max_element(counts.begin(), counts.end());
}

std::optional<BriefSubject> pageSubjectIn(const Selection& selection) {
    if (pageSubjectOf(selection) != PageSubject::Place) return std::nullopt;
    if (selection.country) return BriefSubject{BriefKind::Country, *selection.country};
    if (selection.state) return BriefSubject{BriefKind::State, *selection.state};
    return BriefSubject{BriefKind::City, selection.cities.front()};
}

PageContent pageContentOf(const Document& document, const View& view) {
    const Network& network = *document.network();
    PageContent content;
    content.credits = creditLines(network);
    const std::optional<BriefSubject> subject = pageSubjectIn(view.selection);
    if (subject)
        tellOfPlace(document, *subject, content);
    else if (view.selection.isEmpty())
        tellOfAll(document, content);
    else
        tellOfSeveral(document, view, content);
    const Chart kind = view.page ? view.page->element(PageElementKind::Chart).chart : Chart::Distance;
    content.chart = chartOf(document, kind, subject, !view.selection.isEmpty());
    return content;
}

} // namespace atlas
