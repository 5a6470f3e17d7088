#include "data/basemap/place_shapes.h"

#include <map>

#include "data/basemap/shapefile.h"
#include "data/network/network.h"

namespace atlas {

namespace {

constexpr const char* kCountryCode = "iso_a2";
constexpr const char* kStateCode = "postal";

std::string prefixOf(DetailLevel level) {
    const DetailLevel used = level == DetailLevel::Overview ? DetailLevel::Medium50m : level;
    return "ne_" + std::string(nameOf(used));
}

std::string countryFile(DetailLevel level) {
    return prefixOf(level) + "_countries.shp";
}

std::string stateFile(DetailLevel level) {
    return prefixOf(level) + "_us_states.shp";
}

// Several features may share a code; those without one are a shape together.
Result<void> addShapes(const std::filesystem::path& file, const char* attribute, bool isState,
                       const Progress& progress, std::vector<PlaceShape>& shapes) {
    Result<std::vector<NamedPolygon>> polygons = readNamedPolygons(file, attribute, progress);
    if (!polygons) return tl::unexpected<Error>(polygons.error());
    std::map<std::string, std::vector<Polygon>> byCode;
    for (NamedPolygon& named : *polygons) {
        const bool isWhole = !isState && named.name == kUnitedStates.view(); // its states stand for it
        if (!isWhole) byCode[named.name].push_back(std::move(named.polygon));
    }
    for (auto& [code, parts] : byCode)
        shapes.push_back({code, isState, std::move(parts)});
    return {};
}

} // namespace

Result<std::vector<PlaceShape>> loadPlaceShapes(const std::filesystem::path& folder, DetailLevel level,
                                                const Progress& progress) {
    std::vector<PlaceShape> shapes;
    return addShapes(folder / countryFile(level), kCountryCode, false, progress, shapes)
        .and_then([&] { return addShapes(folder / stateFile(level), kStateCode, true, progress, shapes); })
        .map([&] { return std::move(shapes); });
}

Result<std::vector<Polygon>> loadPlacePolygons(const std::filesystem::path& folder, DetailLevel level,
                                               const PlaceCode& place, const Progress& progress) {
    if (place.isState) {
        Result<std::vector<Polygon>> state =
            readPolygonsOf(folder / stateFile(level), kStateCode, place.code, progress);
        if (!state || !state->empty()) return state;
    }
    return readPolygonsOf(folder / countryFile(level), kCountryCode, place.code, progress);
}

} // namespace atlas
