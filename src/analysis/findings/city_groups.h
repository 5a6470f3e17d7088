#pragma once

#include <string>
#include <vector>

#include "analysis/findings/cliques.h"

namespace atlas {

// Cliques that miss a partnership or two fall apart into many that are nearly the same: one that shares at
// least this part of its members with a larger one, or one before it, is a variant of that.
inline constexpr double kVariantShare = 0.7;

// Cities that belong together, and what a row of a list tells of them.
struct CityGroupRow {
    std::vector<CityIndex> members;      // the most connected first, then by row
    std::vector<CountryIndex> countries; // that of the most members first, then by code
    std::size_t partnerships = 0;        // shown, among the members
    std::size_t ended = 0;               // of these
    double meanKilometres = 0.0;         // of these
    bool isVariant = false;              // of a larger clique before it, with which it shares most members
    std::size_t variants = 0;            // of it
};

// What cliques and communities of the partnerships shown there are.
struct CityGroups {
    std::vector<CityGroupRow> cliques;     // the largest first
    std::vector<CityGroupRow> communities; // of more than two cities, the largest first
    std::optional<double> modularity;
};
Result<CityGroups> findCityGroups(const Network& network, const FilterResult& shown,
                                  const Progress& progress = {});

// "Türi, Siret, Rokiškis, Škofja Loka, Bundoran": at most so many names, the most connected first.
std::string memberNames(const Network& network, const CityGroupRow& group, std::size_t max);

// "Germany, France, Poland and 12 more countries".
std::string countryNames(const Network& network, const CityGroupRow& group, std::size_t max);

// Whether one of the members, or its country, is called so: as the beginning of one of its words, without
// case and accents.
bool hasMemberCalled(const Network& network, const CityGroupRow& group, std::string_view foldedName);

} // namespace atlas
