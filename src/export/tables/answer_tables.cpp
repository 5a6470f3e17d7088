#include "export/tables/answer_tables.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "export/tables/partnership_fields.h"

namespace atlas {

namespace {

using Row = std::vector<FieldValue>;

constexpr std::array<std::string_view, 7> kCityFields{"id",       "city",      "admin1",    "country",
                                                      "latitude", "longitude", "population"};

std::int64_t whole(std::size_t value) {
    return static_cast<std::int64_t>(value);
}

FieldValue orNothing(const std::optional<double>& value) {
    if (!value) return std::monostate{};
    return *value;
}

template <typename Names>
void appendNames(std::vector<std::string>& columns, const Names& names) {
    for (const std::string_view name : names)
        columns.emplace_back(name);
}

void appendFields(Row& row, Row fields) {
    std::move(fields.begin(), fields.end(), std::back_inserter(row));
}

DataTable gapsTable() {
    return {{"code", "name", "partnerships", "partnerships_ended", "places", "places_in_rate",
             "partnerships_in_rate", "inhabitants_in_rate", "partnerships_in_rate_per_million_inhabitants"},
            {}};
}

void addPlace(DataTable& table, std::string code, const std::string& name, const PlaceActivity& activity) {
    table.rows.push_back({std::move(code), name, whole(activity.partnerships), whole(activity.ended),
                          whole(activity.places), whole(activity.placesInRate),
                          whole(activity.partnershipsInRate), activity.inhabitantsInRate,
                          orNothing(activity.perMillion)});
}

std::string codeOf(const Network& network, CountryIndex country) {
    return std::string(network.countries.code[country].view());
}

Row comparedRow(const Network& network, const ComparedCity& compared,
                const std::vector<std::string>& shared) {
    Row row;
    appendCity(row, network, compared.city);
    row.emplace_back(whole(compared.profile.partners.size()));
    row.emplace_back(whole(compared.profile.ended));
    row.emplace_back(whole(compared.profile.byCountry.size()));
    row.emplace_back(whole(compared.profile.rank));
    row.emplace_back(shared);
    return row;
}

} // namespace

DataTable partnershipsTable(const Network& network, std::span<const ListedPartnership> rows) {
    DataTable table;
    appendNames(table.columns, kPartnershipFields);
    for (const ListedPartnership& row : rows)
        table.rows.push_back(partnershipFields(network, row));
    return table;
}

DataTable partnersTable(const Network& network, const CityProfile& profile, CityIndex city) {
    std::vector<ListedPartnership> rows;
    for (const PartnerRow& row : profile.partners)
        rows.push_back({row.partnership, network.partnerships.cityA[row.partnership] != city});
    return partnershipsTable(network, rows);
}

DataTable anniversariesTable(const Network& network, std::span<const Anniversary> anniversaries, int year,
                             std::optional<int> age) {
    DataTable table{{"anniversary_year", "age_years"}, {}};
    appendNames(table.columns, kPartnershipFields);
    for (const Anniversary& anniversary : anniversaries) {
        if (age && anniversary.years != *age) continue;
        Row row{std::int64_t{year}, std::int64_t{anniversary.years}};
        appendFields(row, partnershipFields(network, {anniversary.partnership, false}));
        table.rows.push_back(std::move(row));
    }
    return table;
}

DataTable countryGapsTable(const Network& network, const Gaps& gaps) {
    DataTable table = gapsTable();
    for (const CountryActivity& row : gaps.countries)
        addPlace(table, codeOf(network, row.country), network.countries.name[row.country], row.activity);
    for (const CountryIndex country : gaps.countriesWithout)
        addPlace(table, codeOf(network, country), network.countries.name[country], {});
    return table;
}

DataTable stateGapsTable(const Network& network, const Gaps& gaps) {
    DataTable table = gapsTable();
    for (const StateActivity& row : gaps.states)
        addPlace(table, network.states.code[row.state], network.states.name[row.state], row.activity);
    for (const std::size_t state : gaps.statesWithout)
        addPlace(table, network.states.code[state], network.states.name[state], {});
    return table;
}

DataTable coverageTable(const Network& network, const Coverage& coverage) {
    DataTable table{{"code", "name", "partnerships", "with_year", "with_program_types", "with_status",
                     "corroborated", "places", "places_with_population"},
                    {}};
    for (const CountryCoverage& row : coverage.countries) {
        const Recorded& recorded = row.recorded;
        table.rows.push_back(
            {codeOf(network, row.country), network.countries.name[row.country], whole(recorded.partnerships),
             whole(recorded.withYear), whole(recorded.withPrograms), whole(recorded.withStatus),
             whole(recorded.corroborated), whole(recorded.places), whole(recorded.withPopulation)});
    }
    return table;
}

DataTable groupsTable(const Network& network, const std::vector<CityGroupRow>& groups,
                      std::span<const std::size_t> rows) {
    DataTable table{{"group", "group_towns", "group_countries", "group_partnerships",
                     "group_partnerships_ended", "group_mean_distance_km"},
                    {}};
    appendNames(table.columns, kCityFields);
    for (const std::size_t number : rows) {
        const CityGroupRow& group = groups[number];
        for (const CityIndex member : group.members) {
            Row row{whole(number + 1),         whole(group.members.size()), whole(group.countries.size()),
                    whole(group.partnerships), whole(group.ended),          group.meanKilometres};
            appendCity(row, network, member);
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

DataTable matrixTable(const Network& network, const CountryMatrix& matrix) {
    struct Cell {
        CountryIndex a;
        CountryIndex b;
        std::uint32_t partnerships;
        std::uint32_t ended;
    };
    std::vector<Cell> cells;
    const std::vector<CountryIndex>& countries = matrix.countries();
    for (std::size_t i = 0; i < countries.size(); ++i) {
        for (std::size_t j = i; j < countries.size(); ++j) {
            const std::uint32_t count = matrix.between(countries[i], countries[j]);
            if (count > 0)
                cells.push_back(
                    {countries[i], countries[j], count, matrix.endedBetween(countries[i], countries[j])});
        }
    }
    std::stable_sort(cells.begin(), cells.end(),
                     [](const Cell& x, const Cell& y) { return x.partnerships > y.partnerships; });
    DataTable table{
        {"country_a", "country_a_name", "country_b", "country_b_name", "partnerships", "partnerships_ended"},
        {}};
    for (const Cell& cell : cells)
        table.rows.push_back({codeOf(network, cell.a), network.countries.name[cell.a],
                              codeOf(network, cell.b), network.countries.name[cell.b],
                              std::int64_t{cell.partnerships}, std::int64_t{cell.ended}});
    return table;
}

DataTable suggestionsTable(const Network& network, const std::vector<Suggestion>& suggestions) {
    DataTable table{{"rank"}, {}};
    appendNames(table.columns, kCityFields);
    table.columns.emplace_back("score");
    for (std::size_t kind = 0; kind < kReasonKindCount; ++kind)
        table.columns.push_back(std::string(termOf(static_cast<ReasonKind>(kind)).id) + "_points");
    table.columns.emplace_back("reasons");
    for (std::size_t i = 0; i < suggestions.size(); ++i) {
        const Suggestion& suggestion = suggestions[i];
        Row row{whole(i + 1)};
        appendCity(row, network, suggestion.city);
        row.emplace_back(suggestion.score);
        std::array<double, kReasonKindCount> points{};
        for (const SuggestionReason& reason : suggestion.reasons)
            points[static_cast<std::size_t>(reason.kind)] += reason.points;
        for (const double value : points)
            row.emplace_back(value);
        row.emplace_back(suggestion.sentence);
        table.rows.push_back(std::move(row));
    }
    return table;
}

DataTable comparisonTable(const Network& network, const ComparedCity& first, const ComparedCity& second,
                          const std::vector<CityIndex>& shared) {
    DataTable table;
    appendNames(table.columns, kCityFields);
    appendNames(table.columns,
                std::array<std::string_view, 5>{"partners_shown", "partners_ended", "partner_countries",
                                                "rank_by_partners", "ids_in_common"});
    std::vector<std::string> ids;
    for (const CityIndex city : shared)
        ids.push_back(network.cities.id[city]);
    for (const ComparedCity& compared : {first, second})
        table.rows.push_back(comparedRow(network, compared, ids));
    return table;
}

} // namespace atlas
