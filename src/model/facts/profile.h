#pragma once

#include <string>
#include <vector>

#include "model/filter/filter.h"

namespace atlas {

// A name and how many partnerships stand behind it.
struct CountedName {
    std::string name;
    std::uint32_t count = 0;
    bool isUnknown = false; // what is not recorded
    friend bool operator==(const CountedName&, const CountedName&) = default;
};

// One of a city's partnerships.
struct PartnerRow {
    PartnershipIndex partnership = 0;
    CityIndex partner = 0;
    std::string label;   // "Kaizuka, Japan"
    std::string details; // "9,230 km · 5,735 mi · since 1965 · Sports"
};

// How a city stands among those of its own size that are shown.
struct Standing {
    CitySize size = CitySize::NotRecorded;
    std::size_t cityCount = 0;   // of that size, shown
    double medianPartners = 0.0; // of those
    double shareWithFewer = 0.0; // of those, from 0 to 1
};

// What the atlas tells of one city under a filter; counts are of partnerships that pass it.
struct CityProfile {
    std::size_t rank = 0;      // by partners among all cities shown, 1 for the first; equals share a rank
    std::size_t cityCount = 0; // shown
    std::vector<PartnerRow> partners;   // most connected first
    std::size_t ended = 0;              // of these
    std::vector<CountedName> byCountry; // most first
    std::vector<CountedName> byProgram; // in the order of the types, not recorded last
    std::vector<CountedName> byDecade;  // in time, not recorded last
    Standing standing;
};
// How a city's partners are listed: the most connected, the nearest, the oldest partnership first, or by
// name.
enum class PartnerOrder : std::uint8_t { Partners, Name, Distance, Year };
inline constexpr std::size_t kPartnerOrderCount = 4;

// Numbers of rows of `partners` in that order; equals stay as they are, years that are not recorded come
// last.
std::vector<std::size_t> orderedPartners(const Network& network, const CityProfile& profile,
                                         PartnerOrder order);

CityProfile cityProfile(const Network& network, const FilterResult& shown, CityIndex city);

// The same of a country.
struct CountryProfile {
    std::uint32_t partnerships = 0;
    std::uint32_t ended = 0;            // of these
    std::uint32_t domestic = 0;         // both ends in it
    std::size_t cityCount = 0;          // of its cities, shown
    std::vector<CountedName> byCountry; // the other end's; most first, its own left out
    std::vector<std::pair<CityIndex, std::uint32_t>> topCities; // with their partners, most first
    std::vector<CountedName> byProgram;
    std::vector<CountedName> byStatus;
    std::vector<CountedName> byCitySize; // its own cities' classes, one count for each end in it
};
CountryProfile countryProfile(const Network& network, const FilterResult& shown, CountryIndex country);

// Places shown that lie in a region, as far as the data tell which they are: those of its country with its
// code of the first-order division. Most partners first; none for what is no region.
std::vector<CityIndex> placesInRegion(const Network& network, const FilterResult& shown, CityIndex region);

// The state itself where it is a partner of its own: "Iowa" of Iowa.
std::vector<CityIndex> regionsOfState(const Network& network, std::size_t state);

// Cities that both have as partners, most connected first.
std::vector<CityIndex> sharedPartners(const Network& network, const FilterResult& shown, CityIndex a,
                                      CityIndex b);

} // namespace atlas
