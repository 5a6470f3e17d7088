#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>
#include <numeric>

#include "analysis/bundles/bundle_pieces.h"
#include "analysis/bundles/bundle_routes.h"
#include "analysis/bundles/place_tree.h"
#include "analysis/bundles/route_corners.h"
#include "analysis/bundles/sphere_distance.h"
#include "geo/great_circle.h"

using namespace atlas;

namespace {

// `count` towns within four degrees of a place.
void addTowns(std::vector<UnitVector>& towns, LngLat middle, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        const double turn = 2.4 * static_cast<double>(i); // as the seeds of a sunflower
        const double reach = 4.0 * std::sqrt(static_cast<double>(i) / static_cast<double>(count));
        towns.push_back(toUnitVector({middle.longitudeDegrees + reach * std::cos(turn),
                                      middle.latitudeDegrees + reach * std::sin(turn)}));
    }
}

constexpr std::size_t kTowns = 60; // of each of the two regions

struct TwoRegions {
    std::vector<UnitVector> cities;
    std::vector<CityPair> pairs; // every town of the one with two of the other
};

TwoRegions regionsAt(LngLat a, LngLat b) {
    TwoRegions regions;
    addTowns(regions.cities, a, kTowns);
    addTowns(regions.cities, b, kTowns);
    for (CityIndex town = 0; town < kTowns; ++town) {
        for (const CityIndex other : {town, (town * 7 + 3) % static_cast<CityIndex>(kTowns)})
            regions.pairs.emplace_back(town, static_cast<CityIndex>(kTowns) + other);
    }
    return regions;
}

BundledRoutes routesOf(const TwoRegions& regions) {
    return bundleRoutes(regions.cities, regions.pairs).value();
}

std::vector<PartnershipIndex> allOf(const BundledRoutes& routes) {
    std::vector<PartnershipIndex> all(routes.size());
    std::iota(all.begin(), all.end(), PartnershipIndex{0});
    return all;
}

double detourOf(const BundledRoutes& routes, PartnershipIndex partnership) {
    const std::span<const RouteNode> route = routes.route(partnership);
    double length = 0.0;
    for (std::size_t piece = 0; piece < pieceCount(route); ++piece)
        length += pieceLength(piecePoints(routes, pieceNodes(route, piece)));
    return length / arcBetween(routes.nodes[route.front()], routes.nodes[route.back()]);
}

// What all curves together draw, each shared piece once, in lengths of their great circles.
double inkOf(const BundledRoutes& routes, const std::vector<CityPair>& pairs) {
    double drawn = 0.0;
    for (const PieceNodes& piece : piecesOf(routes).pieces)
        drawn += pieceLength(piecePoints(routes, piece));
    double direct = 0.0;
    for (const auto& [a, b] : pairs)
        direct += arcBetween(routes.nodes[a], routes.nodes[b]);
    return drawn / direct;
}

UnitVector slopeAt(const PiecePoints& points, double t) {
    constexpr double step = 1e-5;
    return (curvePoint(points, t + step) - curvePoint(points, t - step)) / (2.0 * step);
}

} // namespace

TEST_CASE("the tree of places finds the nearest, the nearest first") {
    std::vector<UnitVector> places;
    addTowns(places, {179.0, 60.0}, 300);
    const PlaceTree tree(places);
    const UnitVector centre = toUnitVector({-179.5, 61.0});
    std::vector<PlaceTree::Near> expected;
    for (std::uint32_t row = 0; row < places.size(); ++row) {
        const double chord = glm::distance(places[row], centre);
        expected.push_back({chord * chord, row});
    }
    std::sort(expected.begin(), expected.end());
    std::vector<PlaceTree::Near> found;
    tree.nearest(centre, 12, found);
    REQUIRE(found.size() == 12);
    for (std::size_t i = 0; i < found.size(); ++i)
        CHECK(found[i].place == expected[i].place);
    tree.within(centre, 0.02, found);
    const auto isWithin = [](const PlaceTree::Near& near) { return near.squaredChord <= 0.02 * 0.02; };
    CHECK(static_cast<std::ptrdiff_t>(found.size()) ==
          std::count_if(expected.begin(), expected.end(), isWithin));
    tree.nearest(centre, 1000, found);
    CHECK(found.size() == places.size());
}

TEST_CASE("partnerships between two regions share their way and go no long way round") {
    const TwoRegions regions = regionsAt({2.0, 48.0}, {30.0, 52.0});
    const BundledRoutes routes = routesOf(regions);
    REQUIRE(routes.size() == regions.pairs.size());
    CHECK(inkOf(routes, regions.pairs) < 0.3);
    CHECK(routes.meanDetour > 1.0);
    CHECK(routes.meanDetour < 1.1);
    double sum = 0.0;
    for (PartnershipIndex i = 0; i < routes.size(); ++i) {
        REQUIRE(routes.route(i).size() > 2);
        CHECK(routes.route(i).front() == regions.pairs[i].first);
        CHECK(routes.route(i).back() == regions.pairs[i].second);
        const double detour = detourOf(routes, i);
        CHECK(detour < routes.largestDetour + 1e-12);
        sum += std::max(1.0, detour);
    }
    CHECK(routes.largestDetour < BundleOptions{}.largestDetour);
    CHECK(sum / static_cast<double>(routes.size()) == doctest::Approx(routes.meanDetour));
    for (const UnitVector& node : routes.nodes)
        CHECK(glm::length(node) == doctest::Approx(1.0));
}

TEST_CASE("ways are shared across the antimeridian and over the pole as anywhere") {
    for (const auto& [a, b] : {std::pair(LngLat{165.0, -40.0}, LngLat{-165.0, -30.0}),
                               std::pair(LngLat{20.0, 78.0}, LngLat{-160.0, 76.0})}) {
        const TwoRegions regions = regionsAt(a, b);
        const BundledRoutes routes = routesOf(regions);
        CHECK(inkOf(routes, regions.pairs) < 0.35);
        CHECK(routes.meanDetour < 1.15);
    }
}

TEST_CASE("the same partnerships give the same routes, byte for byte") {
    const TwoRegions regions = regionsAt({2.0, 48.0}, {30.0, 52.0});
    const BundledRoutes routes = routesOf(regions);
    const BundledRoutes again = routesOf(regions);
    CHECK(routes.nodes == again.nodes);
    CHECK(routes.firstOfRoute == again.firstOfRoute);
    CHECK(routes.routeNodes == again.routeNodes);
}

TEST_CASE("bundling ends wherever it is cancelled") {
    const TwoRegions regions = regionsAt({2.0, 48.0}, {30.0, 52.0});
    int reports = 0;
    double last = 0.0;
    const Progress count = [&](double share, std::string_view) {
        CHECK(share >= last);
        CHECK(share <= 1.0);
        last = share;
        ++reports;
        return true;
    };
    REQUIRE(bundleRoutes(regions.cities, regions.pairs, {}, count));
    REQUIRE(reports > 20);
    for (int end = 0; end < reports; end += reports / 20) {
        int left = end;
        const Progress stop = [&](double, std::string_view) { return left-- > 0; };
        const Result<BundledRoutes> result = bundleRoutes(regions.cities, regions.pairs, {}, stop);
        REQUIRE(!result);
        CHECK(isCancellation(result.error()));
    }
}

TEST_CASE("who has no way to share goes by the great circle") {
    TwoRegions regions = regionsAt({2.0, 48.0}, {30.0, 52.0});
    const auto pairCount = static_cast<PartnershipIndex>(regions.pairs.size());
    regions.cities.push_back(regions.cities.front());
    regions.pairs.emplace_back(0, 0);                                                 // a city with itself
    regions.pairs.emplace_back(0, static_cast<CityIndex>(regions.cities.size() - 1)); // two in one place
    const BundledRoutes routes = routesOf(regions);
    CHECK(routes.route(pairCount).empty());
    CHECK(routes.route(pairCount + 1).empty());
    CHECK(loosenedNodes(routes, pairCount, 0.5).empty());
    CHECK(piecesOf(routes).curve(pairCount).empty());

    const BundledRoutes none = bundleRoutes(std::vector<UnitVector>{}, std::vector<CityPair>{}).value();
    CHECK(none.size() == 0);
    CHECK(piecesOf(none).pieces.empty());
}

TEST_CASE("antipodes have a route or a great circle, and no place that is no number") {
    TwoRegions regions = regionsAt({2.0, 48.0}, {-178.0, -48.0});
    regions.cities.push_back(-regions.cities.front());
    regions.pairs.emplace_back(0, static_cast<CityIndex>(regions.cities.size() - 1));
    const BundledRoutes routes = routesOf(regions);
    for (const UnitVector& node : routes.nodes)
        CHECK(glm::length(node) == doctest::Approx(1.0));
    CHECK(routes.largestDetour < BundleOptions{}.largestDetour);
}

TEST_CASE("a curve goes from city to city without a corner") {
    const TwoRegions regions = regionsAt({2.0, 48.0}, {30.0, 52.0});
    const BundledRoutes routes = routesOf(regions);
    const std::span<const RouteNode> route = routes.route(5);
    const std::size_t count = pieceCount(route);
    REQUIRE(count == route.size() + 1);
    const PiecePoints first = piecePoints(routes, pieceNodes(route, 0));
    const PiecePoints last = piecePoints(routes, pieceNodes(route, count - 1));
    CHECK(glm::distance(curvePoint(first, 0.0), routes.nodes[route.front()]) < 1e-12);
    CHECK(glm::distance(curvePoint(last, 1.0), routes.nodes[route.back()]) < 1e-12);
    for (std::size_t piece = 0; piece + 1 < count; ++piece) {
        const PiecePoints here = piecePoints(routes, pieceNodes(route, piece));
        const PiecePoints next = piecePoints(routes, pieceNodes(route, piece + 1));
        CHECK(glm::distance(curvePoint(here, 1.0), curvePoint(next, 0.0)) < 1e-12);
        CHECK(glm::distance(slopeAt(here, 1.0), slopeAt(next, 0.0)) < 1e-6);
    }
}

TEST_CASE("a route leaves its cities without a hook and has no sharp turn") {
    // A way along the equator whose first node lies behind the city, and that turns back once.
    std::vector<UnitVector> nodes;
    for (const LngLat place : {LngLat{0.0, 0.0}, LngLat{-1.0, 0.5}, LngLat{1.0, 0.5}, LngLat{2.0, 0.0},
                               LngLat{3.5, 0.0}, LngLat{3.0, 0.4}, LngLat{4.0, 0.4}, LngLat{5.0, 0.0}})
        nodes.push_back(toUnitVector(place));
    std::vector<RouteNode> route(nodes.size());
    std::iota(route.begin(), route.end(), RouteNode{0});
    takeOutCorners(route, nodes);
    CHECK(route.front() == 0);
    CHECK(route.back() == nodes.size() - 1);
    CHECK(std::find(route.begin(), route.end(), 1) == route.end());
    for (std::size_t i = 1; i + 1 < route.size(); ++i) {
        const UnitVector arriving = nodes[route[i]] - nodes[route[i - 1]];
        const UnitVector leaving = nodes[route[i + 1]] - nodes[route[i]];
        CHECK(glm::dot(arriving, leaving) > 0.29 * glm::length(arriving) * glm::length(leaving));
    }
}

TEST_CASE("pieces that several share are one, whichever way they go along it") {
    TwoRegions regions = regionsAt({2.0, 48.0}, {30.0, 52.0});
    regions.pairs.emplace_back(regions.pairs.front().second, regions.pairs.front().first);
    const BundledRoutes routes = routesOf(regions);
    const BundlePieces pieces = piecesOf(routes);
    const auto back = static_cast<PartnershipIndex>(routes.size() - 1);
    std::vector<std::uint32_t> forwards(pieces.curve(0).begin(), pieces.curve(0).end());
    std::reverse(forwards.begin(), forwards.end());
    CHECK(std::equal(forwards.begin(), forwards.end(), pieces.curve(back).begin(), pieces.curve(back).end()));

    const std::vector<std::uint32_t> use = useOfPieces(pieces, allOf(routes));
    CHECK(std::accumulate(use.begin(), use.end(), std::size_t{0}) == pieces.curvePieces.size());
    CHECK(*std::min_element(use.begin(), use.end()) > 0);
    CHECK(*std::max_element(use.begin(), use.end()) > kTowns / 2);

    const std::vector<PartnershipIndex> two{0, back};
    for (const std::uint32_t piece : pieces.curve(0))
        CHECK(useOfPieces(pieces, two)[piece] == 2);
}

TEST_CASE("a loosened route goes from the great circle to its bundle") {
    const TwoRegions regions = regionsAt({2.0, 48.0}, {30.0, 52.0});
    const BundledRoutes routes = routesOf(regions);
    const std::span<const RouteNode> route = routes.route(3);
    const GreatCircle direct(toLngLat(routes.nodes[route.front()]), toLngLat(routes.nodes[route.back()]));
    const std::vector<UnitVector> straight = loosenedNodes(routes, 3, 0.0);
    for (std::size_t piece = 0; piece < straight.size() + 1; ++piece) {
        for (const double t : {0.0, 0.3, 0.9})
            CHECK(std::abs(glm::dot(curvePoint(piecePoints(straight, piece), t), direct.normal())) < 1e-9);
    }
    const std::vector<UnitVector> whole = loosenedNodes(routes, 3, 1.0);
    REQUIRE(whole.size() == route.size());
    for (std::size_t i = 0; i < route.size(); ++i)
        CHECK(glm::distance(whole[i], routes.nodes[route[i]]) < 1e-12);
}

TEST_CASE("the nearer one looks, the finer are the ways") {
    CHECK(bundleLevelAt(0.0) == BundleLevel::World);
    CHECK(bundleLevelAt(4.0) == BundleLevel::Continent);
    CHECK(bundleLevelAt(7.0) == BundleLevel::Region);
    const BundleOptions world = bundleOptionsOf(BundleLevel::World);
    const BundleOptions region = bundleOptionsOf(BundleLevel::Region);
    CHECK(world.finestSpacingKilometres > region.finestSpacingKilometres);
    CHECK(world.cheapestShare < region.cheapestShare);
}
