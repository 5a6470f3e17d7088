#include "model/compiled_filter.h"

namespace atlas {

namespace {

std::int32_t indexOrNone(const Network& network, CountryCode code) {
    const std::optional<CountryIndex> index = network.findCountry(code);
    return index ? static_cast<std::int32_t>(*index) : -1;
}

std::vector<std::uint8_t> countryFlags(const Network& network, const std::set<CountryCode>& countries) {
    if (countries.empty()) return std::vector<std::uint8_t>(network.countries.size(), 1);
    std::vector<std::uint8_t> flags(network.countries.size(), 0);
    for (const CountryCode code : countries) {
        if (const std::optional<CountryIndex> index = network.findCountry(code)) flags[*index] = 1;
    }
    return flags;
}

std::vector<std::uint8_t> cityFlags(const Network& network, const std::set<std::string>& ids) {
    if (ids.empty()) return {};
    std::vector<std::uint8_t> flags(network.cities.size(), 0);
    for (const std::string& id : ids) {
        if (const std::optional<CityIndex> index = network.findCityById(id)) flags[*index] = 1;
    }
    return flags;
}

} // namespace

CompiledFilter::CompiledFilter(const Network& network, const Filter& filter)
    : m_table(network.partnerships),
      m_countryPasses(countryFlags(network, filter.countries)),
      m_cityPasses(cityFlags(network, filter.cityIds)),
      m_isUnitedStates(countryFlags(
          network, filter.unitedStates ? std::set<CountryCode>{kUnitedStates} : std::set<CountryCode>{})),
      m_hasCountryPair(filter.countryPair.has_value()),
      m_citySizes(filter.citySizes != 0 ? filter.citySizes : std::numeric_limits<CitySizeMask>::max()),
      m_bothEnds(filter.citySizeEnds == Ends::Both),
      m_programs(filter.programs != 0 ? filter.programs : std::numeric_limits<ProgramMask>::max()),
      m_unknownYearPasses(!filter.years || filter.keepUnknownYears),
      m_awardedOnly(filter.awarded),
      m_anniversaryYear(filter.anniversaryYear) {
    if (filter.countryPair) {
        m_pairFirst = indexOrNone(network, filter.countryPair->first);
        m_pairSecond = indexOrNone(network, filter.countryPair->second);
    }
    if (filter.years) {
        m_firstYear = filter.years->first;
        m_lastYear = filter.years->last;
    }
    for (std::size_t evidence = 0; evidence < m_evidencePasses.size(); ++evidence) {
        const auto mask = static_cast<EvidenceMask>(evidence);
        m_evidencePasses[evidence] = filter.evidence == 0 || (mask & filter.evidence) != 0;
        m_corroborationPasses[evidence] = !filter.corroborated || isCorroborated(mask);
    }
}

} // namespace atlas
