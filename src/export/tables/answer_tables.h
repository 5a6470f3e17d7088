#pragma once

#include <optional>
#include <span>
#include <vector>

#include "analysis/findings/anniversaries.h"
#include "analysis/findings/city_groups.h"
#include "analysis/findings/coverage.h"
#include "analysis/findings/gaps.h"
#include "analysis/findings/suggestions.h"
#include "export/tables/data_table.h"
#include "model/facts/country_matrix.h"
#include "model/facts/listed_partnership.h"
#include "model/facts/profile.h"

// What the window answers, as tables for a spreadsheet or a script. Scripts rely on the names of columns: add
// at the end, never rename. Measures have theirs in stats_writers.h.
namespace atlas {

// The columns of `sister-atlas list`; each row turned as it is listed.
DataTable partnershipsTable(const Network& network, std::span<const ListedPartnership> rows);

// The partnerships of one city, which stands first in each.
DataTable partnersTable(const Network& network, const CityProfile& profile, CityIndex city);

// Those of a round age in that year, of one age alone where it is given: year and age, then the partnership.
DataTable anniversariesTable(const Network& network, std::span<const Anniversary> anniversaries, int year,
                             std::optional<int> age);

// Countries, or U.S. states, with partnerships and their rate, then those without: 0 partnerships.
DataTable countryGapsTable(const Network& network, const Gaps& gaps);
DataTable stateGapsTable(const Network& network, const Gaps& gaps);

// How much is recorded, a row per country: counts, of partnerships and of places.
DataTable coverageTable(const Network& network, const Coverage& coverage);

// Circles or communities, a row per member: the group's number and figures, then the city.
DataTable groupsTable(const Network& network, const std::vector<CityGroupRow>& groups,
                      std::span<const std::size_t> rows);

// Every pair of countries with a partnership once, the largest first; a country with itself: within it.
DataTable matrixTable(const Network& network, const CountryMatrix& matrix);

// Partnerships per bar of each chart under all other filters: a value, or a range from a figure up to, and
// without, another.
DataTable chartsTable(const Network& network, const FilterResult& shown);

// A row per suggestion: rank, city, score, the points of each reason, and all reasons in a sentence.
DataTable suggestionsTable(const Network& network, const std::vector<Suggestion>& suggestions);

// A row per city: its figures and the ids of the partners in common.
struct ComparedCity {
    CityIndex city;
    const CityProfile& profile;
};
DataTable comparisonTable(const Network& network, const ComparedCity& first, const ComparedCity& second,
                          const std::vector<CityIndex>& shared);

} // namespace atlas
