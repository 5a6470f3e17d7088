#include "model/filter/facets.h"

#include <array>
#include <type_traits>

#include "model/filter/filter_description.h"

namespace atlas {

namespace {

template <auto member>
bool asksFor(const Filter& filter) {
    using Value = std::remove_cvref_t<decltype(filter.*member)>;
    return filter.*member != Value{};
}

template <auto... members>
void clear(Filter& filter) {
    ((filter.*members = {}), ...);
}

bool hidesEnded(const Filter& filter) {
    return filter.endedTies == EndedTies::Hidden;
}

// The first member says whether the facet is active; the others only say more of it.
template <auto member, auto... others>
constexpr FacetInfo facet(Facet facet, std::string_view name, std::string_view option,
                          std::string (*describe)(const Filter&, const Network&)) {
    return {facet, name, option, asksFor<member>, clear<member, others...>, describe};
}

// In the order of the enum.
constexpr std::array kFacets{
    facet<&Filter::countries>(Facet::Countries, "Countries", "country", describeCountries),
    facet<&Filter::countryPair>(Facet::CountryPair, "Two countries", "between", describeCountryPair),
    facet<&Filter::cityIds>(Facet::Cities, "Cities", "city", describeCities),
    facet<&Filter::citySizes, &Filter::citySizeEnds>(Facet::CitySize, "City size", "city-size",
                                                     describeCitySizes),
    facet<&Filter::programs>(Facet::Program, "Program", "program", describePrograms),
    facet<&Filter::years, &Filter::keepUnknownYears>(Facet::Years, "Founded", "years", describeYears),
    facet<&Filter::evidence>(Facet::Evidence, "Evidence", "evidence", describeEvidence),
    facet<&Filter::corroborated>(Facet::Corroborated, "Corroborated", "corroborated", describeCorroborated),
    facet<&Filter::awarded>(Facet::Awarded, "Awarded", "awarded", describeAwarded),
    facet<&Filter::unitedStates>(Facet::UnitedStates, "U.S. partnerships", "united-states",
                                 describeUnitedStates),
    facet<&Filter::distanceKilometres>(Facet::Distance, "Distance", "distance", describeDistance),
    facet<&Filter::sizeRatio, &Filter::keepUnknownSizeRatios>(Facet::SizeRatio, "Size ratio", "size-ratio",
                                                              describeSizeRatio),
    facet<&Filter::partners>(Facet::Partners, "Partners of a city", "partners", describePartners),
    facet<&Filter::statuses>(Facet::Status, "Status", "status", describeStatuses),
    facet<&Filter::anniversaryYear, &Filter::anniversaryAge>(Facet::Anniversary, "Anniversaries",
                                                             "anniversary", describeAnniversary),
    facet<&Filter::placeKinds>(Facet::PlaceKind, "Kind of place", "kind", describePlaceKinds),
    facet<&Filter::yearBases>(Facet::YearBasis, "How the year is known", "year-basis", describeYearBases),
    facet<&Filter::programBases>(Facet::ProgramBasis, "How the programs are known", "program-basis",
                                 describeProgramBases),
    facet<&Filter::townNetworks>(Facet::TownNetwork, "Town networks", "town-network", describeTownNetworks),
    // How ended ties are drawn leaves nothing out.
    FacetInfo{Facet::EndedTies, "Ended ties", "ended", hidesEnded, clear<&Filter::endedTies>,
              describeEndedTies},
};

constexpr bool standInOrder() {
    for (std::size_t i = 0; i < kFacets.size(); ++i) {
        if (kFacets[i].facet != static_cast<Facet>(i)) return false;
    }
    return true;
}
static_assert(kFacets.size() == kFacetCount && standInOrder());

} // namespace

const FacetInfo& facetInfo(Facet facet) {
    return kFacets[static_cast<std::size_t>(facet)];
}

std::string_view nameOf(Facet facet) {
    return facetInfo(facet).name;
}

bool isActive(const Filter& filter, Facet facet) {
    return facetInfo(facet).isActive(filter);
}

bool isActive(const Filter& filter) {
    for (std::size_t i = 0; i < kFacetCount; ++i) {
        if (isActive(filter, static_cast<Facet>(i))) return true;
    }
    return false;
}

Filter cleared(Filter filter, Facet facet) {
    facetInfo(facet).clear(filter);
    return filter;
}

std::string describe(const Filter& filter, Facet facet, const Network& network) {
    return isActive(filter, facet) ? facetInfo(facet).describe(filter, network) : std::string();
}

} // namespace atlas
