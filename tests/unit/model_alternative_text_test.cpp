// The sentences for who does not see a map: their figures are the view's own.
#include <doctest/doctest.h>

#include "model/facts/alternative_text.h"
#include "tests/support/sample_network.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

std::string textOf(const Network& network, const Filter& filter, const Selection& selection = {}) {
    return alternativeText(network, filter, applyFilter(network, filter), selection,
                           ProjectionKind::EqualEarth);
}

const Network& sampleNetwork() {
    static const TemporaryFolder folder;
    static const LoadedNetwork network = [] {
        writeSampleNetwork(folder);
        return loaded(folder);
    }();
    return *network.network;
}

} // namespace

TEST_CASE("a map is told by how much it shows, where that ends and how far it reaches") {
    CHECK(
        textOf(sampleNetwork(), {}) ==
        "Great-circle map of 4 partnerships between 5 places in 3 countries, on the Equal Earth projection. "
        "Most end in Japan (3), United States (3) and Kiribati (1). "
        "The longest joins Hays, KS, United States and Ōsaka, Japan, 10,102 km apart.");
}

TEST_CASE("what was chosen, and what stands out, is told") {
    const Network& network = sampleNetwork();
    Filter filter;
    filter.countries = {*countryCodeFrom("KI")};
    Selection selection;
    selection.cities = {*network.findCityById("5")};
    const std::string text = textOf(network, filter, selection);
    CHECK(text.starts_with("Great-circle map of 1 partnership between 2 places in 2 countries"));
    CHECK(text.find("Kiribati") != std::string::npos);
    CHECK(text.find(" They lead to United States (1).") != std::string::npos); // not what others would leave
    CHECK(text.ends_with(" Tarawa, Kiribati stands out with 1 partnership."));
}

TEST_CASE("an empty map says so") {
    Filter filter;
    filter.cityIds = {"nowhere"};
    CHECK(textOf(sampleNetwork(), filter).starts_with("Map without any partnership"));
}
