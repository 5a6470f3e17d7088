#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

#include "model/filter/anniversary.h"
#include "model/filter/filter.h"

namespace atlas {

using FacetMask = std::uint32_t; // bit = Facet
static_assert(kFacetCount <= std::numeric_limits<FacetMask>::digits);

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
    bool passesSizeRatio(float ratio) const;
    bool passesPartners(CityIndex a, CityIndex b) const;
    bool passesAnniversary(std::int16_t established) const;
    bool passesPlaceKind(PlaceKind a, PlaceKind b) const;

    const PartnershipTable& m_table;
    const CityTable& m_cities;
    FacetMask m_active = 0;                     // what is asked for; of the rest nothing below is read
    std::vector<std::uint8_t> m_countryPasses;  // per CountryIndex
    std::vector<std::uint8_t> m_cityPasses;     // per CityIndex
    std::vector<std::uint8_t> m_isUnitedStates; // per CountryIndex
    std::int32_t m_pairFirst = -1;              // -1: a country that the network does not know
    std::int32_t m_pairSecond = -1;
    CitySizeMask m_citySizes;
    bool m_bothEnds;
    ProgramMask m_programs;
    YearRange m_years;
    bool m_unknownYearPasses;
    std::array<bool, 1U << kEvidenceCount> m_evidencePasses{};
    ValueRange m_distance;
    ValueRange m_sizeRatio;
    bool m_unknownSizeRatioPasses;
    PartnerRange m_partners;
    StatusMask m_statuses;
    std::int16_t m_anniversaryYear;
    std::optional<std::int16_t> m_anniversaryAge;
    PlaceKindMask m_placeKinds;
    YearBasisMask m_yearBases;
    ProgramBasisMask m_programBases;
    TownNetworkMask m_townNetworks; // those of the network that are asked for
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
    return year == kYearNotRecorded ? m_unknownYearPasses : year >= m_years.first && year <= m_years.last;
}

inline bool CompiledFilter::passesSizeRatio(float ratio) const {
    return ratio > 0.0F ? m_sizeRatio.contains(static_cast<double>(ratio)) : m_unknownSizeRatioPasses;
}

inline bool CompiledFilter::passesPartners(CityIndex a, CityIndex b) const {
    const auto passes = [&](CityIndex city) {
        const std::uint32_t partners = m_cities.partnerCount[city];
        return partners >= m_partners.min && partners <= m_partners.max;
    };
    return passes(a) || passes(b);
}

inline bool CompiledFilter::passesAnniversary(std::int16_t established) const {
    const std::optional<int> age = roundAgeIn(m_anniversaryYear, established);
    return age && (!m_anniversaryAge || age == *m_anniversaryAge);
}

inline bool CompiledFilter::passesPlaceKind(PlaceKind a, PlaceKind b) const {
    return (m_placeKinds & (maskOf(a) | maskOf(b))) != 0;
}

inline FacetMask CompiledFilter::failing(PartnershipIndex i) const {
    const CountryIndex countryA = m_table.countryA[i];
    const CountryIndex countryB = m_table.countryB[i];
    FacetMask mask = 0;
    // Facets that nobody asks for are not looked at: the processor soon knows which way it goes.
    const auto asksFor = [this](Facet facet) { return (m_active >> static_cast<unsigned>(facet) & 1U) != 0; };
    const auto failUnless = [&mask](bool passes, Facet facet) {
        mask |= static_cast<FacetMask>(!passes) << static_cast<unsigned>(facet);
    };
    if (asksFor(Facet::Countries))
        failUnless((m_countryPasses[countryA] | m_countryPasses[countryB]) != 0, Facet::Countries);
    if (asksFor(Facet::CountryPair)) failUnless(passesCountryPair(countryA, countryB), Facet::CountryPair);
    if (asksFor(Facet::Cities)) {
        failUnless((m_cityPasses[m_table.cityA[i]] | m_cityPasses[m_table.cityB[i]]) != 0, Facet::Cities);
    }
    if (asksFor(Facet::CitySize))
        failUnless(passesCitySize(m_table.sizeA[i], m_table.sizeB[i]), Facet::CitySize);
    if (asksFor(Facet::Program)) failUnless((m_table.programs[i] & m_programs) != 0, Facet::Program);
    if (asksFor(Facet::Years)) failUnless(passesYear(m_table.yearEstablished[i]), Facet::Years);
    if (asksFor(Facet::Evidence)) failUnless(m_evidencePasses[m_table.evidence[i]], Facet::Evidence);
    if (asksFor(Facet::Corroborated)) failUnless(isCorroborated(m_table.evidence[i]), Facet::Corroborated);
    if (asksFor(Facet::Awarded)) failUnless(m_table.awarded[i] != 0, Facet::Awarded);
    if (asksFor(Facet::UnitedStates))
        failUnless((m_isUnitedStates[countryA] | m_isUnitedStates[countryB]) != 0, Facet::UnitedStates);
    if (asksFor(Facet::Distance)) {
        failUnless(m_distance.contains(static_cast<double>(m_table.distanceKilometres[i])), Facet::Distance);
    }
    if (asksFor(Facet::SizeRatio)) failUnless(passesSizeRatio(m_table.sizeRatio[i]), Facet::SizeRatio);
    if (asksFor(Facet::Partners))
        failUnless(passesPartners(m_table.cityA[i], m_table.cityB[i]), Facet::Partners);
    if (asksFor(Facet::Status)) failUnless((m_statuses & maskOf(m_table.status[i])) != 0, Facet::Status);
    if (asksFor(Facet::Anniversary))
        failUnless(passesAnniversary(m_table.yearEstablished[i]), Facet::Anniversary);
    if (asksFor(Facet::PlaceKind))
        failUnless(passesPlaceKind(m_table.kindA[i], m_table.kindB[i]), Facet::PlaceKind);
    if (asksFor(Facet::YearBasis))
        failUnless((m_yearBases & maskOf(m_table.yearBasis[i])) != 0, Facet::YearBasis);
    if (asksFor(Facet::ProgramBasis))
        failUnless((m_programBases & maskOf(m_table.programBasis[i])) != 0, Facet::ProgramBasis);
    if (asksFor(Facet::TownNetwork))
        failUnless((m_table.townNetworks[i] & m_townNetworks) != 0, Facet::TownNetwork);
    if (asksFor(Facet::EndedTies)) failUnless(!isEnded(m_table.status[i]), Facet::EndedTies);
    return mask;
}

} // namespace atlas
