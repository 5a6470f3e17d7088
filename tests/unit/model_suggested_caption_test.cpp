#include "model/tour/suggested_caption.h"

#include <doctest/doctest.h>

#include "model/tour/caption.h"
#include "tests/support/sample_network.h"

using namespace atlas;

TEST_CASE("a view gives its step a caption by itself, with figures of what is selected") {
    const atlas::testing::TemporaryFolder folder;
    atlas::testing::writeSampleNetwork(folder);
    const NetworkPointer network = atlas::testing::loaded(folder).network;
    const FilterResult shown = applyFilter(*network, {});
    const auto readBy = [&](const Selection& selection) {
        View view;
        view.selection = selection;
        return filledCaption(suggestedCaption(view, *network), {*network, shown, selection}).text;
    };
    Selection city;
    city.cities = {network->findCityById("2").value()};
    CHECK(readBy(city) == "Culver City has 2 partners");
    city.cities = {network->findCityById("1").value()};
    CHECK(readBy(city) == "Hays has 1 partner");
    View filtered;
    filtered.selection = city;
    filtered.filter.countries = {*countryCodeFrom("KI")};
    CHECK(suggestedCaption(filtered, *network) == "Kiribati"); // of which Hays has no partner
    Selection tie;
    tie.partnership = 0;
    CHECK(readBy(tie) == "Culver City and Kaizuka, 9,228 km apart, since 1965");
    tie.partnership = 1;
    CHECK(readBy(tie).find("since") == std::string::npos); // nobody knows
    CHECK(readBy(selectionOf(*network->findCountry({{'J', 'P'}}))) == "Japan");
    CHECK_FALSE(readBy({}).empty());
}
