#include "app/explore/open_answers.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/support/sample_network.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

struct Desk {
    Document document{shippedNetwork().network};
    ExploreState state;
    ui::InterfaceMemory memory;

    Result<DataTable> table(Answer answer) {
        document.show(state.view.filter);
        return tableOf(answer, document, state, memory, 2026);
    }
};

} // namespace

TEST_CASE("the table is exported as it is searched") {
    Desk desk;
    desk.memory.drawer.table.list.wanted[static_cast<std::size_t>(ListColumn::CountryA)] = "Germany";
    desk.memory.drawer.table.list.wanted[static_cast<std::size_t>(ListColumn::CountryB)] = "France";
    Desk other;
    other.state.view.filter.countryPair.emplace(*countryCodeFrom("DE"), *countryCodeFrom("FR"));
    const Result<DataTable> searched = desk.table(Answer::Table);
    const Result<DataTable> filtered = other.table(Answer::Shown);
    REQUIRE(searched);
    REQUIRE(filtered);
    CHECK(searched->rows.size() == filtered->rows.size());
    CHECK(desk.table(Answer::Shown)->rows.size() == desk.document.network()->partnerships.size());
}

TEST_CASE("a table without rows is an error that says so") {
    Desk desk;
    desk.memory.drawer.table.list.wanted[static_cast<std::size_t>(ListColumn::CityA)] = "no such city";
    const Result<DataTable> table = desk.table(Answer::Table);
    REQUIRE_FALSE(table);
    CHECK(table.error().message == "Nothing to export: this table has no rows");
    CHECK_FALSE(desk.table(Answer::Suggestions)); // for no city
}

TEST_CASE("what is still being looked for is said") {
    Desk desk;
    CHECK(desk.table(Answer::Circles).error().message.find("still") != std::string::npos);
    CHECK(desk.table(Answer::Measures).error().message.find("not there yet") != std::string::npos);
}

TEST_CASE("gaps, matrix, charts and anniversaries are there at once") {
    Desk desk;
    for (const Answer answer :
         {Answer::Gaps, Answer::Matrix, Answer::Charts, Answer::Anniversaries, Answer::Coverage})
        CHECK(desk.table(answer));
}

TEST_CASE("the CSV of two countries has the first one first, as the table has it") {
    Desk desk;
    desk.state.view.filter.countryPair.emplace(*countryCodeFrom("FR"), *countryCodeFrom("DE"));
    for (const Answer answer : {Answer::Table, Answer::Shown}) {
        const Result<DataTable> table = desk.table(answer);
        REQUIRE(table);
        const auto column = std::find(table->columns.begin(), table->columns.end(), "country_a");
        const auto at = static_cast<std::size_t>(column - table->columns.begin());
        CHECK(std::all_of(table->rows.begin(), table->rows.end(),
                          [&](const auto& row) { return row[at] == FieldValue(std::string("FR")); }));
    }
}

TEST_CASE("a file is named after what its table holds") {
    Desk desk;
    const auto content = [&](Answer answer) {
        return contentOf(answer, desk.document, desk.state, desk.memory, 2026);
    };
    CHECK(content(Answer::Shown) == "partnerships");
    CHECK(content(Answer::Anniversaries) == "anniversaries 2026");
    desk.memory.drawer.anniversaries.year = 2027;
    CHECK(content(Answer::Anniversaries) == "anniversaries 2027");
    desk.memory.drawer.anniversaries.age = 50;
    CHECK(content(Answer::Anniversaries) == "anniversaries 2027 50 years");
    CHECK(content(Answer::Gaps) == "gaps countries");
    desk.memory.drawer.gaps.kind = 1;
    CHECK(content(Answer::Gaps) == "gaps us states");
    CHECK(content(Answer::Circles) == "circles");
    desk.memory.drawer.circles.kind = 1;
    CHECK(content(Answer::Circles) == "communities");
    const Network& network = *desk.document.network();
    desk.state.view.selection.cities = {0, 1};
    CHECK(content(Answer::Partners) == "partners of " + network.cities.name[0]);
    CHECK(content(Answer::Suggestions) == "suggestions for " + network.cities.name[0]);
    CHECK(content(Answer::Comparison) == network.cities.name[0] + " beside " + network.cities.name[1]);
}
