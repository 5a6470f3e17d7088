#include "model/tour/stage_card.h"

#include <doctest/doctest.h>

#include "tests/support/sample_network.h"

using namespace atlas;

namespace {

struct Sample {
    atlas::testing::TemporaryFolder folder;
    NetworkPointer network;
    FilterResult shown;

    Sample() {
        atlas::testing::writeSampleNetwork(folder);
        network = atlas::testing::loaded(folder).network;
        shown = applyFilter(*network, {});
    }

    StageCard cardOf(const Selection& selection) const {
        return stageCardOf(*network, shown, selection, 2025);
    }
    StageCard cardOfCity(std::string_view id) const {
        Selection selection;
        selection.cities = {network->findCityById(id).value()};
        return cardOf(selection);
    }
};

std::vector<std::string> valuesOf(const StageCard& card, std::string_view label) {
    for (const StageFact& fact : card.facts) {
        if (fact.label == label) return fact.values;
    }
    return {};
}

} // namespace

TEST_CASE("the stage tells of a city who its partners are, which is the furthest and which the oldest") {
    const StageCard card = Sample().cardOfCity("2");
    CHECK(card.name == "Culver City");
    CHECK(card.where == "California, United States");
    CHECK(card.lead == "2 partners in 2 countries");
    CHECK((valuesOf(card, "Furthest") == std::vector<std::string>{"Kaizuka, Japan", "9,228 km · 5,734 mi"}));
    CHECK((valuesOf(card, "Oldest") == std::vector<std::string>{"Kaizuka, Japan", "Since 1965 · 60 years"}));
}

TEST_CASE("a year that is not recorded is told to be so on the stage") {
    const Sample sample;
    CHECK((valuesOf(sample.cardOfCity("1"), "Oldest") == std::vector<std::string>{"No year is recorded"}));
    const StageCard kaizuka = sample.cardOfCity("3");
    REQUIRE(valuesOf(kaizuka, "Oldest").size() == 3);
    CHECK(valuesOf(kaizuka, "Oldest")[2] == "Year not recorded for 1 of 2");
}

TEST_CASE("a city without partners, and one whose partners the step hides, are told of, too") {
    Sample sample;
    sample.shown.partnerships.clear();
    const StageCard card = sample.cardOfCity("5");
    CHECK(card.lead == "No partners are recorded");
    CHECK(card.facts.empty());
}

TEST_CASE("the stage tells of a country, of a state and of one partnership") {
    const Sample sample;
    const StageCard japan = sample.cardOf(selectionOf(*sample.network->findCountry({{'J', 'P'}})));
    CHECK(japan.name == "Japan");
    CHECK(japan.lead == "3 partnerships with 2 countries");
    CHECK(valuesOf(japan, "Furthest").front() == "Hays and Ōsaka");
    const StageCard kansas = sample.cardOf(selectionOfState(*sample.network, 1));
    CHECK(kansas.name == "Kansas");
    CHECK(kansas.where == "United States");
    CHECK(kansas.lead == "1 partnership with 1 country");
    Selection tie;
    tie.partnership = 0;
    const StageCard card = sample.cardOf(tie);
    CHECK(card.name == "Culver City, CA, United States\nKaizuka, Japan");
    CHECK(card.lead == "9,228 km · 5,734 mi");
    CHECK((valuesOf(card, "Founded") == std::vector<std::string>{"Since 1965 · 60 years"}));
    CHECK(sample.cardOf({}).isEmpty());
}
