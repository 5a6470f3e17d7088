#include "model/filter/facet_counter.h"

#include <algorithm>
#include <bit>
#include <utility>

#include "model/filter/compiled_filter.h"

namespace atlas {

namespace {

// Adds each combination's tally to every choice that it contains.
template <std::size_t Combinations, std::size_t Choices>
void spread(const std::array<std::uint32_t, Combinations>& tallies,
            std::array<std::uint32_t, Choices>& byChoice) {
    static_assert(Combinations == 1U << Choices);
    for (std::size_t mask = 0; mask < Combinations; ++mask) {
        for (std::size_t choice = 0; choice < Choices; ++choice) {
            if (((mask >> choice) & 1U) != 0) byChoice[choice] += tallies[mask];
        }
    }
}

// Adds each tally of two ends to the choice of either; both of one choice count once.
template <std::size_t Pairs, std::size_t Choices>
void spreadPairs(const std::array<std::uint32_t, Pairs>& tallies,
                 std::array<std::uint32_t, Choices>& byChoice) {
    static_assert(Pairs == Choices * Choices);
    for (std::size_t a = 0; a < Choices; ++a) {
        for (std::size_t b = 0; b < Choices; ++b) {
            byChoice[a] += tallies[a * Choices + b];
            if (a != b) byChoice[b] += tallies[a * Choices + b];
        }
    }
}

} // namespace

FacetCounter::FacetCounter(const Network& network)
    : m_table(network.partnerships),
      m_isUnitedStates(network.countries.size(), 0),
      m_byCountry(network.countries.size(), 0),
      m_byYear(kYearSlots, 0),
      m_byTownNetwork(network.townNetworks.size(), 0) {
    if (const std::optional<CountryIndex> index = network.findCountry(kUnitedStates)) {
        m_isUnitedStates[*index] = 1;
    }
}

void FacetCounter::countCountries(PartnershipIndex i) {
    const CountryIndex a = m_table.countryA[i];
    const CountryIndex b = m_table.countryB[i];
    ++m_byCountry[a];
    m_byCountry[b] += static_cast<std::uint32_t>(a != b);
}

void FacetCounter::countCitySizes(PartnershipIndex i) {
    const auto a = static_cast<std::size_t>(m_table.sizeA[i]);
    const auto b = static_cast<std::size_t>(m_table.sizeB[i]);
    ++m_bySizePair[a * kCitySizeCount + b];
}

void FacetCounter::countPlaceKinds(PartnershipIndex i) {
    const auto a = static_cast<std::size_t>(m_table.kindA[i]);
    const auto b = static_cast<std::size_t>(m_table.kindB[i]);
    ++m_byKindPair[a * kPlaceKindCount + b];
}

void FacetCounter::countTownNetworks(PartnershipIndex i) {
    for (TownNetworkMask left = m_table.townNetworks[i]; left != 0; left &= left - 1U)
        ++m_byTownNetwork[static_cast<std::size_t>(std::countr_zero(left))];
}

void FacetCounter::countYear(PartnershipIndex i) {
    ++m_byYear[static_cast<std::size_t>(m_table.yearEstablished[i])];
}

void FacetCounter::countPartners(PartnershipIndex i) {
    ++m_byPartnersPair[m_table.partnersBinA[i] * kPartnersBinCount + m_table.partnersBinB[i]];
}

void FacetCounter::countAll(std::span<const PartnershipIndex> partnerships) {
    m_passing += static_cast<std::uint32_t>(partnerships.size());
    for (const PartnershipIndex i : partnerships) {
        countCountries(i);
        countCitySizes(i);
        countYear(i);
        countPartners(i);
        countPlaceKinds(i);
        countTownNetworks(i);
        ++m_byYearBasis[static_cast<std::size_t>(m_table.yearBasis[i])];
        ++m_byProgramBasis[static_cast<std::size_t>(m_table.programBasis[i])];
        ++m_byDistance[m_table.distanceBin[i]];
        ++m_bySizeRatio[m_table.sizeRatioBin[i]];
        ++m_byStatus[static_cast<std::size_t>(m_table.status[i])];
        const EvidenceMask evidence = m_table.evidence[i];
        ++m_byPrograms[m_table.programs[i]];
        ++m_byEvidence[evidence];
        m_corroborated += static_cast<std::uint32_t>(isCorroborated(evidence));
        m_awarded += m_table.awarded[i];
        m_unitedStates += static_cast<std::uint32_t>(m_isUnitedStates[m_table.countryA[i]] |
                                                     m_isUnitedStates[m_table.countryB[i]]);
    }
}

void FacetCounter::countFacet(std::span<const PartnershipIndex> partnerships, Facet failedFacet) {
    m_failingOnly[static_cast<std::size_t>(failedFacet)] += static_cast<std::uint32_t>(partnerships.size());
    const auto forEach = [&](auto count) {
        for (const PartnershipIndex i : partnerships) {
            count(i);
        }
    };
    switch (failedFacet) {
        case Facet::Countries:
            forEach([&](PartnershipIndex i) { countCountries(i); });
            break;
        case Facet::CitySize:
            forEach([&](PartnershipIndex i) { countCitySizes(i); });
            break;
        case Facet::Program:
            forEach([&](PartnershipIndex i) { ++m_byPrograms[m_table.programs[i]]; });
            break;
        case Facet::Years:
            forEach([&](PartnershipIndex i) { countYear(i); });
            break;
        case Facet::Evidence:
            forEach([&](PartnershipIndex i) { ++m_byEvidence[m_table.evidence[i]]; });
            break;
        case Facet::Distance:
            forEach([&](PartnershipIndex i) { ++m_byDistance[m_table.distanceBin[i]]; });
            break;
        case Facet::SizeRatio:
            forEach([&](PartnershipIndex i) { ++m_bySizeRatio[m_table.sizeRatioBin[i]]; });
            break;
        case Facet::Partners:
            forEach([&](PartnershipIndex i) { countPartners(i); });
            break;
        case Facet::Status:
            forEach([&](PartnershipIndex i) { ++m_byStatus[static_cast<std::size_t>(m_table.status[i])]; });
            break;
        case Facet::PlaceKind:
            forEach([&](PartnershipIndex i) { countPlaceKinds(i); });
            break;
        case Facet::YearBasis:
            forEach(
                [&](PartnershipIndex i) { ++m_byYearBasis[static_cast<std::size_t>(m_table.yearBasis[i])]; });
            break;
        case Facet::ProgramBasis:
            forEach([&](PartnershipIndex i) {
                ++m_byProgramBasis[static_cast<std::size_t>(m_table.programBasis[i])];
            });
            break;
        case Facet::TownNetwork:
            forEach([&](PartnershipIndex i) { countTownNetworks(i); });
            break;
        default:
            // A switch has one choice, and what fails it is not of that choice; pairs and cities are chosen
            // by search and have no counts.
            break;
    }
}

void FacetCounter::add(const FacetCounter& other) {
    const auto addUp = [](auto& counts, const auto& more) {
        for (std::size_t i = 0; i < counts.size(); ++i)
            counts[i] += more[i];
    };
    addUp(m_failingOnly, other.m_failingOnly);
    addUp(m_byCountry, other.m_byCountry);
    addUp(m_bySizePair, other.m_bySizePair);
    addUp(m_byPrograms, other.m_byPrograms);
    addUp(m_byYear, other.m_byYear);
    addUp(m_byEvidence, other.m_byEvidence);
    addUp(m_byDistance, other.m_byDistance);
    addUp(m_bySizeRatio, other.m_bySizeRatio);
    addUp(m_byPartnersPair, other.m_byPartnersPair);
    addUp(m_byStatus, other.m_byStatus);
    addUp(m_byKindPair, other.m_byKindPair);
    addUp(m_byYearBasis, other.m_byYearBasis);
    addUp(m_byProgramBasis, other.m_byProgramBasis);
    addUp(m_byTownNetwork, other.m_byTownNetwork);
    m_passing += other.m_passing;
    m_corroborated += other.m_corroborated;
    m_awarded += other.m_awarded;
    m_unitedStates += other.m_unitedStates;
}

void FacetCounter::writeYears(FilterResult& result) const {
    result.byYear = m_byYear;
    result.yearNotRecorded = std::exchange(result.byYear[kYearNotRecorded], 0);
}

void FacetCounter::writeTo(FilterResult& result, Ends citySizeEnds) const {
    result.byCountry = m_byCountry;
    for (std::size_t a = 0; a < kCitySizeCount; ++a) {
        for (std::size_t b = 0; b < kCitySizeCount; ++b) {
            const std::uint32_t count = m_bySizePair[a * kCitySizeCount + b];
            if (a == b || citySizeEnds == Ends::Any) result.byCitySize[a] += count;
            if (a != b && citySizeEnds == Ends::Any) result.byCitySize[b] += count;
        }
    }
    spread(m_byPrograms, result.byProgram);
    spread(m_byEvidence, result.byEvidence);
    spreadPairs(m_byPartnersPair, result.byPartners);
    spreadPairs(m_byKindPair, result.byPlaceKind);
    result.byYearBasis = m_byYearBasis;
    result.byProgramBasis = m_byProgramBasis;
    result.byTownNetwork = m_byTownNetwork;
    std::copy_n(m_bySizeRatio.begin(), kSizeRatioBinCount, result.bySizeRatio.begin());
    result.sizeRatioNotRecorded = m_bySizeRatio[kSizeRatioNotRecorded];
    result.byDistance = m_byDistance;
    result.byStatus = m_byStatus;
    writeYears(result);
    result.corroborated = m_corroborated;
    result.awarded = m_awarded;
    result.unitedStates = m_unitedStates;
    for (std::size_t i = 0; i < kFacetCount; ++i) {
        result.withoutFacet[i] = m_passing + m_failingOnly[i];
    }
}

} // namespace atlas
