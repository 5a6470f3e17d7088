#include "model/filter.h"

#include <algorithm>
#include <bit>
#include <span>

#include "core/text.h"
#include "model/compiled_filter.h"
#include "model/facet_counter.h"

namespace atlas {

namespace {

std::string counted(std::size_t count, const char* singular, const char* plural) {
    return withThousands(static_cast<std::int64_t>(count)) + " " + (count == 1 ? singular : plural);
}

// Partnerships sorted by the one facet that they fail, a block at a time. Sorting first and counting after
// leaves no branch for the processor to guess wrongly, whatever the filter.
class FacetSorter {
public:
    static constexpr std::size_t kBlockSize = 1024;
    static constexpr std::size_t kPassing = kFacetCount; // the bucket after those of the facets

    // Partnerships that fail two facets or more are left out.
    void sort(const CompiledFilter& filter, PartnershipIndex begin, PartnershipIndex end) {
        m_sizes.fill(0);
        for (PartnershipIndex i = begin; i < end; ++i) {
            const unsigned failing = filter.failing(i);
            const auto bucket = static_cast<std::size_t>(std::countr_zero(failing | (1U << kPassing)));
            const bool isOneBitAtMost = (failing & (failing - 1U)) == 0;
            m_buckets[bucket][m_sizes[bucket]] = i;
            m_sizes[bucket] += static_cast<std::size_t>(isOneBitAtMost);
        }
    }

    std::span<const PartnershipIndex> bucket(std::size_t index) const {
        return {m_buckets[index].data(), m_sizes[index]};
    }

private:
    std::array<std::array<PartnershipIndex, kBlockSize>, kFacetCount + 1> m_buckets;
    std::array<std::size_t, kFacetCount + 1> m_sizes{};
};

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
        case Facet::Anniversary:
            filter.anniversaryYear.reset();
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
    FacetSorter sorter;
    const auto count = static_cast<PartnershipIndex>(table.size());
    for (PartnershipIndex begin = 0; begin < count; begin += FacetSorter::kBlockSize) {
        sorter.sort(compiled, begin, std::min<PartnershipIndex>(count, begin + FacetSorter::kBlockSize));
        for (std::size_t facet = 0; facet < kFacetCount; ++facet) {
            counter.countFacet(sorter.bucket(facet), static_cast<Facet>(facet));
        }
        const std::span<const PartnershipIndex> passing = sorter.bucket(FacetSorter::kPassing);
        counter.countAll(passing);
        result.partnerships.insert(result.partnerships.end(), passing.begin(), passing.end());
        for (const PartnershipIndex i : passing) {
            const CityIndex a = table.cityA[i];
            const CityIndex b = table.cityB[i];
            ++result.partnersByCity[a];
            result.partnersByCity[b] += static_cast<std::uint32_t>(a != b);
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
