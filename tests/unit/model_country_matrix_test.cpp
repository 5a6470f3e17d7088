#include "model/facts/country_matrix.h"

#include <algorithm>

#include "../support/sample_network.h"
#include "core/text.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

const Network& network() {
    return *shippedNetwork().network;
}

CountryCode code(const char* letters) {
    return {{letters[0], letters[1]}};
}

CountryIndex country(const char* letters) {
    return *network().findCountry(code(letters));
}

CountryMatrix matrixOf(const Filter& filter) {
    const FilterResult shown = applyFilter(network(), filter);
    return {network(), partnershipsOfMatrix(network(), filter, shown)};
}

// Counted one by one, without a table.
std::uint32_t countBetween(const std::vector<PartnershipIndex>& among, CountryIndex a, CountryIndex b) {
    const PartnershipTable& table = network().partnerships;
    return static_cast<std::uint32_t>(
        std::count_if(among.begin(), among.end(), [&](PartnershipIndex partnership) {
            const CountryIndex first = table.countryA[partnership];
            const CountryIndex second = table.countryB[partnership];
            return (first == a && second == b) || (first == b && second == a);
        }));
}

} // namespace

TEST_CASE("a matrix of countries counts what one counts by hand") {
    Filter filter;
    filter.citySizes = static_cast<CitySizeMask>(maskOf(CitySize::Over500000));
    const FilterResult shown = applyFilter(network(), filter);
    const CountryMatrix matrix = matrixOf(filter);
    const std::vector<const char*> some{"DE", "FR", "US", "JP", "CN", "PL", "KE", "BR", "TR", "VA"};
    for (const char* a : some) {
        for (const char* b : some) {
            CAPTURE(a);
            CAPTURE(b);
            CHECK(matrix.between(country(a), country(b)) ==
                  countBetween(shown.partnerships, country(a), country(b)));
        }
    }
}

TEST_CASE("every partnership is in the matrix once, domestic ones on the diagonal") {
    const CountryMatrix matrix = matrixOf({});
    std::uint64_t sum = 0;
    std::uint32_t largest = 0;
    const std::vector<CountryIndex>& countries = matrix.countries();
    for (std::size_t i = 0; i < countries.size(); ++i) {
        std::uint32_t ofCountry = 0;
        for (std::size_t j = 0; j < countries.size(); ++j) {
            const std::uint32_t count = matrix.between(countries[i], countries[j]);
            REQUIRE(count == matrix.between(countries[j], countries[i]));
            ofCountry += count;
            largest = std::max(largest, count);
            if (j >= i) sum += count;
        }
        REQUIRE(ofCountry == matrix.of(countries[i]));
    }
    CHECK(sum == network().partnerships.size());
    CHECK(matrix.partnerships() == network().partnerships.size());
    CHECK(matrix.largest() == largest);
    CHECK(countries.size() == 214);
}

TEST_CASE("the matrix agrees with the facet counts of countries") {
    Filter filter;
    filter.corroborated = true;
    const FilterResult shown = applyFilter(network(), filter);
    const CountryMatrix matrix = matrixOf(filter);
    for (const char* letters : {"DE", "FR", "US", "KE"})
        CHECK(matrix.of(country(letters)) == shown.byCountry[country(letters)]);
}

TEST_CASE("a chosen pair leaves the matrix as it is under the other filters") {
    Filter filter;
    filter.programs = static_cast<ProgramMask>(maskOf(ProgramType::Sports));
    const CountryMatrix before = matrixOf(filter);
    filter = withPairToggled(filter, code("US"), code("JP"));
    REQUIRE(filter.countryPair.has_value());
    const CountryMatrix after = matrixOf(filter);
    CHECK(after.countries() == before.countries());
    CHECK(after.partnerships() == before.partnerships());
    const std::uint32_t cell = after.between(country("JP"), country("US"));
    CHECK(cell > 0);
    CHECK(applyFilter(network(), filter).partnerships.size() == cell);
}

TEST_CASE("a cell of the diagonal chooses what lies within one country") {
    const CountryMatrix matrix = matrixOf({});
    const Filter filter = withPairToggled({}, code("FR"), code("FR"));
    CHECK(applyFilter(network(), filter).partnerships.size() == matrix.between(country("FR"), country("FR")));
    CHECK(describe(filter, Facet::CountryPair, network()) == "Within France");
}

TEST_CASE("choosing a pair again, either way round, shows every pair") {
    const Filter chosen = withPairToggled({}, code("DE"), code("FR"));
    CHECK(isPairChosen(chosen, code("DE"), code("FR")));
    CHECK(isPairChosen(chosen, code("FR"), code("DE")));
    CHECK_FALSE(isPairChosen(chosen, code("DE"), code("DE")));
    CHECK_FALSE(isPairChosen({}, code("DE"), code("FR")));
    CHECK(withPairToggled(chosen, code("FR"), code("DE")) == Filter{});
    CHECK(withPairToggled(chosen, code("US"), code("JP")).countryPair == std::pair(code("US"), code("JP")));
}

TEST_CASE("rows and columns stand in the order that was chosen") {
    const CountryMatrix matrix = matrixOf({});
    const CountryTable& table = network().countries;
    const auto isOrdered = [&](MatrixOrder order, const auto& isBefore) {
        const std::vector<CountryIndex> countries = orderedCountries(network(), matrix, order);
        CHECK(std::is_permutation(countries.begin(), countries.end(), matrix.countries().begin(),
                                  matrix.countries().end()));
        return std::is_sorted(countries.begin(), countries.end(), isBefore);
    };
    CHECK(isOrdered(MatrixOrder::Partnerships,
                    [&](CountryIndex a, CountryIndex b) { return matrix.of(a) > matrix.of(b); }));
    CHECK(isOrdered(MatrixOrder::Name, [&](CountryIndex a, CountryIndex b) {
        return folded(table.name[a]) < folded(table.name[b]);
    }));
    CHECK(isOrdered(MatrixOrder::Continent, [&](CountryIndex a, CountryIndex b) {
        if (table.continent[a] != table.continent[b])
            return termOf(table.continent[a]).name < termOf(table.continent[b]).name;
        return matrix.of(a) > matrix.of(b);
    }));
    CHECK(orderedCountries(network(), matrix, MatrixOrder::Partnerships).front() == country("DE"));
}

TEST_CASE("a cell in words") {
    const CountryMatrix matrix = matrixOf({});
    const MatrixWords pair = pairWords(network(), matrix, country("DE"), country("FR"));
    CHECK(pair.place == "Germany – France");
    CHECK(pair.figures == "1,221 partnerships, 3.9 % of all");
    CHECK(pairWords(network(), matrix, country("FR"), country("FR")).place == "Within France");
    CHECK(pairWords(network(), matrix, country("VA"), country("KE")).figures == "no partnership");
    const MatrixWords germany = countryWords(network(), matrix, country("DE"));
    CHECK(germany.place == "Germany");
    CHECK(germany.figures == "6,085 partnerships, 19.6 % of all, 35 of them ended");
}

TEST_CASE("a matrix of nothing has no countries") {
    const CountryMatrix matrix(network(), {});
    CHECK(matrix.countries().empty());
    CHECK(matrix.largest() == 0);
    CHECK(orderedCountries(network(), matrix, MatrixOrder::Name).empty());
}

TEST_CASE("a pair's places are as many in the one country as in the other") {
    const FilterResult shown = applyFilter(network(), {});
    const std::vector<LngLat> places =
        placesOfPair(network(), shown.partnerships, country("US"), country("JP"));
    CHECK(places.size() == 2 * countBetween(shown.partnerships, country("US"), country("JP")));
    const auto isAmerican = [](const LngLat& place) { return place.longitudeDegrees < -50.0; };
    CHECK(2 * std::count_if(places.begin(), places.end(), isAmerican) ==
          static_cast<std::ptrdiff_t>(places.size()));
    CHECK(placesOfPair(network(), shown.partnerships, country("VA"), country("KE")).empty());
}
