#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "data/network/chart_bins.h"
#include "data/network/network.h"

namespace atlas {

enum class Ends : std::uint8_t { Any, Both };

// What becomes of partnerships that no longer live (isEnded in data/network/network_terms.h).
enum class EndedTies : std::uint8_t {
    Marked, // fainter than living ones, and dashed
    Shown,  // as living ones are
    Hidden
};

// From `min` up to, and without, `max`; so that ranges side by side share nothing.
struct ValueRange {
    double min = 0.0;
    double max = 0.0;

    bool contains(double value) const { return value >= min && value < max; }
    friend bool operator==(const ValueRange&, const ValueRange&) = default;
};

// Inclusive.
struct PartnerRange {
    std::uint32_t min = 1;
    std::uint32_t max = kUnlimitedPartners;

    friend bool operator==(const PartnerRange&, const PartnerRange&) = default;
};

// Which partnerships pass. Kinds combine with AND, choices within one kind with OR; a kind left at its
// default lets everything pass. Speaks in codes, not row indexes, so that it means the same for every network
// and file.
struct Filter {
    std::set<CountryCode> countries;                                // either end lies in one of them
    std::optional<std::pair<CountryCode, CountryCode>> countryPair; // one end in each
    std::set<std::string> cityIds;                                  // either end is one of them
    CitySizeMask citySizes = 0;                                     // bits of CitySize; 0: any
    Ends citySizeEnds = Ends::Any;                                  // how many ends must have such a size
    ProgramMask programs = 0;                                       // bits of ProgramType; 0: any
    std::optional<YearRange> years;                                 // inclusive
    bool keepUnknownYears = false;                                  // with `years`: also those not recorded
    EvidenceMask evidence = 0;                                      // bits of Evidence; 0: any
    bool corroborated = false;                                      // two kinds of evidence or more
    bool awarded = false;
    bool unitedStates = false; // "U.S. partnerships": an end in the United States
    std::optional<ValueRange> distanceKilometres;
    std::optional<ValueRange> sizeRatio;  // larger population over the smaller
    bool keepUnknownSizeRatios = false;   // with `sizeRatio`: also where a population is not recorded
    std::optional<PartnerRange> partners; // either end has so many in the whole network
    StatusMask statuses = 0;              // bits of Status; 0: any
    std::optional<std::int16_t>
        anniversaryYear; // in which its age is a round one (model/filter/anniversary.h)
    std::optional<std::int16_t> anniversaryAge; // with `anniversaryYear`: this round age alone
    PlaceKindMask placeKinds = 0;               // bits of PlaceKind, of either end; 0: any
    YearBasisMask yearBases = 0;                // bits of YearBasis; 0: any
    ProgramBasisMask programBases = 0;          // bits of ProgramBasis; 0: any
    std::set<std::string> townNetworks;         // by name; it belongs to one of them
    EndedTies endedTies = EndedTies::Marked;

    friend bool operator==(const Filter&, const Filter&) = default;
};

// The kinds of a filter, each cleared on its own; model/filter/facets.h has what each of them is.
enum class Facet : std::uint8_t {
    Countries,
    CountryPair,
    Cities,
    CitySize,
    Program,
    Years,
    Evidence,
    Corroborated,
    Awarded,
    UnitedStates,
    Distance,
    SizeRatio,
    Partners,
    Status,
    Anniversary,
    PlaceKind,
    YearBasis,
    ProgramBasis,
    TownNetwork,
    EndedTies
};
inline constexpr std::size_t kFacetCount = 20;
static_assert(kFacetCount == static_cast<std::size_t>(Facet::EndedTies) + 1);

std::string_view nameOf(Facet facet); // "City size"
bool isActive(const Filter& filter, Facet facet);
bool isActive(const Filter& filter); // any facet
Filter cleared(Filter filter, Facet facet);

// One line for a collapsed section: "Japan, Kenya", "Sports, not recorded", "1956–1980"; empty when inactive.
std::string describe(const Filter& filter, Facet facet, const Network& network);

// Years are counted one by one.
inline constexpr std::size_t kYearSlots = static_cast<std::size_t>(kLatestYear) + 1;

// What passes, and for every choice of every facet how many partnerships it would leave under the other
// facets.
struct FilterResult {
    std::vector<PartnershipIndex> partnerships; // that pass, ascending
    std::vector<std::uint32_t> partnersByCity;  // shown partnerships per city, 0 = not shown
    std::size_t cityCount = 0;                  // places of all kinds
    std::array<std::size_t, kPlaceKindCount> citiesByKind{};
    std::size_t countryCount = 0;
    std::size_t endedCount = 0;             // partnerships among those that pass
    std::vector<std::uint32_t> endedByCity; // of these per city

    std::vector<std::uint32_t> byCountry; // per CountryIndex; a domestic partnership counts once
    std::array<std::uint32_t, kCitySizeCount> byCitySize{};
    std::array<std::uint32_t, kProgramTypeCount> byProgram{};
    std::vector<std::uint32_t> byYear = std::vector<std::uint32_t>(kYearSlots); // by the year itself
    std::uint32_t yearNotRecorded = 0;
    std::array<std::uint32_t, kDistanceBinCount> byDistance{};
    std::array<std::uint32_t, kSizeRatioBinCount> bySizeRatio{};
    std::uint32_t sizeRatioNotRecorded = 0;
    std::array<std::uint32_t, kPartnersBinCount> byPartners{}; // either end; both in one bin count once
    std::array<std::uint32_t, kStatusCount> byStatus{};
    std::array<std::uint32_t, kEvidenceCount> byEvidence{};
    std::array<std::uint32_t, kPlaceKindCount> byPlaceKind{}; // either end; both of one kind count once
    std::array<std::uint32_t, kYearBasisCount> byYearBasis{};
    std::array<std::uint32_t, kProgramBasisCount> byProgramBasis{};
    std::vector<std::uint32_t> byTownNetwork; // per row of the network's table
    std::uint32_t corroborated = 0;
    std::uint32_t awarded = 0;
    std::uint32_t unitedStates = 0;

    // Facets whose clearing alone would let something pass again, with what it would leave; for the empty
    // state. Only meaningful when nothing passes.
    std::array<std::uint32_t, kFacetCount> withoutFacet{};
};

// One pass over all partnerships. Codes and ids that the network does not know match nothing.
FilterResult applyFilter(const Network& network, const Filter& filter);

// The counts of these alone, for what tells of them and offers no choice: where years are chosen, the counts
// of a filter are of all years. Its list of partnerships and its counts of places stay empty.
FilterResult countsAmong(const Network& network, std::span<const PartnershipIndex> partnerships);

// What would pass if the facet asked for nothing: for a view in which one choice of it is made among all. No
// more than a copy where it does ask for nothing.
std::vector<PartnershipIndex> passingWithout(const Network& network, const Filter& filter, Facet facet,
                                             const FilterResult& shown);

// "1 of them ended"; empty where none has.
std::string endedOfThem(std::size_t ended);

// How many pass, and how many of these have ended, which count with the others: "1,234 partnerships" and "4
// of them ended". Where all have, the first alone: "4 ended partnerships".
struct ShownCount {
    std::string partnerships;
    std::string ended; // empty where none has
};
ShownCount shownCount(const FilterResult& result);

// "1,234 partnerships (4 ended) · 987 places · 65 countries", the same count in fewer words; singular where
// due.
std::string headline(const FilterResult& result);

// What kinds of places these are, each that occurs: "987 cities and towns · 12 districts · 3 of unknown
// kind".
std::string kindsOfPlaces(const FilterResult& result);

} // namespace atlas
