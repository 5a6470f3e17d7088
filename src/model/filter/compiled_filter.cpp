#include "model/filter/compiled_filter.h"

namespace atlas {

namespace {

std::int32_t indexOrNone(const Network& network, CountryCode code) {
    const std::optional<CountryIndex> index = network.findCountry(code);
    return index ? static_cast<std::int32_t>(*index) : -1;
}

std::vector<std::uint8_t> countryFlags(const Network& network, const std::set<CountryCode>& countries) {
    std::vector<std::uint8_t> flags(network.countries.size(), 0);
    for (const CountryCode code : countries) {
        if (const std::optional<CountryIndex> index = network.findCountry(code)) flags[*index] = 1;
    }
    return flags;
}

std::vector<std::uint8_t> cityFlags(const Network& network, const std::set<std::string>& ids) {
    if (ids.empty()) return {}; // a flag per city is worth saving
    std::vector<std::uint8_t> flags(network.cities.size(), 0);
    for (const std::string& id : ids) {
        if (const std::optional<CityIndex> index = network.findCityById(id)) flags[*index] = 1;
    }
    return flags;
}

TownNetworkMask townNetworkMask(const TownNetworkTable& table, const std::set<std::string>& names) {
    TownNetworkMask mask = 0;
    for (std::size_t row = 0; row < table.size(); ++row) {
        if (names.contains(table.name[row])) mask |= TownNetworkMask{1} << row;
    }
    return mask;
}

} // namespace

CompiledFilter::CompiledFilter(const Network& network, const Filter& filter)
    : m_table(network.partnerships),
      m_cities(network.cities),
      m_countryPasses(countryFlags(network, filter.countries)),
      m_cityPasses(cityFlags(network, filter.cityIds)),
      m_isUnitedStates(countryFlags(network, {kUnitedStates})),
      m_citySizes(filter.citySizes),
      m_bothEnds(filter.citySizeEnds == Ends::Both),
      m_programs(filter.programs),
      m_years(filter.years.value_or(YearRange{})),
      m_unknownYearPasses(filter.keepUnknownYears),
      m_distance(filter.distanceKilometres.value_or(ValueRange{})),
      m_sizeRatio(filter.sizeRatio.value_or(ValueRange{})),
      m_unknownSizeRatioPasses(filter.keepUnknownSizeRatios),
      m_partners(filter.partners.value_or(PartnerRange{})),
      m_statuses(filter.statuses),
      m_anniversaryYear(filter.anniversaryYear.value_or(0)),
      m_anniversaryAge(filter.anniversaryAge),
      m_placeKinds(filter.placeKinds),
      m_yearBases(filter.yearBases),
      m_programBases(filter.programBases),
      m_townNetworks(townNetworkMask(network.townNetworks, filter.townNetworks)) {
    for (std::size_t facet = 0; facet < kFacetCount; ++facet) {
        if (isActive(filter, static_cast<Facet>(facet))) m_active |= FacetMask{1} << facet;
    }
    if (filter.countryPair) {
        m_pairFirst = indexOrNone(network, filter.countryPair->first);
        m_pairSecond = indexOrNone(network, filter.countryPair->second);
    }
    for (std::size_t evidence = 0; evidence < m_evidencePasses.size(); ++evidence)
        m_evidencePasses[evidence] = (evidence & filter.evidence) != 0;
}

} // namespace atlas
