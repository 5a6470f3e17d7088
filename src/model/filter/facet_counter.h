#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "model/filter/filter.h"

namespace atlas {

// Counts partnerships per choice of each facet. Combinations are tallied first and taken apart once at the
// end, so that each partnership costs one addition per facet however many choices it has.
class FacetCounter {
public:
    explicit FacetCounter(const Network& network);

    // These pass: they count for every facet.
    void countAll(std::span<const PartnershipIndex> partnerships);

    // These fail this facet alone: they count for its choices.
    void countFacet(std::span<const PartnershipIndex> partnerships, Facet failedFacet);

    // Those of another counter on top.
    void add(const FacetCounter& other);

    void writeTo(FilterResult& result, Ends citySizeEnds) const;

private:
    void countCountries(PartnershipIndex partnership);
    void countCitySizes(PartnershipIndex partnership);
    void countPlaceKinds(PartnershipIndex partnership);
    void countTownNetworks(PartnershipIndex partnership);
    void countYear(PartnershipIndex partnership);
    void countPartners(PartnershipIndex partnership);
    void writeYears(FilterResult& result) const;

    const PartnershipTable& m_table;
    std::vector<std::uint8_t> m_isUnitedStates; // per CountryIndex
    std::uint32_t m_passing = 0;
    std::array<std::uint32_t, kFacetCount> m_failingOnly{};
    std::vector<std::uint32_t> m_byCountry;
    std::array<std::uint32_t, kCitySizeCount * kCitySizeCount> m_bySizePair{};
    std::array<std::uint32_t, 1U << kProgramTypeCount> m_byPrograms{};
    std::vector<std::uint32_t> m_byYear; // by the year itself, kYearNotRecorded among them
    std::array<std::uint32_t, 1U << kEvidenceCount> m_byEvidence{};
    std::uint32_t m_corroborated = 0;
    std::uint32_t m_awarded = 0;
    std::uint32_t m_unitedStates = 0;
    std::array<std::uint32_t, kDistanceBinCount> m_byDistance{};
    std::array<std::uint32_t, kSizeRatioBinCount + 1> m_bySizeRatio{}; // the last: not recorded
    std::array<std::uint32_t, kPartnersBinCount * kPartnersBinCount> m_byPartnersPair{};
    std::array<std::uint32_t, kStatusCount> m_byStatus{};
    std::array<std::uint32_t, kPlaceKindCount * kPlaceKindCount> m_byKindPair{};
    std::array<std::uint32_t, kYearBasisCount> m_byYearBasis{};
    std::array<std::uint32_t, kProgramBasisCount> m_byProgramBasis{};
    std::vector<std::uint32_t> m_byTownNetwork;
};

} // namespace atlas
