#include "model/facts/country_matrix.h"

#include <algorithm>
#include <tuple>

#include "core/decimal_text.h"
#include "core/text.h"
#include "model/facts/ended_text.h"

namespace atlas {

namespace {

std::string countText(const CountryMatrix& matrix, std::uint32_t count, std::uint32_t ended) {
    if (count == 0) return "no partnership";
    const double share = static_cast<double>(count) / static_cast<double>(matrix.partnerships());
    return withEnded(withThousands(count) + (count == 1 ? " partnership, " : " partnerships, ") +
                         percentText(share) + " of all",
                     ended);
}

} // namespace

CountryMatrix::CountryMatrix(const Network& network, std::span<const PartnershipIndex> partnerships)
    : m_cells(network.countries.size() * network.countries.size()),
      m_ended(m_cells.size()),
      m_ofCountry(network.countries.size()),
      m_endedOfCountry(network.countries.size()),
      m_partnerships(partnerships.size()) {
    const std::size_t size = m_ofCountry.size();
    for (const PartnershipIndex partnership : partnerships) {
        const CountryIndex a = network.partnerships.countryA[partnership];
        const CountryIndex b = network.partnerships.countryB[partnership];
        const std::uint32_t ended = isEnded(network.partnerships.status[partnership]) ? 1 : 0;
        const auto count = [&](CountryIndex here, CountryIndex there) {
            ++m_cells[here * size + there];
            ++m_ofCountry[here];
            m_ended[here * size + there] += ended;
            m_endedOfCountry[here] += ended;
        };
        count(a, b);
        if (a != b) count(b, a);
    }
    for (std::size_t country = 0; country < size; ++country) {
        if (m_ofCountry[country] > 0) m_countries.push_back(static_cast<CountryIndex>(country));
    }
    if (!m_cells.empty()) m_largest = *std::max_element(m_cells.begin(), m_cells.end());
}

std::vector<PartnershipIndex> partnershipsOfMatrix(const Network& network, const Filter& filter,
                                                   const FilterResult& shown) {
    return passingWithout(network, filter, Facet::CountryPair, shown);
}

std::vector<CountryIndex> orderedCountries(const Network& network, const CountryMatrix& matrix,
                                           MatrixOrder order) {
    struct Row {
        std::string_view continent; // only where it orders
        std::int64_t rank = 0;      // as well
        std::string name;
        CountryIndex country = 0;

        auto key() const { return std::tie(continent, rank, name, country); }
    };
    std::vector<Row> rows;
    for (const CountryIndex country : matrix.countries()) {
        Row row;
        if (order == MatrixOrder::Continent)
            row.continent = termOf(network.countries.continent[country]).name;
        if (order != MatrixOrder::Name) row.rank = -static_cast<std::int64_t>(matrix.of(country));
        row.name = folded(network.countries.name[country]);
        row.country = country;
        rows.push_back(std::move(row));
    }
    std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.key() < b.key(); });
    std::vector<CountryIndex> countries(rows.size());
    std::transform(rows.begin(), rows.end(), countries.begin(), [](const Row& row) { return row.country; });
    return countries;
}

MatrixWords pairWords(const Network& network, const CountryMatrix& matrix, CountryIndex a, CountryIndex b) {
    const std::string& name = network.countries.name[a];
    return {a == b ? "Within " + name : name + " – " + network.countries.name[b],
            countText(matrix, matrix.between(a, b), matrix.endedBetween(a, b))};
}

MatrixWords countryWords(const Network& network, const CountryMatrix& matrix, CountryIndex country) {
    return {network.countries.name[country], countText(matrix, matrix.of(country), matrix.endedOf(country))};
}

std::vector<LngLat> placesOfPair(const Network& network, std::span<const PartnershipIndex> partnerships,
                                 CountryIndex a, CountryIndex b) {
    const PartnershipTable& table = network.partnerships;
    std::vector<LngLat> places;
    for (const PartnershipIndex i : partnerships) {
        const bool isSo = table.countryA[i] == a && table.countryB[i] == b;
        const bool isReversed = table.countryA[i] == b && table.countryB[i] == a;
        if (!isSo && !isReversed) continue;
        places.push_back(network.cities.location[table.cityA[i]]);
        places.push_back(network.cities.location[table.cityB[i]]);
    }
    return places;
}

bool isPairChosen(const Filter& filter, CountryCode a, CountryCode b) {
    return filter.countryPair &&
           (filter.countryPair == std::pair(a, b) || filter.countryPair == std::pair(b, a));
}

Filter withPairToggled(Filter filter, CountryCode a, CountryCode b) {
    if (isPairChosen(filter, a, b))
        filter.countryPair.reset();
    else
        filter.countryPair = {a, b};
    return filter;
}

} // namespace atlas
