#include "model/filter/facets.h"

#include <algorithm>
#include <set>

#include "model/view/view_json.h"
#include "tests/support/sample_network.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

// A filter in which everything is asked for.
Filter fullFilter() {
    Filter filter;
    filter.countries = {*countryCodeFrom("JP")};
    filter.countryPair = {*countryCodeFrom("US"), *countryCodeFrom("JP")};
    filter.cityIds = {"4272782"};
    filter.citySizes = static_cast<CitySizeMask>(maskOf(CitySize::To25000));
    filter.citySizeEnds = Ends::Both;
    filter.programs = maskOf(ProgramType::Sports);
    filter.years = YearRange{1956, 1980};
    filter.keepUnknownYears = true;
    filter.evidence = static_cast<EvidenceMask>(maskOf(Evidence::Web));
    filter.corroborated = true;
    filter.awarded = true;
    filter.unitedStates = true;
    filter.distanceKilometres = ValueRange{500.0, 1000.0};
    filter.sizeRatio = ValueRange{1.0, 2.0};
    filter.keepUnknownSizeRatios = true;
    filter.partners = PartnerRange{1, 5};
    filter.statuses = static_cast<StatusMask>(maskOf(Status::Active));
    filter.anniversaryYear = 2026;
    filter.anniversaryAge = 50;
    filter.placeKinds = static_cast<PlaceKindMask>(maskOf(PlaceKind::Region));
    filter.yearBases = static_cast<YearBasisMask>(maskOf(YearBasis::Stated));
    filter.programBases = static_cast<ProgramBasisMask>(maskOf(ProgramBasis::WholeCity));
    filter.townNetworks = {"Douzelage"};
    filter.endedTies = EndedTies::Hidden;
    return filter;
}

Facet facetAt(std::size_t index) {
    return static_cast<Facet>(index);
}

} // namespace

TEST_CASE("each facet is cleared alone, and all of them are all of a filter") {
    CHECK_FALSE(isActive(Filter{}));
    Filter filter = fullFilter();
    for (std::size_t i = 0; i < kFacetCount; ++i) {
        CAPTURE(nameOf(facetAt(i)));
        CHECK(isActive(filter, facetAt(i)));
        filter = cleared(std::move(filter), facetAt(i));
        for (std::size_t j = 0; j < kFacetCount; ++j)
            CHECK(isActive(filter, facetAt(j)) == (j > i));
    }
    CHECK(filter == Filter{});
}

TEST_CASE("every facet has a name, an option and words") {
    const Network& network = *shippedNetwork().network;
    const std::span<const ViewField<Filter>> fields = filterFields();
    std::set<std::string_view> names;
    std::set<std::string_view> options;
    for (std::size_t i = 0; i < kFacetCount; ++i) {
        const FacetInfo& info = facetInfo(facetAt(i));
        CAPTURE(info.option);
        names.insert(info.name);
        options.insert(info.option);
        CHECK(std::any_of(fields.begin(), fields.end(),
                          [&](const ViewField<Filter>& field) { return field.name == info.option; }));
        CHECK_FALSE(describe(fullFilter(), info.facet, network).empty());
        CHECK(describe(Filter{}, info.facet, network).empty());
    }
    CHECK(names.size() == kFacetCount);
    CHECK(options.size() == kFacetCount);
}

TEST_CASE("who filters by awards is told that the city is meant") {
    Filter filter;
    filter.awarded = true;
    CHECK(describe(filter, Facet::Awarded, *shippedNetwork().network) == "Of awarded cities");
}
