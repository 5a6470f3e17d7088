#include "data/basemap/base_map.h"

#include <algorithm>
#include <cmath>

#include "../support/patience.h"
#include "../support/sample_network.h"
#include "data/basemap/shapefile.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

// Copies one level's layers into a folder of its own.
void copyLevel(const TemporaryFolder& folder, const std::string& level) {
    const std::string prefix = "ne_" + level + "_";
    for (const auto& entry : std::filesystem::directory_iterator(naturalEarthFolder())) {
        if (entry.path().filename().string().starts_with(prefix)) {
            std::filesystem::copy(entry.path(), folder.path() / entry.path().filename());
        }
    }
}

void truncate(const std::filesystem::path& file) {
    std::filesystem::resize_file(file, std::filesystem::file_size(file) * 2 / 3);
}

bool mentions(const std::vector<std::string>& messages, std::string_view text) {
    return std::any_of(messages.begin(), messages.end(),
                       [&](const std::string& message) { return message.find(text) != std::string::npos; });
}

// Shoelace sum on the plane of degrees; clockwise is negative.
double signedArea(const Ring& ring) {
    double sum = 0.0;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        sum += ring[i].longitudeDegrees * ring[i + 1].latitudeDegrees -
               ring[i + 1].longitudeDegrees * ring[i].latitudeDegrees;
    }
    return sum / 2.0;
}

} // namespace

TEST_CASE("every level of the base map is whole") {
    std::size_t coarserPoints = 0;
    for (const DetailLevel level :
         {DetailLevel::Coarse110m, DetailLevel::Overview, DetailLevel::Medium50m, DetailLevel::Fine10m}) {
        const Result<LoadedBaseMap> loadedMap = loadBaseMap(naturalEarthFolder(), level);
        REQUIRE(loadedMap.has_value());
        CHECK(loadedMap->messages.empty());
        const BaseMap& map = loadedMap->map;
        CHECK(map.level == level);
        CHECK_FALSE(map.lakes.empty());
        CHECK_FALSE(map.borders.empty());
        CHECK_FALSE(map.stateLines.empty());
        std::size_t points = 0;
        double area = 0.0;
        for (const Polygon& polygon : map.land) {
            REQUIRE_FALSE(polygon.rings.empty());
            for (const Ring& ring : polygon.rings) {
                REQUIRE(ring.size() >= 4);
                REQUIRE(ring.front() == ring.back());
                points += ring.size();
                area += (&ring == &polygon.rings.front() ? 1.0 : -1.0) * std::abs(signedArea(ring));
            }
        }
        CHECK(points > coarserPoints);
        coarserPoints = points;
        // Land is about a third of the plane of degrees, where the poles' ice is drawn out.
        CHECK(area / (360.0 * 180.0) == doctest::Approx(0.335).epsilon(0.06));
    }
}

TEST_CASE("a truncated shapefile is found although a part of it could be read") {
    const TemporaryFolder folder;
    copyLevel(folder, "110m");
    truncate(folder.path() / "ne_110m_land.shp");
    const Result<std::vector<Polygon>> polygons = readPolygons(folder.path() / "ne_110m_land.shp");
    REQUIRE_FALSE(polygons.has_value());
    CHECK(polygons.error().message.find("ne_110m_land.shp") != std::string::npos);
    CHECK(polygons.error().message.find("bytes") != std::string::npos);
}

TEST_CASE("a truncated or missing index is found") {
    const TemporaryFolder folder;
    copyLevel(folder, "110m");
    truncate(folder.path() / "ne_110m_lakes.shx");
    CHECK_FALSE(readPolygons(folder.path() / "ne_110m_lakes.shp").has_value());
    std::filesystem::remove(folder.path() / "ne_110m_lakes.shx");
    CHECK_FALSE(readPolygons(folder.path() / "ne_110m_lakes.shp").has_value());
}

TEST_CASE("what is no shapefile is refused") {
    const TemporaryFolder folder;
    CHECK_FALSE(readPolygons(folder.write("a.shp", "")).has_value());
    CHECK_FALSE(readPolygons(folder.write("b.shp", std::string(200, 'x'))).has_value());
    copyLevel(folder, "110m");
    CHECK_FALSE(readLines(folder.path() / "ne_110m_land.shp").has_value()); // polygons are no lines
}

TEST_CASE("damaged bytes in the middle never bring it down") {
    const TemporaryFolder folder;
    copyLevel(folder, "110m");
    const std::filesystem::path file = folder.path() / "ne_110m_land.shp";
    std::string bytes = readFile(file);
    for (std::size_t i = 100; i < bytes.size(); i += 97) {
        bytes[i] = static_cast<char>(0xFF);
    }
    folder.write("ne_110m_land.shp", bytes);
    CHECK_FALSE(readPolygons(file).has_value());
}

TEST_CASE("a damaged layer is replaced by the next coarser level's") {
    const TemporaryFolder folder;
    copyLevel(folder, "110m");
    copyLevel(folder, "50m");
    truncate(folder.path() / "ne_50m_lakes.shp");
    const Result<LoadedBaseMap> loadedMap = loadBaseMap(folder.path(), DetailLevel::Medium50m);
    REQUIRE(loadedMap.has_value());
    CHECK(loadedMap->map.level == DetailLevel::Medium50m);
    CHECK_FALSE(loadedMap->map.lakes.empty());
    CHECK(loadedMap->messages.size() == 1);
    CHECK(mentions(loadedMap->messages, "the 110m level stands in"));
}

TEST_CASE("without land of the level the whole map falls back, first coarser, then finer") {
    const TemporaryFolder folder;
    copyLevel(folder, "50m");
    const Result<LoadedBaseMap> coarser = loadBaseMap(folder.path(), DetailLevel::Fine10m);
    REQUIRE(coarser.has_value());
    CHECK(coarser->map.level == DetailLevel::Medium50m);
    const Result<LoadedBaseMap> finer = loadBaseMap(folder.path(), DetailLevel::Coarse110m);
    REQUIRE(finer.has_value());
    CHECK(finer->map.level == DetailLevel::Medium50m);
    CHECK_FALSE(finer->messages.empty());
}

TEST_CASE("a layer that no level has is left out, land that no level has is an error") {
    const TemporaryFolder folder;
    copyLevel(folder, "110m");
    std::filesystem::remove(folder.path() / "ne_110m_boundary_lines.shp");
    const Result<LoadedBaseMap> loadedMap = loadBaseMap(folder.path(), DetailLevel::Coarse110m);
    REQUIRE(loadedMap.has_value());
    CHECK(loadedMap->map.borders.empty());
    CHECK(mentions(loadedMap->messages, "drawn without"));
    const TemporaryFolder empty;
    const Result<LoadedBaseMap> none = loadBaseMap(empty.path(), DetailLevel::Coarse110m);
    REQUIRE_FALSE(none.has_value());
    CHECK(none.error().message.find(empty.path().string()) != std::string::npos);
}

TEST_CASE("reading the base map can be cancelled at any time, and is then no damage") {
    const auto reading = [](const Progress& progress) {
        return loadBaseMap(naturalEarthFolder(), DetailLevel::Coarse110m, progress);
    };
    CHECK(canBeCancelled(reading, 100));
    // Nor does another level stand in for what was cancelled.
    Patience none(0);
    CHECK_FALSE(loadBaseMap(naturalEarthFolder(), DetailLevel::Fine10m, none.progress()).has_value());
    CHECK(none.asked() == 1);
}
