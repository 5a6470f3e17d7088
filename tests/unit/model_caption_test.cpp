#include "model/tour/caption.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "data/files/text_file.h"
#include "tests/support/folders.h"
#include "tests/support/sample_network.h"

using namespace atlas;

namespace {

struct Desk {
    const Network& network = *atlas::testing::shippedNetwork().network;
    FilterResult shown;
    Selection spotlight;
    ChanceFigures chance;

    explicit Desk(const Filter& filter = {}) : shown(applyFilter(network, filter)) {}

    CityIndex city(std::string_view id) const { return *network.findCityById(id); }
    FilledCaption filled(std::string_view caption) const {
        return filledCaption(caption, {network, shown, spotlight, chance});
    }
    std::string text(std::string_view caption) const { return filled(caption).text; }
};

} // namespace

TEST_CASE("figures in a caption come from the data of the step's filter") {
    const Desk all;
    CHECK(all.text("{partnerships} of {recorded}, {ended} ended") == "30,747 of 31,011, 264 ended");
    CHECK(all.text("{cities} places in {countries} countries") == "19,773 places in 214 countries");
    CHECK(all.text("{countries-without}") == "36");
    CHECK(all.text("{first-year} to {last-year}, {dated} dated") ==
          "1910 to " + all.text("{last-year}") + ", 4,024 dated");
    CHECK(all.text("{mean-distance}") == "2,926 km");
    Filter fifties;
    fifties.years = YearRange{1951, 1960};
    CHECK(Desk(fifties).text("{first-year} to {last-year}") == "1951 to 1960");
    CHECK(Desk(fifties).text("{dated}") == Desk(fifties).text("{recorded}"));
    CHECK(all.text("{same-size}") == "36.9 %");
    Filter douzelage;
    douzelage.townNetworks = {"Douzelage"};
    CHECK(Desk(douzelage).text("{cities} towns, {recorded} ties") == "28 towns, 377 ties");
}

TEST_CASE("a caption names the place, the partner and the partnership in the spotlight") {
    Desk desk;
    desk.spotlight.cities = {desk.city("4272782")};
    CHECK(desk.text("{city}: {inhabitants} people, {partners} partners") ==
          "Hays: 21,092 people, 2 partners");
    desk.spotlight.cities = {desk.city("5341114"), desk.city("1860765")};
    CHECK(desk.text("{city} and {partner}, {distance} apart, since {year}") ==
          "Culver City and Kaizuka, 9,227 km apart, since 1965");
    const PartnershipTable& table = desk.network.partnerships;
    for (PartnershipIndex i = 0; i < table.size(); ++i) {
        if (table.cityA[i] == desk.city("x-us-ia")) desk.spotlight.partnership = i;
    }
    desk.spotlight.cities.clear();
    REQUIRE(desk.spotlight.partnership);
    CHECK(desk.text("{city} and {partner} since {year}") == "Iowa and Hebei since 1983");
}

TEST_CASE("a figure that is not known is told to be so, never guessed") {
    const Desk desk;
    const FilledCaption filled = desk.filled("{distance} apart");
    CHECK(filled.text == "unknown apart");
    REQUIRE(filled.notes.size() == 1);
    CHECK(filled.notes[0] == "{distance} is not known here: how far apart the two are");
    CHECK(desk.text("{mean-distance-by-chance}") == "unknown");
    Desk withChance;
    withChance.chance.meanDistanceKilometres = 4581.4;
    CHECK(withChance.text("{mean-distance-by-chance}") == "4,581 km");
}

TEST_CASE("braces that mean nothing stay, and whoever wrote them is told") {
    const Desk desk;
    CHECK(desk.text("{{braces} and {nothing}") == "{braces} and {nothing}");
    CHECK(desk.text("{city") == "{city");
    CHECK(problemsOfCaption("{cities} and {{").empty());
    const std::vector<std::string> problems = problemsOfCaption("{citiez} {countries");
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].find("figure \"citiez\" is unknown; did you mean \"cities\"") == 0);
    CHECK(problems[1].find("never closed") != std::string::npos);
}

TEST_CASE("each figure has a name of its own and a meaning") {
    std::set<std::string_view> names;
    for (const CaptionFigure& figure : captionFigures()) {
        CHECK(names.insert(figure.name).second);
        CHECK_FALSE(figure.meaning.empty());
    }
    CHECK(names.size() == captionFigures().size());
}

TEST_CASE("the documentation of tours tells every figure") {
    const Result<std::string> text = readTextFile(atlas::testing::sourceFolder() / "docs" / "tours.md");
    REQUIRE(text);
    for (const CaptionFigure& figure : captionFigures()) {
        CAPTURE(figure.name);
        const std::string row =
            "| `{" + std::string(figure.name) + "}` | " + std::string(figure.meaning) + " |";
        CHECK(text->find(row) != std::string::npos);
    }
}
