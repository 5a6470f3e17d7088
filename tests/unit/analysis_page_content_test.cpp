#include "analysis/briefs/page_content.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <numeric>

#include "tests/support/sample_network.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

struct Told {
    explicit Told(const View& view) : document(shippedNetwork().network) {
        document.show(view.filter);
        content = pageContentOf(document, view);
    }
    Document document;
    PageContent content;
};

std::uint32_t sumOf(const PageChart& chart) {
    return std::accumulate(chart.counts.begin(), chart.counts.end(), std::uint32_t{0});
}

View viewOf(const Selection& selection) {
    View view;
    view.selection = selection;
    return view;
}

Selection cityWithId(std::string_view id) {
    return {.cities = {*shippedNetwork().network->findCityById(id)}};
}

} // namespace

TEST_CASE("without a selection a page tells of all that is shown, and of no partners") {
    const Told world{View{}};
    CHECK(world.content.title == "Sister cities of the world");
    CHECK(world.content.figures.size() == 4);
    CHECK(world.content.table.rows.empty());
    CHECK(world.content.noTable.find("select a city") == 0);
    CHECK(sumOf(world.content.chart) == world.document.shown()->partnerships.size());
    View filtered;
    filtered.filter.countries.insert(*countryCodeFrom("KE"));
    const Told kenya{filtered};
    CHECK(kenya.content.title == "Sister cities");
    CHECK(kenya.content.subtitle == "Kenya");
    View dated;
    dated.filter.years = YearRange{1965, 1990};
    CHECK(Told{dated}.content.figures.back().value == "1965"); // older ones are not on the map
    dated.page.emplace().element(PageElementKind::Chart).chart = Chart::Founded;
    const Told since{dated}; // nor are they in the chart
    CHECK(sumOf(since.content.chart) == since.document.shown()->partnerships.size());
}

TEST_CASE("of a city a page lists its partners and counts them alone, in the words of its brief") {
    const Told nairobi{viewOf(cityWithId("184745"))};
    CHECK(nairobi.content.title == "Nairobi");
    CHECK(nairobi.content.tableTitle == "Partners");
    CHECK(nairobi.content.table.rows.size() == sumOf(nairobi.content.chart));
    for (const BriefColumn& column : nairobi.content.table.columns) {
        CHECK(column.name != "Evidence");
        CHECK(column.name != "Status");
    }
    for (const BriefRow& row : nairobi.content.table.rows) {
        CHECK(row.cells.size() == nairobi.content.table.columns.size());
        CHECK(std::find(row.cells.begin(), row.cells.end(), std::string(kNotRecorded)) == row.cells.end());
    }
    // Under a filter of countries the chart is of all that passes, and says so.
    View filtered = viewOf(cityWithId("184745"));
    filtered.filter.countries.insert(*countryCodeFrom("US"));
    CHECK(Told{filtered}.content.chart.title.find("of all that is shown") != std::string::npos);
}

TEST_CASE("of a country a page lists all countries that it is tied to") {
    const CountryIndex germany = *shippedNetwork().network->findCountry(*countryCodeFrom("DE"));
    const Told told{viewOf(selectionOf(germany))};
    CHECK(told.content.tableTitle == "Partner countries");
    CHECK(told.content.table.columns.size() == 2);
    CHECK(std::to_string(told.content.table.rows.size()) == told.content.figures[1].value);
}

TEST_CASE("of two cities a page tells whose partners are how many, and that the chart is of all") {
    Selection both = cityWithId("184745");
    both.cities.push_back(cityWithId("4272782").cities.front());
    both.isComparison = true;
    const Told told{viewOf(both)};
    CHECK(told.content.title == "Nairobi and Hays");
    CHECK(told.content.subtitle == "Side by side");
    REQUIRE(told.content.figures.size() == 2);
    CHECK(told.content.figures[1].what == "partners of Hays");
    CHECK(told.content.chart.title.find("of all that is shown") != std::string::npos);
    CHECK(told.content.table.rows.empty());
}

TEST_CASE("years that are not recorded are told with the chart of years") {
    View view;
    view.page.emplace();
    view.page->element(PageElementKind::Chart).chart = Chart::Founded;
    const Told told{view};
    CHECK(told.content.chart.title.find(" not recorded") != std::string::npos);
    CHECK(sumOf(told.content.chart) < told.document.shown()->partnerships.size());
}
