#include "model/filter/filter.h"

namespace atlas {

bool isActive(const Filter& filter, Facet facet) {
    switch (facet) {
        case Facet::Countries:
            return !filter.countries.empty();
        case Facet::CountryPair:
            return filter.countryPair.has_value();
        case Facet::Cities:
            return !filter.cityIds.empty();
        case Facet::CitySize:
            return filter.citySizes != 0;
        case Facet::Program:
            return filter.programs != 0;
        case Facet::Years:
            return filter.years.has_value();
        case Facet::Evidence:
            return filter.evidence != 0;
        case Facet::Corroborated:
            return filter.corroborated;
        case Facet::Awarded:
            return filter.awarded;
        case Facet::UnitedStates:
            return filter.unitedStates;
        case Facet::Distance:
            return filter.distanceKilometres.has_value();
        case Facet::SizeRatio:
            return filter.sizeRatio.has_value();
        case Facet::Partners:
            return filter.partners.has_value();
        case Facet::Status:
            return filter.statuses != 0;
        case Facet::Anniversary:
            return filter.anniversaryYear.has_value();
    }
    return false;
}

bool isActive(const Filter& filter) {
    for (std::size_t i = 0; i < kFacetCount; ++i) {
        if (isActive(filter, static_cast<Facet>(i))) return true;
    }
    return false;
}

Filter cleared(Filter filter, Facet facet) {
    const Filter none;
    switch (facet) {
        case Facet::Countries:
            filter.countries.clear();
            break;
        case Facet::CountryPair:
            filter.countryPair.reset();
            break;
        case Facet::Cities:
            filter.cityIds.clear();
            break;
        case Facet::CitySize:
            filter.citySizes = none.citySizes;
            filter.citySizeEnds = none.citySizeEnds;
            break;
        case Facet::Program:
            filter.programs = none.programs;
            break;
        case Facet::Years:
            filter.years.reset();
            filter.keepUnknownYears = none.keepUnknownYears;
            break;
        case Facet::Evidence:
            filter.evidence = none.evidence;
            break;
        case Facet::Corroborated:
            filter.corroborated = none.corroborated;
            break;
        case Facet::Awarded:
            filter.awarded = none.awarded;
            break;
        case Facet::UnitedStates:
            filter.unitedStates = none.unitedStates;
            break;
        case Facet::Distance:
            filter.distanceKilometres.reset();
            break;
        case Facet::SizeRatio:
            filter.sizeRatio.reset();
            filter.keepUnknownSizeRatios = none.keepUnknownSizeRatios;
            break;
        case Facet::Partners:
            filter.partners.reset();
            break;
        case Facet::Status:
            filter.statuses = none.statuses;
            break;
        case Facet::Anniversary:
            filter.anniversaryYear.reset();
            filter.anniversaryAge.reset();
            break;
    }
    return filter;
}

} // namespace atlas
