#include "app/explore/open_answers.h"

#include <fmt/core.h>

#include <numeric>
#include <optional>

#include "core/text.h"
#include "export/tables/answer_tables.h"
#include "export/tables/stats_writers.h"

namespace atlas {

namespace {

struct OpenAnswers {
    const Document& document;
    const ExploreState& state;
    const ui::InterfaceMemory& memory;
    int currentYear = 0;

    const Network& network() const { return *document.network(); }
};

Result<DataTable> circlesTable(const OpenAnswers& open) {
    const AwaitedAnswer<CityGroups> groups = open.document.groups();
    if (!groups.error.empty()) return failure(groups.error);
    if (!groups.isCurrent)
        return failure("Circles are still being looked for; export them once they are listed");
    const ui::CirclesMemory& memory = open.memory.drawer.circles;
    const std::vector<CityGroupRow>& all = memory.kind == 0 ? groups.last->cliques : groups.last->communities;
    if (memory.listed == groups.last && memory.listedKind == memory.kind)
        return groupsTable(open.network(), all, memory.rows);
    std::vector<std::size_t> rows(all.size());
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    return groupsTable(open.network(), all, rows);
}

Result<DataTable> measuresTable(const OpenAnswers& open) {
    const AwaitedAnswer<MeasureReport> measures = open.document.measures();
    if (!measures.error.empty()) return failure(measures.error);
    if (!measures.isCurrent) return failure("The measures are not there yet; export them once they show");
    return statsTable(open.network(), *measures.last);
}

int anniversaryYear(const OpenAnswers& open) {
    return open.memory.drawer.anniversaries.year.value_or(
        open.state.view.filter.anniversaryYear.value_or(static_cast<std::int16_t>(open.currentYear)));
}

DataTable anniversariesShown(const OpenAnswers& open) {
    const int year = anniversaryYear(open);
    return anniversariesTable(open.network(), open.document.anniversariesIn(year), year,
                              open.memory.drawer.anniversaries.age);
}

DataTable comparison(const OpenAnswers& open) {
    const CityIndex a = open.state.view.selection.cities[0];
    const CityIndex b = open.state.view.selection.cities[1];
    return comparisonTable(open.network(), {a, open.document.profileOf(a)}, {b, open.document.profileOf(b)},
                           open.document.sharedPartners(a, b));
}

DataTable suggestions(const OpenAnswers& open) {
    const ui::SuggestionMemory& memory = open.memory.details.suggestions;
    if (!memory.city) return {};
    return suggestionsTable(open.network(), open.document.suggestions(*memory.city, memory.options()));
}

DataTable partners(const OpenAnswers& open) {
    const CityIndex city = open.state.view.selection.cities.front();
    return partnersTable(open.network(), open.document.profileOf(city), city);
}

Result<DataTable> answerTable(Answer answer, const OpenAnswers& open) {
    const Network& network = open.network();
    switch (answer) {
        case Answer::Shown:
            return partnershipsTable(
                network, listed(network, open.document.filter(), open.document.shown()->partnerships));
        case Answer::Table:
            return partnershipsTable(network, open.document.rows(open.memory.drawer.table.list));
        case Answer::Charts:
            return chartsTable(network, *open.document.shown());
        case Answer::Matrix:
            return matrixTable(network, open.document.matrix());
        case Answer::Measures:
            return measuresTable(open);
        case Answer::Circles:
            return circlesTable(open);
        case Answer::Gaps:
            return open.memory.drawer.gaps.kind == 0 ? countryGapsTable(network, open.document.gaps())
                                                     : stateGapsTable(network, open.document.gaps());
        case Answer::Anniversaries:
            return anniversariesShown(open);
        case Answer::Coverage:
            return coverageTable(network, open.document.coverage());
        case Answer::Partners:
            return partners(open);
        case Answer::Comparison:
            return comparison(open);
        case Answer::Suggestions:
            return suggestions(open);
    }
    return DataTable();
}

std::string anniversariesContent(const OpenAnswers& open) {
    const std::optional<int>& age = open.memory.drawer.anniversaries.age;
    const int year = anniversaryYear(open);
    return age ? fmt::format("anniversaries {} {} years", year, *age) : fmt::format("anniversaries {}", year);
}

std::string contentOf(Answer answer, const OpenAnswers& open) {
    const auto city = [&](std::size_t i) {
        return open.network().cities.name[open.state.view.selection.cities[i]];
    };
    switch (answer) {
        case Answer::Shown:
            return "partnerships";
        case Answer::Table:
            return "table";
        case Answer::Charts:
            return "charts";
        case Answer::Matrix:
            return "matrix";
        case Answer::Measures:
            return "measures";
        case Answer::Circles:
            return open.memory.drawer.circles.kind == 0 ? "circles" : "communities";
        case Answer::Gaps:
            return open.memory.drawer.gaps.kind == 0 ? "gaps countries" : "gaps us states";
        case Answer::Anniversaries:
            return anniversariesContent(open);
        case Answer::Coverage:
            return "coverage";
        case Answer::Partners:
            return "partners of " + city(0);
        case Answer::Comparison:
            return city(0) + " beside " + city(1);
        case Answer::Suggestions:
            return "suggestions for " + city(0);
    }
    return {};
}

} // namespace

std::string contentOf(Answer answer, const Document& document, const ExploreState& state,
                      const ui::InterfaceMemory& memory, int currentYear) {
    return contentOf(answer, {document, state, memory, currentYear});
}

Result<DataTable> tableOf(Answer answer, const Document& document, const ExploreState& state,
                          const ui::InterfaceMemory& memory, int currentYear) {
    Result<DataTable> table = answerTable(answer, {document, state, memory, currentYear});
    if (table && table->rows.empty()) return failure("Nothing to export: this table has no rows");
    return table;
}

} // namespace atlas
