#include "model/filter.h"

#include <algorithm>
#include <bit>

#include "core/text.h"
#include "model/compiled_filter.h"
#include "model/facet_counter.h"

namespace atlas {

namespace {

std::string counted(std::size_t count, const char* singular, const char* plural) {
    return withThousands(static_cast<std::int64_t>(count)) + " " + (count == 1 ? singular : plural);
}

bool isOneBit(FacetMask mask) {
    return (mask & (mask - 1U)) == 0;
}

// Cities and countries that the passing partnerships touch.
void countPlaces(const Network& network, FilterResult& result) {
    std::vector<std::uint8_t> isShown(network.countries.size(), 0);
    for (std::size_t city = 0; city < result.partnersByCity.size(); ++city) {
        if (result.partnersByCity[city] == 0) continue;
        ++result.cityCount;
        isShown[network.cities.country[city]] = 1;
    }
    result.countryCount = static_cast<std::size_t>(std::count(isShown.begin(), isShown.end(), 1));
}

} // namespace

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
    }
    return filter;
}

FilterResult applyFilter(const Network& network, const Filter& filter) {
    const PartnershipTable& table = network.partnerships;
    const CompiledFilter compiled(network, filter);
    FacetCounter counter(network);
    FilterResult result;
    result.partnersByCity.assign(network.cities.size(), 0);
    result.partnerships.reserve(table.size());
    for (PartnershipIndex i = 0; i < table.size(); ++i) {
        const FacetMask failing = compiled.failing(i);
        if (failing == 0) {
            counter.countAll(i);
            result.partnerships.push_back(i);
            const CityIndex a = table.cityA[i];
            const CityIndex b = table.cityB[i];
            ++result.partnersByCity[a];
            result.partnersByCity[b] += static_cast<std::uint32_t>(a != b);
        } else if (isOneBit(failing)) {
            counter.countFacet(i, static_cast<Facet>(std::countr_zero(failing)));
        }
    }
    counter.writeTo(result, filter.citySizeEnds);
    countPlaces(network, result);
    return result;
}

std::string headline(const FilterResult& result) {
    return counted(result.partnerships.size(), "partnership", "partnerships") + " · " +
           counted(result.cityCount, "city", "cities") + " · " +
           counted(result.countryCount, "country", "countries");
}

} // namespace atlas
