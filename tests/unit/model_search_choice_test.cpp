#include "model/search/search_choice.h"

#include <doctest/doctest.h>

#include "model/camera/camera_fit.h"
#include "tests/support/sample_network.h"

using namespace atlas;

namespace {

const Network& network() {
    return *atlas::testing::shippedNetwork().network;
}

SearchHit hit(std::string_view query, SearchKind kind) {
    static const SearchIndex index(atlas::testing::shippedNetwork().network);
    for (const SearchHit& found : index.search(query, 10)) {
        if (found.kind == kind) return found;
    }
    FAIL("not found: " << query);
    return {};
}

SearchChoice choose(const SearchHit& chosen, const View& state = {}) {
    return choiceOf(chosen, state, network(), applyFilter(network(), state.filter), Viewport{});
}

bool isInSight(const Camera& camera, LngLat place) {
    const Viewport viewport;
    const std::optional<ScreenPoint> point = screenPointOf(camera, viewport, place);
    return point && point->x >= 0.0 && point->y >= 0.0 && point->x <= viewport.widthPixels &&
           point->y <= viewport.heightPixels;
}

} // namespace

TEST_CASE("a city is flown to and chosen, no nearer than its region needs") {
    const SearchHit hays = hit("hays, ks", SearchKind::City);
    const SearchChoice choice = choose(hays);
    REQUIRE(choice.flight.has_value());
    CHECK(choice.flight->zoom == 3.0);
    CHECK(choice.chosen == Target{Target::Kind::City, hays.index});
    CHECK(choice.filter == Filter{});
    const LngLat middle = placeInMiddle(*choice.flight);
    CHECK(middle.latitudeDegrees == doctest::Approx(network().cities.location[hays.index].latitudeDegrees));
    View near;
    near.camera.zoom = 5.0;
    CHECK(choose(hays, near).flight->zoom == 5.0);
}

TEST_CASE("a filter that hides what was looked for gives way, any other stays") {
    View state;
    state.filter.countries = {*countryCodeFrom("KE")};
    CHECK(choose(hit("kaizuka", SearchKind::City), state).filter == Filter{});
    CHECK(choose(hit("nairobi", SearchKind::City), state).filter == state.filter);
    state.filter.countries = {*countryCodeFrom("US")};
    CHECK(choose(hit("kansas", SearchKind::State), state).filter == state.filter);
}

TEST_CASE("a country becomes the filter and is shown whole, on every map") {
    for (const ProjectionInfo& info : allProjections()) {
        CAPTURE(info.id);
        View state;
        state.camera = withProjection(state.camera, info.kind);
        state.filter.countryPair = {*countryCodeFrom("US"), *countryCodeFrom("KE")};
        const SearchChoice choice = choose(hit("japan", SearchKind::Country), state);
        CHECK(choice.filter.countries == std::set{*countryCodeFrom("JP")});
        CHECK_FALSE(choice.filter.countryPair.has_value());
        REQUIRE(choice.flight.has_value());
        CHECK(choice.flight->zoom > 2.0);
        CHECK(isInSight(*choice.flight, {141.35, 43.06})); // Sapporo
        CHECK(isInSight(*choice.flight, {130.56, 31.6}));  // Kagoshima
    }
}

TEST_CASE("a state is flown to, a program type becomes the filter") {
    const SearchChoice kansas = choose(hit("kansas", SearchKind::State));
    REQUIRE(kansas.chosenState.has_value());
    CHECK(network().states.name[*kansas.chosenState] == "Kansas");
    CHECK_FALSE(kansas.chosen.has_value());
    REQUIRE(kansas.flight.has_value());
    CHECK(kansas.flight->zoom > 3.0);
    CHECK(isInSight(*kansas.flight, {-99.33, 38.88})); // Hays
    CHECK(isInSight(*kansas.flight, {-95.68, 39.05})); // Topeka
    const SearchChoice sports = choose(hit("sports", SearchKind::Program));
    CHECK(sports.filter.programs == maskOf(ProgramType::Sports));
    CHECK_FALSE(sports.flight.has_value());
}

TEST_CASE("countries over the antimeridian, single places and none") {
    const Camera camera;
    const std::vector<LngLat> pacific{{178.4, -18.1}, {-179.9, -16.8}};
    const Camera shown = cameraShowing(camera, Viewport{}, pacific);
    CHECK(shown.zoom > 3.0);
    for (const LngLat& place : pacific) {
        CHECK(isInSight(shown, place));
    }
    CHECK(cameraShowing(camera, Viewport{}, std::vector<LngLat>{{7.1, 50.7}}).zoom == 6.0);
    CHECK(cameraShowing(camera, Viewport{}, {}) == camera);
    const std::vector<LngLat> everywhere{{0.0, 0.0}, {90.0, 0.0}, {180.0, 0.0}, {-90.0, 0.0}};
    CHECK(cameraShowing(camera, Viewport{}, everywhere).zoom >= 0.0);
}
