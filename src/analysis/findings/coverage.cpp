#include "analysis/findings/coverage.h"

#include <algorithm>

#include "model/filter/compiled_filter.h"

namespace atlas {

namespace {

void count(const PartnershipTable& table, PartnershipIndex partnership, Recorded& into) {
    ++into.partnerships;
    into.withYear += table.yearEstablished[partnership] != kYearNotRecorded ? 1 : 0;
    into.withPrograms += table.programs[partnership] != maskOf(ProgramType::NotRecorded) ? 1 : 0;
    into.withStatus += table.status[partnership] != Status::NotRecorded ? 1 : 0;
    into.corroborated += isCorroborated(table.evidence[partnership]) ? 1 : 0;
}

} // namespace

Coverage findCoverage(const Network& network, const FilterResult& shown) {
    const PartnershipTable& table = network.partnerships;
    const CityTable& cities = network.cities;
    Coverage coverage;
    std::vector<Recorded> byCountry(network.countries.size());
    for (const PartnershipIndex partnership : shown.partnerships) {
        const CountryIndex a = table.countryA[partnership];
        const CountryIndex b = table.countryB[partnership];
        count(table, partnership, coverage.whole);
        count(table, partnership, byCountry[a]);
        if (b != a) count(table, partnership, byCountry[b]);
    }
    for (CityIndex city = 0; city < cities.size(); ++city) {
        if (shown.partnersByCity[city] == 0) continue;
        for (Recorded* recorded : {&coverage.whole, &byCountry[cities.country[city]]}) {
            ++recorded->places;
            recorded->withPopulation += cities.population[city] ? 1 : 0;
        }
    }
    for (CountryIndex country = 0; country < byCountry.size(); ++country) {
        if (byCountry[country].partnerships > 0) coverage.countries.push_back({country, byCountry[country]});
    }
    const std::vector<CountryCode>& codes = network.countries.code;
    std::sort(coverage.countries.begin(), coverage.countries.end(),
              [&](const CountryCoverage& x, const CountryCoverage& y) {
                  if (x.recorded.partnerships != y.recorded.partnerships)
                      return x.recorded.partnerships > y.recorded.partnerships;
                  return codes[x.country] < codes[y.country];
              });
    return coverage;
}

} // namespace atlas
