#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <vector>

#include "model/filter.h"

namespace atlas {

// Counts partnerships per choice of each facet. Combinations are tallied first and taken apart once at the
// end, so that each partnership costs one addition per facet however many choices it has.
class FacetCounter {
public:
    explicit FacetCounter(const Network& network);

    void countAll(PartnershipIndex partnership);                      // it passes: it counts for every facet
    void countFacet(PartnershipIndex partnership, Facet failedFacet); // it fails this one alone

    void writeTo(FilterResult& result, Ends citySizeEnds) const;

private:
    void countCountries(PartnershipIndex partnership);
    void countCitySizes(PartnershipIndex partnership);
    void countYear(PartnershipIndex partnership);

    const PartnershipTable& m_table;
    std::vector<std::uint8_t> m_isUnitedStates; // per CountryIndex
    std::uint32_t m_passing = 0;
    std::array<std::uint32_t, kFacetCount> m_failingOnly{};
    std::vector<std::uint32_t> m_byCountry;
    std::array<std::uint32_t, kCitySizeCount * kCitySizeCount> m_bySizePair{};
    std::array<std::uint32_t, 1U << kProgramTypeCount> m_byPrograms{};
    std::array<std::uint32_t, kDecadeCount + 2> m_byDecade{}; // then: not recorded, outside of the decades
    std::array<std::uint32_t, 1U << kEvidenceCount> m_byEvidence{};
    std::uint32_t m_corroborated = 0;
    std::uint32_t m_awarded = 0;
    std::uint32_t m_unitedStates = 0;
};

} // namespace atlas
