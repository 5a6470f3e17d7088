#include "data/basemap/known_places.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>

#include "tests/support/folders.h"
#include "tests/support/temporary_folder.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

const KnownPlace* placeNamed(const std::vector<KnownPlace>& places, std::string_view name) {
    const auto found = std::find_if(places.begin(), places.end(),
                                    [&](const KnownPlace& place) { return place.name == name; });
    return found == places.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("places to find one's way by: what everybody knows, and all capitals") {
    const auto places = loadKnownPlaces(naturalEarthFolder());
    REQUIRE(places.has_value());
    CHECK(places->size() > 1000);
    const KnownPlace* paris = placeNamed(*places, "Paris");
    REQUIRE(paris != nullptr);
    CHECK(paris->rank == 0);
    CHECK(paris->isCapital);
    CHECK(paris->place.longitudeDegrees == doctest::Approx(2.35).epsilon(0.02));
    CHECK(paris->place.latitudeDegrees == doctest::Approx(48.86).epsilon(0.02));
    const KnownPlace* munich = placeNamed(*places, "Munich");
    REQUIRE(munich != nullptr);
    CHECK(munich->geoNamesId == "2867714");
    CHECK_FALSE(munich->isCapital);
    CHECK(placeNamed(*places, "Vaduz") != nullptr); // a capital that few know
    for (const KnownPlace& place : *places) {
        CAPTURE(place.name);
        CHECK((place.rank <= kLeastKnownRank || place.isCapital));
    }
}

TEST_CASE("places that are missing or cut off are told, with the file") {
    const TemporaryFolder folder;
    CHECK(loadKnownPlaces(folder.path()).error().message.find("ne_10m_populated_places") !=
          std::string::npos);
    for (const char* ending : {".shp", ".shx", ".dbf"}) {
        std::filesystem::copy(naturalEarthFolder() / (std::string("ne_10m_populated_places") + ending),
                              folder.path());
    }
    REQUIRE(loadKnownPlaces(folder.path()).has_value());
    const std::filesystem::path shapes = folder.path() / "ne_10m_populated_places.shp";
    std::filesystem::resize_file(shapes, std::filesystem::file_size(shapes) / 2);
    const auto cut = loadKnownPlaces(folder.path());
    REQUIRE_FALSE(cut.has_value());
    CHECK(cut.error().message.find("restore the file") != std::string::npos);
}
