#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <limits>
#include <vector>

#include "model/anniversary.h"
#include "model/filter.h"

namespace atlas {

using FacetMask = std::uint16_t; // bit = Facet

// A filter looked up against one network: every question about a partnership is an array access or a bit.
class CompiledFilter {
public:
    CompiledFilter(const Network& network, const Filter& filter);

    // The facets that a partnership fails; 0: it passes.
    FacetMask failing(PartnershipIndex partnership) const;

private:
    bool passesCountryPair(CountryIndex a, CountryIndex b) const;
    bool passesCitySize(CitySize a, CitySize b) const;
    bool passesYear(std::int16_t year) const;

    const PartnershipTable& m_table;
    std::vector<std::uint8_t> m_countryPasses;  // per CountryIndex
    std::vector<std::uint8_t> m_cityPasses;     // per CityIndex; empty: every city
    std::vector<std::uint8_t> m_isUnitedStates; // per CountryIndex; all 1 when not asked for
    bool m_hasCountryPair = false;
    std::int32_t m_pairFirst = -1; // -1: a country that the network does not know
    std::int32_t m_pairSecond = -1;
    CitySizeMask m_citySizes;
    bool m_bothEnds;
    ProgramMask m_programs;
    std::int16_t m_firstYear = std::numeric_limits<std::int16_t>::min();
    std::int16_t m_lastYear = std::numeric_limits<std::int16_t>::max();
    bool m_unknownYearPasses;
    std::array<bool, 1U << kEvidenceCount> m_evidencePasses{};
    std::array<bool, 1U << kEvidenceCount> m_corroborationPasses{};
    bool m_awardedOnly;
    std::optional<std::int16_t> m_anniversaryYear;
};

inline bool isCorroborated(EvidenceMask evidence) {
    return std::popcount(evidence) >= 2;
}

inline bool CompiledFilter::passesCountryPair(CountryIndex a, CountryIndex b) const {
    return (a == m_pairFirst && b == m_pairSecond) || (a == m_pairSecond && b == m_pairFirst);
}

inline bool CompiledFilter::passesCitySize(CitySize a, CitySize b) const {
    const bool aPasses = (m_citySizes & maskOf(a)) != 0;
    const bool bPasses = (m_citySizes & maskOf(b)) != 0;
    return m_bothEnds ? aPasses && bPasses : aPasses || bPasses;
}

inline bool CompiledFilter::passesYear(std::int16_t year) const {
    return year == kYearNotRecorded ? m_unknownYearPasses : year >= m_firstYear && year <= m_lastYear;
}

inline FacetMask CompiledFilter::failing(PartnershipIndex i) const {
    const CountryIndex countryA = m_table.countryA[i];
    const CountryIndex countryB = m_table.countryB[i];
    unsigned mask = 0;
    const auto failUnless = [&mask](bool passes, Facet facet) {
        mask |= static_cast<unsigned>(!passes) << static_cast<unsigned>(facet);
    };
    failUnless((m_countryPasses[countryA] | m_countryPasses[countryB]) != 0, Facet::Countries);
    if (m_hasCountryPair) failUnless(passesCountryPair(countryA, countryB), Facet::CountryPair);
    if (!m_cityPasses.empty()) {
        failUnless((m_cityPasses[m_table.cityA[i]] | m_cityPasses[m_table.cityB[i]]) != 0, Facet::Cities);
    }
    failUnless(passesCitySize(m_table.sizeA[i], m_table.sizeB[i]), Facet::CitySize);
    failUnless((m_table.programs[i] & m_programs) != 0, Facet::Program);
    failUnless(passesYear(m_table.yearEstablished[i]), Facet::Years);
    failUnless(m_evidencePasses[m_table.evidence[i]], Facet::Evidence);
    failUnless(m_corroborationPasses[m_table.evidence[i]], Facet::Corroborated);
    failUnless(!m_awardedOnly || m_table.awarded[i] != 0, Facet::Awarded);
    failUnless((m_isUnitedStates[countryA] | m_isUnitedStates[countryB]) != 0, Facet::UnitedStates);
    if (m_anniversaryYear) {
        failUnless(roundAgeIn(*m_anniversaryYear, m_table.yearEstablished[i]).has_value(),
                   Facet::Anniversary);
    }
    return static_cast<FacetMask>(mask);
}

} // namespace atlas
