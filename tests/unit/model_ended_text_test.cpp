// Figures that count partnerships which have ended say so.
#include "model/facts/ended_text.h"

#include <doctest/doctest.h>

#include "model/facts/country_matrix.h"
#include "model/facts/profile.h"
#include "tests/support/graph_network.h"
#include "tests/support/sample_network.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

// City 0 of Freedonia has three partners: one at home, which was given up, and two in Japan, of which one
// was.
Network withEndedTies() {
    Network network = networkOf(4, {{0, 1}, {0, 2}, {0, 3}});
    network.cities.country = {0, 0, 1, 1};
    network.partnerships.status = {Status::Terminated, Status::Suspended, Status::Active};
    deriveColumns(network);
    return network;
}

} // namespace

TEST_CASE("ended ones are told after a comma, and none where there are none") {
    CHECK(endedOfThem(0).empty());
    CHECK(endedOfThem(1) == "1 of them ended");
    CHECK(endedOfThem(2'345) == "2,345 of them ended");
    CHECK(withEnded("7 partnerships", 0) == "7 partnerships");
    CHECK(withEnded("7 partnerships", 3) == "7 partnerships, 3 of them ended");
}

TEST_CASE("each city knows how many of its partnerships shown have ended") {
    const Network network = withEndedTies();
    const FilterResult shown = everything(network);
    CHECK(shown.endedCount == 2);
    CHECK(shown.endedByCity == std::vector<std::uint32_t>{2, 1, 1, 0});
    CHECK(partnersShownText(shown, 0) == "3 partners shown, 2 of them ended");
    CHECK(partnersShownText(shown, 3) == "1 partner shown");
    CHECK(endedAmong(network, shown.partnerships) == 2);
    Filter filter;
    filter.endedTies = EndedTies::Hidden; // then none is counted
    const FilterResult living = applyFilter(network, filter);
    CHECK(living.endedByCity == std::vector<std::uint32_t>(4, 0));
    CHECK(partnersShownText(living, 0) == "1 partner shown");
}

TEST_CASE("profiles of a city and of a country count what has ended apart") {
    const Network network = withEndedTies();
    const FilterResult shown = everything(network);
    CHECK(cityProfile(network, shown, 0).ended == 2);
    CHECK(cityProfile(network, shown, 3).ended == 0);
    CHECK(countryProfile(network, shown, 0).ended == 2);
    CHECK(countryProfile(network, shown, 1).ended == 1);
}

TEST_CASE("so do the matrix's cells and headings") {
    const Network network = withEndedTies();
    const CountryMatrix matrix(network, everything(network).partnerships);
    CHECK(matrix.endedBetween(0, 1) == 1);
    CHECK(matrix.endedBetween(1, 0) == 1);
    CHECK(matrix.endedBetween(0, 0) == 1);
    CHECK(matrix.endedOf(0) == 2); // a domestic one counts once
    CHECK(matrix.endedOf(1) == 1);
    CHECK(pairWords(network, matrix, 0, 1).figures == "2 partnerships, 66.7 % of all, 1 of them ended");
    CHECK(countryWords(network, matrix, 0).figures == "3 partnerships, 100.0 % of all, 2 of them ended");
}

TEST_CASE("what the data tell of a country's ended ties, and what they do not") {
    Network network = withEndedTies();
    CHECK(endedTiesText(network, 0) ==
          "2 of Freedonia's 3 partnerships are known to have ended. When a tie ended the data do not tell.");
    network.partnerships.status = {Status::Terminated, Status::NotRecorded, Status::NotRecorded};
    CHECK(endedTiesText(network, 0) ==
          "1 of Freedonia's 3 partnerships is known to have ended; of 2 no page tells how they stand. When a "
          "tie ended the data do not tell.");
    network.partnerships.status = {Status::NotRecorded, Status::Active, Status::Active};
    CHECK(endedTiesText(network, 0)
              .starts_with("None of Freedonia's 3 partnerships is known to have ended; of 1 no page tells "
                           "how it stands. "));
}

TEST_CASE("of most of Russia's partnerships no page tells whether they have ended") {
    const Network& network = *shippedNetwork().network;
    const CountryIndex russia = network.findCountry(CountryCode{{'R', 'U'}}).value();
    CHECK(
        endedTiesText(network, russia) ==
        "131 of Russia's 1,543 partnerships are known to have ended; of 1,333 no page tells how they stand. "
        "When a tie ended the data do not tell.");
    Filter filter;
    filter.countries = {network.countries.code[russia]};
    const FilterResult all = applyFilter(network, filter);
    CHECK(all.partnerships.size() == 1'543);
    CHECK(all.endedCount == 131);
    CHECK(all.byStatus[static_cast<std::size_t>(Status::NotRecorded)] == 1'333);
}
