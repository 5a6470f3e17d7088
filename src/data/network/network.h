#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "data/network/network_terms.h"
#include "geo/lng_lat.h"

namespace atlas {

using CityIndex = std::uint32_t;
using CountryIndex = std::uint16_t;
using PartnershipIndex = std::uint32_t;

// ISO 3166-1 alpha-2, upper case, e.g. "JP"; Kosovo is "XK" as GeoNames has it.
struct CountryCode {
    std::array<char, 2> letters{'-', '-'};

    std::string_view view() const { return {letters.data(), letters.size()}; }
    friend auto operator<=>(const CountryCode&, const CountryCode&) = default;
};

inline constexpr CountryCode kUnitedStates{{'U', 'S'}};

// "jp" or "JP"; nothing unless two letters.
std::optional<CountryCode> countryCodeFrom(std::string_view text);

// Columns of equal length, one row per country that the network or the code list names.
struct CountryTable {
    std::vector<CountryCode> code;
    std::vector<std::string> name;
    std::vector<Continent> continent;

    std::size_t size() const { return code.size(); }
};

struct CityTable {
    std::vector<std::string> id; // GeoNames id, or "x-…" where GeoNames has no such place
    std::vector<std::string> name;
    std::vector<std::string> otherNames; // for searching: ';' between, in all languages; empty when none
    std::vector<PlaceKind> kind;
    std::vector<std::string> admin1; // U.S. postal code of the state; elsewhere GeoNames' first-order code
    std::vector<CountryIndex> country;
    std::vector<LngLat> location;
    std::vector<std::optional<std::int64_t>> population; // inhabitants
    std::vector<CitySize> citySize; // of a community; NotRecorded of counties and regions
    std::vector<std::uint32_t> partnerCount;

    std::size_t size() const { return id.size(); }

    // Inhabitants of a place whose size can be compared with that of others: none of a county or a region.
    std::optional<std::int64_t> communityPopulation(CityIndex city) const {
        return isCommunity(kind[city]) ? population[city] : std::nullopt;
    }
};

// Town networks, rings and leagues of towns, that a partnership may belong to.
using TownNetworkMask = std::uint32_t; // bit = row of TownNetworkTable
inline constexpr std::size_t kMaxTownNetworks = std::numeric_limits<TownNetworkMask>::digits;

struct TownNetworkTable {
    std::vector<std::string> name; // "Douzelage"

    std::size_t size() const { return name.size(); }
};

inline constexpr std::int16_t kYearNotRecorded = 0;
inline constexpr std::int16_t kEarliestYear = 1000; // that a file may name
inline constexpr std::int16_t kLatestYear = 2100;

// Pages of a partnership's list of addresses: bit = place in the list, as far as there are bits.
using PageMask = std::uint8_t;

// Which of its pages tell what of a partnership; 0: nobody wrote that down.
struct FactPages {
    PageMask year = 0;
    PageMask programs = 0;
    PageMask status = 0;
};

struct PartnershipTable {
    std::vector<CityIndex> cityA; // a U.S. community stands first
    std::vector<CityIndex> cityB;
    std::vector<CountryIndex> countryA; // of the cities, repeated here so that filters read one table
    std::vector<CountryIndex> countryB;
    std::vector<CitySize> sizeA;
    std::vector<CitySize> sizeB;
    std::vector<PlaceKind> kindA;
    std::vector<PlaceKind> kindB;
    std::vector<std::int16_t> yearEstablished; // or kYearNotRecorded
    std::vector<YearBasis> yearBasis;          // NotRecorded where there is no year
    std::vector<ProgramMask> programs;         // NotRecorded's bit when no type is known, never 0
    std::vector<ProgramBasis> programBasis;    // NotRecorded where there is no type
    std::vector<TownNetworkMask> townNetworks; // to which both ends belong
    std::vector<Status> status;
    std::vector<EvidenceMask> evidence;
    std::vector<std::uint8_t> awarded;   // 1: an award names this pair, or names a city of it and no partner
    std::vector<std::string> sourceUrls; // at most four, a space between; empty when none
    std::vector<FactPages> factPages;
    std::vector<float> distanceKilometres; // geodesic on WGS 84
    std::vector<float> sizeRatio;          // larger community over the smaller; 0: one is not recorded
    std::vector<std::uint8_t> distanceBin; // of data/network/chart_bins.h, here and below
    std::vector<std::uint8_t> sizeRatioBin;
    std::vector<std::uint8_t> partnersBinA;
    std::vector<std::uint8_t> partnersBinB;

    std::size_t size() const { return cityA.size(); }
};

// Both years included.
struct YearRange {
    std::int16_t first = kYearNotRecorded;
    std::int16_t last = kYearNotRecorded;

    friend auto operator<=>(const YearRange&, const YearRange&) = default;
};

struct AwardTable {
    std::vector<std::int16_t> year;
    std::vector<CityIndex> city;
    std::vector<std::string> category;
    std::vector<std::string> populationClass; // as the award names it
    std::vector<std::optional<CityIndex>> partner;
    std::vector<std::string> sourceUrl;

    std::size_t size() const { return year.size(); }
};

struct StateTable {                // U.S. states and territories
    std::vector<std::string> code; // postal code
    std::vector<std::string> name;
};

// The whole network, never changed after loading; everything else refers to it by row index.
struct Network {
    CountryTable countries;
    CityTable cities;
    PartnershipTable partnerships;
    AwardTable awards;
    StateTable states;
    TownNetworkTable townNetworks;
    std::string credit; // whom the data are from, as sources.json has it; empty where it says nothing
    std::optional<YearRange> recordedYears; // from the first to the last that a partnership names

    std::optional<CountryIndex> findCountry(CountryCode code) const;
    std::optional<CityIndex> findCityById(std::string_view id) const;

    // Names of the town networks in a mask, in the table's order.
    std::vector<std::string> townNetworkNames(TownNetworkMask mask) const;

    // "Hays, KS, United States", "Kaizuka, Japan".
    std::string cityLabel(CityIndex city) const;
};

// Every letter that the names of cities, countries and states are written with, ascending.
std::vector<char32_t> lettersOfNames(const Network& network);

using NetworkPointer = std::shared_ptr<const Network>;

} // namespace atlas
