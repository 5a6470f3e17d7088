// How the areas of the base map are shaded.
#include "scene/places/place_part.h"

#include <doctest/doctest.h>

#include "analysis/findings/gap_shading.h"
#include "scene/basemap/base_map_store.h"
#include "tests/support/graph_network.h"
#include "tests/support/sample_network.h"

using namespace atlas;
using namespace atlas::testing;

TEST_CASE("no area of the base map is left without a shade but where nobody lives") {
    const NetworkPointer network = shippedNetwork().network;
    const auto shades = placeShadesFor(Shading::Gaps, *network, everything(*network));
    for (const int width : {400, 1600, 20'000}) { // each takes a finer level
        CAPTURE(width);
        PlacePart part(naturalEarthFolder(), false);
        const PlaneView view(Camera{}, Viewport{width, width / 2});
        const PlacePart::Places places = part.placesFor(network, shades, view, {}, {});
        const auto prepared = part.store().get(detailLevelFor(view.scalePixels()), {});
        REQUIRE(prepared);
        REQUIRE(places.shades);
        REQUIRE(places.shades->size() == prepared->places.size());
        bool hasOthers = false;
        for (std::size_t i = 0; i < prepared->places.size(); ++i) {
            const PreparedPlaces::Place& place = prepared->places[i];
            CAPTURE(place.code);
            const std::optional<CountryCode> code = countryCodeFrom(place.code);
            const std::optional<CountryIndex> country = code ? network->findCountry(*code) : std::nullopt;
            const bool isEmptyLand = !place.isState && country && !isInhabited(*network, *country);
            CHECK(((*places.shades)[i] == Shade::Plain) == isEmptyLand);
            if (!place.code.empty()) continue;
            hasOthers = true; // Somaliland, Northern Cyprus
            CHECK((*places.shades)[i] == Shade::NoRate);
        }
        CHECK(hasOthers);
    }
}
