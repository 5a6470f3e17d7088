#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>

namespace atlas {

// The words in which the network's columns speak: every choice is an enum, and "not recorded" a value of it.

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

enum class Status : std::uint8_t {
    Active,
    Friendship,
    Emeritus,
    Dormant,
    Suspended,
    Terminated,
    NotRecorded
};
inline constexpr std::size_t kStatusCount = 7;
using StatusMask = std::uint8_t; // bit = Status

// What a place is. A district is a part of a city, a county one of several communities, a region a state,
// province or prefecture.
enum class PlaceKind : std::uint8_t { City, District, County, Region, NotRecorded };
inline constexpr std::size_t kPlaceKindCount = 5;
using PlaceKindMask = std::uint8_t; // bit = PlaceKind

// How a founding year is known.
enum class YearBasis : std::uint8_t {
    Stated,      // a page says it of the pair
    Anniversary, // it follows from a round number of years
    TownNetwork, // it follows from when the two joined a town network
    NotRecorded  // there is no year, or nobody says
};
inline constexpr std::size_t kYearBasisCount = 4;
using YearBasisMask = std::uint8_t; // bit = YearBasis

// How program types are known.
enum class ProgramBasis : std::uint8_t {
    Stated,      // a page says it of the pair
    WholeCity,   // a page says it of all partnerships of one of the two
    TownNetwork, // they are the aims of a town network of both
    NotRecorded  // there are none, or nobody says
};
inline constexpr std::size_t kProgramBasisCount = 4;
using ProgramBasisMask = std::uint8_t; // bit = ProgramBasis

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
const Term& termOf(PlaceKind kind);
const Term& termOf(YearBasis basis);
const Term& termOf(ProgramBasis basis);
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
static_assert(kPlaceKindCount == static_cast<std::size_t>(PlaceKind::NotRecorded) + 1);
static_assert(kPlaceKindCount <= std::numeric_limits<PlaceKindMask>::digits);
static_assert(kYearBasisCount == static_cast<std::size_t>(YearBasis::NotRecorded) + 1);
static_assert(kYearBasisCount <= std::numeric_limits<YearBasisMask>::digits);
static_assert(kProgramBasisCount == static_cast<std::size_t>(ProgramBasis::NotRecorded) + 1);
static_assert(kProgramBasisCount <= std::numeric_limits<ProgramBasisMask>::digits);

// The bit of a value in such a mask.
template <typename Enum>
constexpr std::uint16_t maskOf(Enum value) {
    return static_cast<std::uint16_t>(1U << static_cast<unsigned>(value));
}

// The award class of a population; an unknown population is NotRecorded.
CitySize citySizeOf(std::optional<std::int64_t> population);

// Whether the partnership no longer lives: terminated, suspended or dormant. Where nothing is recorded it
// may.
constexpr bool isEnded(Status status) {
    return status == Status::Dormant || status == Status::Suspended || status == Status::Terminated;
}
inline constexpr StatusMask kEndedStatuses =
    static_cast<StatusMask>(maskOf(Status::Dormant) | maskOf(Status::Suspended) | maskOf(Status::Terminated));

// Whether a place is a community of its own, whose size can be compared with that of others: regions and
// counties hold many.
constexpr bool isCommunity(PlaceKind kind) {
    return kind != PlaceKind::County && kind != PlaceKind::Region;
}

} // namespace atlas
