#pragma once

#include <memory>
#include <span>
#include <vector>

#include "data/basemap/country_labels.h"
#include "model/filter/filter.h"

namespace atlas {

// A city that is shown, ready for labelling.
struct RankedCity {
    CityIndex city = 0;
    std::uint32_t partners = 0;
    UnitVector place{1.0, 0.0, 0.0};
    std::uint32_t score = 0; // partners, weighted: who is named first
};

struct RankedCountry {
    std::uint32_t row = 0; // of the table of country labels
    std::string capitals;
    LngLat place;
    double weight = 0.0; // grows with area and with shown partnerships
    double halfWidthRadians = 0.0;
    double sideRadians = 0.0; // of a square as large as the country
};

// What ranking needs of a network, made once for all filters.
struct RankingBasis {
    std::vector<CityIndex> byInhabitants; // most first
    std::vector<std::uint32_t> weights;   // per CityIndex: what one partner counts
    std::vector<UnitVector> places;       // per CityIndex
};
RankingBasis prepareRanking(const Network& network);

// Who is named first, for one network and filter; read by every picture of it.
struct LabelRanking {
    // Most partners first, each weighted by the logarithm of the city's inhabitants: among cities alike in
    // partners the one that more people know, so that a reader finds the way on the map. Not recorded counts
    // as a small town.
    std::vector<RankedCity> cities;
    std::vector<RankedCountry> countries;
};

LabelRanking rankLabels(const Network& network, const RankingBasis& basis, const FilterResult& shown,
                        std::span<const CountryLabel> countries);

} // namespace atlas
