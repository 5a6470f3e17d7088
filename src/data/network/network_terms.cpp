#include "data/network/network_terms.h"

#include <algorithm>
#include <array>

namespace atlas {

namespace {

constexpr std::array<Term, kProgramTypeCount> kProgramTypes{{
    {"youth_education", "Youth and education"},
    {"arts_culture", "Arts and culture"},
    {"business_trade", "Business and trade"},
    {"humanitarian", "Humanitarian"},
    {"professional_technical", "Professional and technical"},
    {"sustainable_development", "Sustainable development"},
    {"sports", "Sports"},
    {"agriculture", "Agriculture"},
    {"medical", "Medical"},
    {"not-recorded", "Not recorded"},
}};

constexpr std::array<Term, kCitySizeCount> kCitySizes{{
    {"under-10000", "Under 10,000"},
    {"10000-25000", "10,000–25,000"},
    {"25001-50000", "25,001–50,000"},
    {"50001-100000", "50,001–100,000"},
    {"100001-300000", "100,001–300,000"},
    {"300001-500000", "300,001–500,000"},
    {"over-500000", "Over 500,000"},
    {"not-recorded", "Not recorded"}, // nor those that are no single community
}};

constexpr std::array<Term, kEvidenceCount> kEvidence{{
    {"lists", "Encyclopedic lists"},
    {"wikidata", "Wikidata"},
    {"web", "Program pages"},
    {"article", "News article"},
}};

constexpr std::array<Term, kStatusCount> kStatuses{{
    {"active", "Active"},
    {"friendship", "Friendship"},
    {"emeritus", "Emeritus"},
    {"dormant", "Dormant"},
    {"suspended", "Suspended"},
    {"terminated", "Terminated"},
    {"not-recorded", "Not recorded"},
}};

constexpr std::array<Term, kPlaceKindCount> kPlaceKinds{{
    {"city", "City or town"},
    {"district", "District of a city"},
    {"county", "County"},
    {"region", "State or region"},
    {"not-recorded", "Not recorded"},
}};

constexpr std::array<Term, kYearBasisCount> kYearBases{{
    {"stated", "Stated"},
    {"anniversary", "From an anniversary"},
    {"network", "From a town network"},
    {"not-recorded", "Not recorded"},
}};

constexpr std::array<Term, kProgramBasisCount> kProgramBases{{
    {"stated", "Stated"},
    {"city", "Said of all partnerships of a city"},
    {"network", "From a town network"},
    {"not-recorded", "Not recorded"},
}};

constexpr std::array<Term, 8> kContinents{{
    {"africa", "Africa"},
    {"antarctica", "Antarctica"},
    {"asia", "Asia"},
    {"europe", "Europe"},
    {"north-america", "North America"},
    {"oceania", "Oceania"},
    {"south-america", "South America"},
    {"not-recorded", "Not recorded"},
}};

template <typename Enum, std::size_t Count>
const Term& termAt(const std::array<Term, Count>& terms, Enum value) {
    return terms[static_cast<std::size_t>(value)];
}

// The largest population of each class; the last class has none.
constexpr std::array<std::int64_t, 6> kLargestOfClass{9'999, 25'000, 50'000, 100'000, 300'000, 500'000};

} // namespace

const Term& termOf(ProgramType type) {
    return termAt(kProgramTypes, type);
}
const Term& termOf(CitySize size) {
    return termAt(kCitySizes, size);
}
const Term& termOf(Evidence evidence) {
    return termAt(kEvidence, evidence);
}
const Term& termOf(Status status) {
    return termAt(kStatuses, status);
}
const Term& termOf(PlaceKind kind) {
    return termAt(kPlaceKinds, kind);
}
const Term& termOf(YearBasis basis) {
    return termAt(kYearBases, basis);
}
const Term& termOf(ProgramBasis basis) {
    return termAt(kProgramBases, basis);
}
const Term& termOf(Continent continent) {
    return termAt(kContinents, continent);
}

CitySize citySizeOf(std::optional<std::int64_t> population) {
    if (!population) return CitySize::NotRecorded;
    const auto found = std::lower_bound(kLargestOfClass.begin(), kLargestOfClass.end(), *population);
    return static_cast<CitySize>(found - kLargestOfClass.begin());
}

} // namespace atlas
