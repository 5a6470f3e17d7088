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
    return choiceOf(chosen, state, network(), applyFilter(network(), state.filter));
}

} // namespace

TEST_CASE("a city is chosen, and the filter stays") {
    const SearchHit hays = hit("hays, ks", SearchKind::City);
    const SearchChoice choice = choose(hays);
    CHECK(choice.chosen == Target{Target::Kind::City, hays.index});
    CHECK(choice.places.empty()); // what is selected is flown to with its partners
    CHECK(choice.filter == Filter{});
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
        const Camera flight = cameraShowing(state.camera, Sight{}, choice.places, Framing::Together);
        CHECK(flight.zoom > 2.0);
        CHECK(isSeen(flight, Sight{}, {141.35, 43.06})); // Sapporo
        CHECK(isSeen(flight, Sight{}, {130.56, 31.6}));  // Kagoshima
    }
}

TEST_CASE("a state is chosen, a program type becomes the filter") {
    const SearchChoice kansas = choose(hit("kansas", SearchKind::State));
    REQUIRE(kansas.chosenState.has_value());
    CHECK(network().states.name[*kansas.chosenState] == "Kansas");
    CHECK_FALSE(kansas.chosen.has_value());
    CHECK(kansas.places.empty());
    const SearchChoice sports = choose(hit("sports", SearchKind::Program));
    CHECK(sports.filter.programs == maskOf(ProgramType::Sports));
    CHECK(sports.places.empty());
}

TEST_CASE("a network of towns becomes the filter, and its towns are chosen") {
    const SearchHit douzelage = hit("douzelage", SearchKind::TownNetwork);
    CHECK(douzelage.secondary == "28 towns");
    CHECK(douzelage.count == 377);
    const SearchChoice choice = choose(douzelage);
    CHECK(choice.filter.townNetworks == std::set<std::string>{"Douzelage"});
    REQUIRE(choice.chosenTownNetwork.has_value());
    CHECK(network().townNetworks.name[*choice.chosenTownNetwork] == "Douzelage");
    CHECK(choice.dropped.empty());
}

TEST_CASE("what is chosen is never an empty map: a filter that leaves nothing of it gives way, and is told") {
    View state;
    state.filter.townNetworks = {"Douzelage"};
    state.filter.countries = {*countryCodeFrom("FR")};
    const SearchChoice japan = choose(hit("japan", SearchKind::Country), state);
    CHECK(japan.filter.countries == std::set{*countryCodeFrom("JP")});
    CHECK(japan.filter.townNetworks.empty());
    CHECK(japan.dropped == "The filters, which hid it, no longer count");
    state.filter = {};
    state.filter.countries = {*countryCodeFrom("KE")};
    const SearchChoice douzelage = choose(hit("douzelage", SearchKind::TownNetwork), state);
    CHECK(douzelage.filter.countries.empty());
    CHECK(douzelage.filter.townNetworks == std::set<std::string>{"Douzelage"});
    CHECK_FALSE(douzelage.dropped.empty());
    state.filter.countries = {*countryCodeFrom("IS")};
    const SearchChoice agriculture = choose(hit("agriculture", SearchKind::Program), state);
    CHECK(agriculture.filter.programs == maskOf(ProgramType::Agriculture));
    CHECK(agriculture.filter.countries.empty());
}

TEST_CASE(
    "what is selected is released where a country leaves nothing of it, and stays where something is left") {
    View state;
    state.selection.cities = {hit("hays, ks", SearchKind::City).index};
    CHECK(choose(hit("japan", SearchKind::Country), state).releasesSelection);
    CHECK_FALSE(choose(hit("china", SearchKind::Country), state).releasesSelection); // Xinzheng
    CHECK_FALSE(choose(hit("kaizuka", SearchKind::City), state).releasesSelection);  // is selected instead
    CHECK_FALSE(choose(hit("japan", SearchKind::Country)).releasesSelection);        // nothing is
}

TEST_CASE("a pair of countries stays where one of the two is looked for, and is told where it gives way") {
    View state;
    state.filter.countryPair = {*countryCodeFrom("US"), *countryCodeFrom("KE")};
    const SearchChoice kenya = choose(hit("kenya", SearchKind::Country), state);
    CHECK(kenya.filter.countryPair == state.filter.countryPair);
    CHECK(kenya.dropped.empty());
    CHECK_FALSE(kenya.places.empty());
    const SearchChoice japan = choose(hit("japan", SearchKind::Country), state);
    CHECK_FALSE(japan.filter.countryPair);
    CHECK(japan.dropped == "The pair United States – Kenya no longer counts");
    const SearchChoice kaizuka = choose(hit("kaizuka", SearchKind::City), state);
    CHECK_FALSE(isActive(kaizuka.filter));
    CHECK_FALSE(kaizuka.dropped.empty());
    CHECK(choose(hit("kaizuka", SearchKind::City)).dropped.empty());
}
