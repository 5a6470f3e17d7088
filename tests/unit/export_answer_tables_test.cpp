#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "analysis/document/document.h"
#include "export/tables/answer_tables.h"
#include "export/tables/stats_writers.h"
#include "tests/support/sample_network.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

const Network& network() {
    return *shippedNetwork().network;
}

const FilterResult& shown() {
    static const FilterResult all = applyFilter(network(), {});
    return all;
}

// Names for scripts, each once, and a value per column in each row.
void checkTable(const DataTable& table) {
    CHECK_FALSE(table.rows.empty());
    CHECK(std::set<std::string>(table.columns.begin(), table.columns.end()).size() == table.columns.size());
    for (const std::string& column : table.columns)
        CHECK(column.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == std::string::npos);
    CHECK(std::all_of(table.rows.begin(), table.rows.end(),
                      [&](const auto& row) { return row.size() == table.columns.size(); }));
}

std::size_t columnOf(const DataTable& table, std::string_view name) {
    const auto found = std::find(table.columns.begin(), table.columns.end(), name);
    REQUIRE(found != table.columns.end());
    return static_cast<std::size_t>(found - table.columns.begin());
}

std::int64_t wholeIn(const DataTable& table, std::size_t row, std::string_view column) {
    return std::get<std::int64_t>(table.rows[row][columnOf(table, column)]);
}

CityIndex cityCalled(std::string_view name) {
    const auto& names = network().cities.name;
    return static_cast<CityIndex>(std::find(names.begin(), names.end(), name) - names.begin());
}

} // namespace

TEST_CASE("a turned partnership is written the other way round, and is the same fact") {
    const DataTable straight = partnershipsTable(network(), std::vector<ListedPartnership>{{0, false}});
    const DataTable turned = partnershipsTable(network(), std::vector<ListedPartnership>{{0, true}});
    checkTable(straight);
    for (const char* field :
         {"id", "city", "admin1", "country", "latitude", "longitude", "population", "kind"}) {
        const std::size_t a = columnOf(straight, std::string(field) + "_a");
        const std::size_t b = columnOf(straight, std::string(field) + "_b");
        CHECK(straight.rows[0][a] == turned.rows[0][b]);
        CHECK(straight.rows[0][b] == turned.rows[0][a]);
    }
    CHECK(straight.rows[0][columnOf(straight, "source_url")] ==
          turned.rows[0][columnOf(turned, "source_url")]);
}

TEST_CASE("text with commas and quotes is quoted, nothing is empty, lists have semicolons") {
    const DataTable table{{"a", "b_km"},
                          {{std::string("Hays, \"KS\""), 1.5},
                           {std::monostate{}, std::vector<std::string>{"arts", "sports, other"}}}};
    CHECK(csvText(table) == "a,b_km\n\"Hays, \"\"KS\"\"\",1.5\n,\"arts;sports, other\"\n");
}

TEST_CASE("a city's partners have the city first") {
    const CityIndex city = cityCalled("Culver City");
    const CityProfile profile = cityProfile(network(), shown(), city);
    const DataTable table = partnersTable(network(), profile, city);
    checkTable(table);
    CHECK(table.rows.size() == profile.partners.size());
    for (const auto& row : table.rows)
        CHECK(std::get<std::string>(row[columnOf(table, "city_a")]) == "Culver City");
}

TEST_CASE("anniversaries as a table, of all ages or of one") {
    const std::vector<Anniversary> all = anniversariesIn(2026, network(), shown().partnerships);
    const DataTable table = anniversariesTable(network(), all, 2026, std::nullopt);
    checkTable(table);
    CHECK(table.rows.size() == all.size());
    const DataTable fifty = anniversariesTable(network(), all, 2026, 50);
    CHECK(fifty.rows.size() == countOfAge(all, 50));
    CHECK(wholeIn(fifty, 0, "year_established") == 1976);
}

TEST_CASE("gaps as a table: those without have 0 partnerships") {
    const Gaps gaps = findGaps(network(), shown());
    const DataTable countries = countryGapsTable(network(), gaps);
    checkTable(countries);
    CHECK(countries.rows.size() == gaps.countries.size() + gaps.countriesWithout.size());
    CHECK(wholeIn(countries, countries.rows.size() - 1, "partnerships") == 0);
    std::size_t withEnded = 0;
    for (std::size_t row = 0; row < gaps.countries.size(); ++row) {
        const auto ended = static_cast<std::int64_t>(gaps.countries[row].activity.ended);
        CHECK(wholeIn(countries, row, "partnerships_ended") == ended);
        withEnded += ended > 0 ? 1 : 0;
        const auto people = wholeIn(countries, row, "inhabitants_in_rate");
        if (people == 0) continue;
        CHECK(std::get<double>(
                  countries.rows[row][columnOf(countries, "partnerships_in_rate_per_million_inhabitants")]) ==
              doctest::Approx(1e6 * static_cast<double>(wholeIn(countries, row, "partnerships_in_rate")) /
                              static_cast<double>(people)));
    }
    CHECK(withEnded > 10);
    checkTable(stateGapsTable(network(), gaps));
}

TEST_CASE("circles as a table: a row per town") {
    CityGroupRow group;
    group.members = {cityCalled("Culver City"), cityCalled("Hays")};
    group.countries = {network().cities.country[group.members[0]]};
    group.partnerships = 3;
    group.ended = 1;
    group.meanKilometres = 1234.5;
    const DataTable table = groupsTable(network(), {group, group}, std::vector<std::size_t>{1});
    checkTable(table);
    REQUIRE(table.rows.size() == 2);
    CHECK(wholeIn(table, 0, "group") == 2);
    CHECK(wholeIn(table, 0, "group_partnerships") == 3);
    CHECK(wholeIn(table, 0, "group_partnerships_ended") == 1);
    CHECK(std::get<std::string>(table.rows[1][columnOf(table, "city")]) == "Hays");
}

TEST_CASE("the matrix as a table counts every partnership once") {
    const CountryMatrix matrix(network(), shown().partnerships);
    const DataTable table = matrixTable(network(), matrix);
    checkTable(table);
    std::int64_t sum = 0;
    std::int64_t ended = 0;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        sum += wholeIn(table, row, "partnerships");
        ended += wholeIn(table, row, "partnerships_ended");
    }
    CHECK(sum == static_cast<std::int64_t>(shown().partnerships.size()));
    CHECK(ended == static_cast<std::int64_t>(shown().endedCount));
}

TEST_CASE("charts as a table: years and what is not recorded make all") {
    const DataTable table = chartsTable(network(), shown());
    checkTable(table);
    std::int64_t years = 0;
    std::int64_t distances = 0;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const std::string& chart = std::get<std::string>(table.rows[row][0]);
        if (chart == "year_established") years += wholeIn(table, row, "partnerships");
        if (chart == "distance_km") distances += wholeIn(table, row, "partnerships");
    }
    CHECK(years == static_cast<std::int64_t>(shown().partnerships.size()));
    CHECK(distances == years);
}

TEST_CASE("suggestions as a table: the points of the reasons make the score") {
    const std::vector<Suggestion> suggestions = suggestPartners(network(), cityCalled("Hays"));
    const DataTable table = suggestionsTable(network(), suggestions);
    checkTable(table);
    double points = 0.0;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        if (table.columns[column].ends_with("_points")) points += std::get<double>(table.rows[0][column]);
    }
    CHECK(points == doctest::Approx(suggestions.front().score).epsilon(1e-6));
}

TEST_CASE("two compared cities are two rows") {
    const CityIndex a = cityCalled("Culver City");
    const CityIndex b = cityCalled("Hays");
    CityProfile first = cityProfile(network(), shown(), a);
    first.ended = 2;
    const CityProfile second = cityProfile(network(), shown(), b);
    const DataTable table =
        comparisonTable(network(), {a, first}, {b, second}, sharedPartners(network(), shown(), a, b));
    checkTable(table);
    REQUIRE(table.rows.size() == 2);
    CHECK(wholeIn(table, 0, "partners_shown") == static_cast<std::int64_t>(first.partners.size()));
    CHECK(wholeIn(table, 0, "partners_ended") == 2);
}

TEST_CASE("measures as a table have the names of their JSON, parted by points") {
    MeasureReport report;
    report.measures.partnerships = 3;
    report.measures.degree.mean = 1.5;
    const DataTable table = statsTable(network(), report);
    const auto valueOf = [&](std::string_view name) -> FieldValue {
        for (const auto& row : table.rows)
            if (std::get<std::string>(row[0]) == name) return row[1];
        return std::string("not there");
    };
    CHECK(valueOf("partnerships") == FieldValue(std::int64_t{3}));
    CHECK(valueOf("degree.mean") == FieldValue(1.5));
    CHECK(valueOf("distance_km.mean") == FieldValue());
}
