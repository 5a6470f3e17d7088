#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "analysis/measures/path_lengths.h"
#include "data/network/network.h"

namespace atlas {

// Measures of the partnerships that pass a filter, as an undirected, simple graph (network_graph.h). A
// measure that does not exist for them (the mean of nothing, a correlation without variance) is nothing.

struct DegreeMeasures {
    std::optional<double> mean; // partners per city
    std::uint32_t max = 0;
    std::vector<std::pair<std::uint32_t, std::uint32_t>>
        distribution; // partners and cities with so many, ascending
};

struct LargestComponent {
    std::size_t cities = 0;
    std::optional<double> share; // of all cities shown
    PathLengths paths;           // exact, unweighted
};

struct DistanceMeasures { // geodesic on WGS 84, over partnerships
    std::optional<double> meanKilometres;
    std::optional<double> medianKilometres;
};

// Partnerships by the populations of their ends. "Under 25,000" is fewer than 25,000 inhabitants.
struct SizeMeasures {
    std::size_t bothRecorded = 0;     // the populations of both ends are recorded; of these
    std::size_t sameClass = 0;        // both ends are in one award class
    std::size_t bothUnder25000 = 0;   // both ends are under 25,000
    std::size_t eitherUnder25000 = 0; // one end or both are

    // "Links communities under 25,000 people": both ends are, out of those where both are recorded.
    std::optional<double> under25000Share() const;
    std::optional<double> sameClassShare() const;
};

// Nothing of nothing.
std::optional<double> shareOf(std::size_t part, std::size_t whole);

struct Homophily { // Newman's assortativity coefficient, -1 to 1
    std::optional<double> byCountry;
    std::optional<double> byContinent;
};

struct CityPartners {
    CityIndex city = 0;
    std::uint32_t partners = 0;
};

struct CountryPair {    // of two different countries
    CountryIndex a = 0; // the smaller code
    CountryIndex b = 0;
    std::uint32_t partnerships = 0;
};

struct Bridge {
    CityIndex city = 0;
    double betweenness = 0.0; // pairs of other cities
};

struct NetworkMeasures {
    std::size_t partnerships = 0;
    std::size_t cities = 0;
    std::size_t countries = 0;
    DegreeMeasures degree;
    std::size_t components = 0;
    LargestComponent largestComponent;
    std::optional<double> transitivity;
    std::optional<double> averageClustering; // a city with fewer than two partners counts as 0
    std::optional<double> degreeAssortativity;
    Homophily homophily;
    DistanceMeasures distance;
    std::optional<double> domesticShare; // both ends in one country, of all partnerships
    SizeMeasures size;
    std::array<std::uint32_t, kStatusCount> byStatus{};
    std::vector<CityPartners> topCities;      // most partners first, then by id
    std::vector<CountryPair> topCountryPairs; // most partnerships first, then by codes
    std::vector<Bridge> topBridges;           // highest betweenness first
    std::size_t bridgeSources = 0; // cities that ways were followed from; all: betweenness is exact
    std::vector<std::vector<CityIndex>> largestCliques; // from three members on, all of the largest size
};

} // namespace atlas
