#include "analysis/measures/network_measures.h"

#include <algorithm>

#include "../support/graph_network.h"
#include "../support/sample_network.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

NetworkMeasures measuresOf(const Network& network) {
    return measureNetwork(network, everything(network)).value();
}

NetworkMeasures measuresOf(CityIndex cityCount, const Edges& edges) {
    return measuresOf(networkOf(cityCount, edges));
}

const NetworkMeasures& shippedMeasures() {
    static const NetworkMeasures measures = measuresOf(*shippedNetwork().network);
    return measures;
}

} // namespace

TEST_CASE("two triangles") {
    const NetworkMeasures measures = measuresOf(6, twoTriangles());
    CHECK(measures.partnerships == 6);
    CHECK(measures.cities == 6);
    CHECK(measures.countries == 1);
    CHECK(measures.degree.mean == 2.0);
    CHECK(measures.degree.distribution == decltype(measures.degree.distribution){{2, 6}});
    CHECK(measures.components == 2);
    CHECK(measures.largestComponent.cities == 3);
    CHECK(measures.largestComponent.share == 0.5);
    CHECK(measures.largestComponent.paths == PathLengths{1.0, 1});
    CHECK(measures.transitivity == 1.0);
    CHECK(measures.averageClustering == 1.0);
    CHECK_FALSE(measures.degreeAssortativity.has_value()); // all degrees alike: no variance
    CHECK(measures.largestCliques == std::vector<std::vector<CityIndex>>{{0, 1, 2}, {3, 4, 5}});
}

TEST_CASE("a triangle with a tail, computed by hand") {
    const NetworkMeasures measures = measuresOf(4, pawEdges());
    CHECK(measures.transitivity.value() == doctest::Approx(3.0 / 5.0)); // one triangle, five triples
    CHECK(measures.averageClustering.value() ==
          doctest::Approx((1 + 1 + 1 / 3.0 + 0) / 4)); // the tail counts 0
    CHECK(measures.degreeAssortativity.value() == doctest::Approx(-5.0 / 7.0));
    CHECK(measures.degree.max == 3);
    CHECK(measures.topCities.front().city == 2);
    CHECK(measures.topCities.front().partners == 3);
    CHECK(measures.topCities[1].city == 0); // of equal ones the smaller id
    REQUIRE(measures.topBridges.size() == 1);
    CHECK(measures.topBridges.front().city == 2);
    CHECK(measures.topBridges.front().betweenness == 2.0);
}

TEST_CASE("paths, stars and complete graphs") {
    CHECK(measuresOf(4, pathEdges(4)).degreeAssortativity.value() == doctest::Approx(-0.5));
    const NetworkMeasures star = measuresOf(6, starEdges(6));
    CHECK(star.degreeAssortativity.value() == doctest::Approx(-1.0));
    CHECK(star.transitivity == 0.0);
    CHECK(star.averageClustering == 0.0);
    CHECK(star.largestCliques.empty());
    const NetworkMeasures complete = measuresOf(5, completeEdges(5));
    CHECK(complete.transitivity == 1.0);
    CHECK(complete.largestCliques == std::vector<std::vector<CityIndex>>{{0, 1, 2, 3, 4}});
}

TEST_CASE("nothing shown has no measures, and no failure") {
    const NetworkMeasures measures = measuresOf(3, {});
    CHECK(measures.components == 0);
    CHECK_FALSE(measures.degree.mean.has_value());
    CHECK_FALSE(measures.transitivity.has_value());
    CHECK_FALSE(measures.averageClustering.has_value());
    CHECK_FALSE(measures.degreeAssortativity.has_value());
    CHECK_FALSE(measures.homophily.byCountry.has_value());
    CHECK_FALSE(measures.distance.meanKilometres.has_value());
    CHECK_FALSE(measures.size.under25000Share().has_value());
    CHECK_FALSE(measures.domesticShare.has_value());
    CHECK(measuresOf(1, {{0, 0}}).cities == 1); // a city that is its own partner
}

TEST_CASE("homophily: two triangles in two countries and one tie between them") {
    Edges edges = twoTriangles();
    edges.emplace_back(2, 3);
    Network network = networkOf(6, edges);
    for (const CityIndex city : {3U, 4U, 5U})
        network.cities.country[city] = 1;
    deriveColumns(network);
    const NetworkMeasures measures = measuresOf(network);
    // Newman (2003), eq. 2: ends within 6/7; each country holds half of the ends.
    CHECK(measures.homophily.byCountry.value() == doctest::Approx(5.0 / 7.0));
    CHECK(measures.homophily.byContinent.value() == doctest::Approx(5.0 / 7.0));
    CHECK(measures.domesticShare.value() == doctest::Approx(6.0 / 7.0));
    REQUIRE(measures.topCountryPairs.size() == 1); // pairs of different countries
    CHECK(measures.topCountryPairs.front().a == 0);
    CHECK(measures.topCountryPairs.front().b == 1);
    CHECK(measures.topCountryPairs.front().partnerships == 1);
}

TEST_CASE("sizes count where both populations are recorded; 25,000 is not under 25,000") {
    Network network = networkOf(5, {{0, 1}, {0, 2}, {0, 3}, {3, 4}});
    network.cities.population = {24'999, 9'999, 25'000, 9'000, std::nullopt};
    deriveColumns(network);
    const SizeMeasures size = measuresOf(network).size;
    CHECK(size.bothRecorded == 3);
    CHECK(size.bothUnder25000 == 2);
    CHECK(size.eitherUnder25000 == 3);
    CHECK(size.sameClass == 1); // 24,999 and 25,000 are of the class 10,000–25,000
    CHECK(size.under25000Share().value() == doctest::Approx(2.0 / 3.0));
}

TEST_CASE("distances: mean, and the median of an even and an odd number") {
    Network network = networkOf(4, pathEdges(4));
    network.partnerships.distanceKilometres = {10.0F, 40.0F, 20.0F};
    CHECK(measuresOf(network).distance.meanKilometres.value() == doctest::Approx(70.0 / 3.0));
    CHECK(measuresOf(network).distance.medianKilometres == 20.0);
    network = networkOf(5, pathEdges(5));
    network.partnerships.distanceKilometres = {10.0F, 40.0F, 20.0F, 100.0F};
    CHECK(measuresOf(network).distance.medianKilometres == 30.0);
}

TEST_CASE("the network that the atlas ships") {
    const NetworkMeasures& measures = shippedMeasures();
    CHECK(measures.partnerships == 31'011);
    CHECK(measures.cities == 19'773);
    CHECK(measures.countries == 214);
    std::size_t cities = 0;
    std::size_t ends = 0;
    for (const auto& [partners, count] : measures.degree.distribution) {
        cities += count;
        ends += std::size_t{partners} * count;
    }
    CHECK(cities == measures.cities);
    CHECK(ends == 2 * measures.partnerships);
    CHECK(measures.components == 1'729);
    CHECK(measures.largestComponent.cities == 15'384);
    CHECK(measures.largestComponent.paths.mean.value() == doctest::Approx(7.1942).epsilon(1e-4));
    CHECK(measures.largestComponent.paths.diameter == 23);
    CHECK(measures.transitivity.value() == doctest::Approx(0.12392).epsilon(1e-3));
    CHECK(measures.averageClustering.value() == doctest::Approx(0.05126).epsilon(1e-3));
    CHECK(measures.degreeAssortativity.value() == doctest::Approx(0.41399).epsilon(1e-3));
    CHECK(measures.bridgeSources == measures.cities); // exact
    REQUIRE(measures.largestCliques.size() == 1);
    CHECK(measures.largestCliques.front().size() == 28);
}

TEST_CASE("measuring tells how far it is, forwards, and can be stopped at every report") {
    const Network network = networkOf(300, pathEdges(300));
    const FilterResult shown = everything(network);
    std::vector<double> shares;
    const auto listen = [&](double share, std::string_view what) {
        CHECK_FALSE(what.empty());
        shares.push_back(share);
        return true;
    };
    REQUIRE(measureNetwork(network, shown, {}, listen).has_value());
    CHECK(std::is_sorted(shares.begin(), shares.end()));
    CHECK(shares.front() == 0.0);
    CHECK(shares.back() == 1.0);
    for (std::size_t stop = 0; stop + 1 < shares.size(); ++stop) {
        std::size_t calls = 0;
        const auto result =
            measureNetwork(network, shown, {}, [&](double, std::string_view) { return calls++ < stop; });
        REQUIRE_FALSE(result.has_value());
        CHECK(result.error().message == kCancelled);
    }
}
