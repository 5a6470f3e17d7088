#pragma once

#include <memory>
#include <span>
#include <vector>

#include "data/basemap/country_labels.h"
#include "data/basemap/known_places.h"
#include "model/filter/filter.h"

namespace atlas {

// A city that is shown, ready for labelling.
struct RankedCity {
    CityIndex city = 0;
    std::uint32_t partners = 0;
    UnitVector place{1.0, 0.0, 0.0};
    std::uint32_t score = 0; // partners, weighted: who is named first
    double prominence = 0.0; // of a landmark; 0: it is none
};

// A city that many know, named to find the way by also where nothing that is shown is there.
struct Landmark {
    std::optional<CityIndex> city; // of the network
    std::string name;
    UnitVector place{1.0, 0.0, 0.0};
    double prominence = 0.0; // 2.6 for the most known, 0.6 for the least
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
    std::vector<double> prominence;       // per CityIndex
    std::shared_ptr<const std::vector<Landmark>> landmarks;
};
RankingBasis prepareRanking(const Network& network, std::span<const KnownPlace> known);

// Who is named first, for one network and filter; read by every picture of it.
struct LabelRanking {
    // Most partners first, each weighted by the square of the logarithm of the city's inhabitants: all towns
    // of a large circle have its number of partners, and wait behind cities that more people know. Not
    // recorded counts as a small town.
    std::vector<RankedCity> cities;
    std::shared_ptr<const std::vector<Landmark>> landmarks; // null: there are none
    std::vector<RankedCountry> countries;
};

LabelRanking rankLabels(const Network& network, const RankingBasis& basis, const FilterResult& shown,
                        std::span<const CountryLabel> countries);

} // namespace atlas
