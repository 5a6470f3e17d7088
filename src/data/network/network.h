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

// Sister Cities International's award categories, extended; NotRecorded is a value of its own.
enum class ProgramType : std::uint8_t {
    YouthEducation,
    ArtsCulture,
    BusinessTrade,
    Humanitarian,
    ProfessionalTechnical,
    SustainableDevelopment,
    Sports,
    Agriculture,
    Medical,
    NotRecorded
};
inline constexpr std::size_t kProgramTypeCount = 10; // with NotRecorded
using ProgramMask = std::uint16_t;                   // bit = ProgramType

// Sister Cities International's award classes by inhabitants.
enum class CitySize : std::uint8_t {
    Under10000,
    To25000,
    To50000,
    To100000,
    To300000,
    To500000,
    Over500000,
    NotRecorded
};
inline constexpr std::size_t kCitySizeCount = 8;
using CitySizeMask = std::uint8_t;

enum class Evidence : std::uint8_t { Lists, Wikidata, Web, Article };
inline constexpr std::size_t kEvidenceCount = 4;
using EvidenceMask = std::uint8_t;

enum class Status : std::uint8_t { Active, Friendship, Emeritus, Suspended, NotRecorded };
inline constexpr std::size_t kStatusCount = 5;
using StatusMask = std::uint8_t; // bit = Status

enum class Continent : std::uint8_t {
    Africa,
    Antarctica,
    Asia,
    Europe,
    NorthAmerica,
    Oceania,
    SouthAmerica,
    NotRecorded
};

// A name as files spell it ("youth_education") and one as people read it ("Youth and education").
struct Term {
    std::string_view id;
    std::string_view name;
};
const Term& termOf(ProgramType type);
const Term& termOf(
    CitySize size); // ids: under-10000, 10000-25000, 25001-50000, ... over-500000, not-recorded
const Term& termOf(Evidence evidence);
const Term& termOf(Status status);
const Term& termOf(Continent continent);

// Counts follow their enums, and every value has its bit.
static_assert(kProgramTypeCount == static_cast<std::size_t>(ProgramType::NotRecorded) + 1);
static_assert(kProgramTypeCount <= std::numeric_limits<ProgramMask>::digits);
static_assert(kCitySizeCount == static_cast<std::size_t>(CitySize::NotRecorded) + 1);
static_assert(kCitySizeCount <= std::numeric_limits<CitySizeMask>::digits);
static_assert(kEvidenceCount == static_cast<std::size_t>(Evidence::Article) + 1);
static_assert(kEvidenceCount <= std::numeric_limits<EvidenceMask>::digits);
static_assert(kStatusCount == static_cast<std::size_t>(Status::NotRecorded) + 1);
static_assert(kStatusCount <= std::numeric_limits<StatusMask>::digits);

// The bit of a value in such a mask.
template <typename Enum>
constexpr std::uint16_t maskOf(Enum value) {
    return static_cast<std::uint16_t>(1U << static_cast<unsigned>(value));
}

// The award class of a population; an unknown population is NotRecorded.
CitySize citySizeOf(std::optional<std::int64_t> population);

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
    std::vector<std::string> admin1; // U.S. postal code of the state; elsewhere GeoNames' first-order code
    std::vector<CountryIndex> country;
    std::vector<LngLat> location;
    std::vector<std::optional<std::int64_t>> population; // inhabitants
    std::vector<CitySize> citySize;
    std::vector<std::uint32_t> partnerCount;

    std::size_t size() const { return id.size(); }
};

inline constexpr std::int16_t kYearNotRecorded = 0;
inline constexpr std::int16_t kEarliestYear = 1000; // that a file may name
inline constexpr std::int16_t kLatestYear = 2100;

struct PartnershipTable {
    std::vector<CityIndex> cityA; // a U.S. community stands first
    std::vector<CityIndex> cityB;
    std::vector<CountryIndex> countryA; // of the cities, repeated here so that filters read one table
    std::vector<CountryIndex> countryB;
    std::vector<CitySize> sizeA;
    std::vector<CitySize> sizeB;
    std::vector<std::int16_t> yearEstablished; // or kYearNotRecorded
    std::vector<ProgramMask> programs;         // NotRecorded's bit when no type is known, never 0
    std::vector<Status> status;
    std::vector<EvidenceMask> evidence;
    std::vector<std::uint8_t> awarded;   // 1: an award names this pair, or names a city of it and no partner
    std::vector<std::string> sourceUrls; // at most two, a space between; empty when none
    std::vector<float> distanceKilometres; // geodesic on WGS 84
    std::vector<float> sizeRatio;          // larger population over the smaller; 0: one is not recorded
    std::vector<std::uint8_t> distanceBin; // of data/network/chart_bins.h, here and below
    std::vector<std::uint8_t> sizeRatioBin;
    std::vector<std::uint8_t> partnersBinA;
    std::vector<std::uint8_t> partnersBinB;

    std::size_t size() const { return cityA.size(); }
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

    std::optional<CountryIndex> findCountry(CountryCode code) const;
    std::optional<CityIndex> findCityById(std::string_view id) const;

    // "Hays, KS, United States", "Kaizuka, Japan".
    std::string cityLabel(CityIndex city) const;
};

// Every letter that the names of cities, countries and states are written with, ascending.
std::vector<char32_t> lettersOfNames(const Network& network);

using NetworkPointer = std::shared_ptr<const Network>;

} // namespace atlas
