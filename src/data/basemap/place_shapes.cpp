#include "data/basemap/place_shapes.h"

#include <map>

#include "data/basemap/shapefile.h"
#include "data/network/network.h"

namespace atlas {

namespace {

// Several features may share a code.
Result<void> addShapes(const std::filesystem::path& file, const char* attribute, bool isState,
                       const Progress& progress, std::vector<PlaceShape>& shapes) {
    Result<std::vector<NamedPolygon>> polygons = readNamedPolygons(file, attribute, progress);
    if (!polygons) return tl::unexpected<Error>(polygons.error());
    std::map<std::string, std::vector<Polygon>> byCode;
    for (NamedPolygon& named : *polygons) {
        const bool isWhole = !isState && named.name == kUnitedStates.view(); // its states stand for it
        if (!named.name.empty() && !isWhole) byCode[named.name].push_back(std::move(named.polygon));
    }
    for (auto& [code, parts] : byCode)
        shapes.push_back({code, isState, std::move(parts)});
    return {};
}

} // namespace

Result<std::vector<PlaceShape>> loadPlaceShapes(const std::filesystem::path& folder, DetailLevel level,
                                                const Progress& progress) {
    const DetailLevel used = level == DetailLevel::Overview ? DetailLevel::Medium50m : level;
    const std::string prefix = "ne_" + std::string(nameOf(used));
    std::vector<PlaceShape> shapes;
    return addShapes(folder / (prefix + "_countries.shp"), "iso_a2", false, progress, shapes)
        .and_then(
            [&] { return addShapes(folder / (prefix + "_us_states.shp"), "postal", true, progress, shapes); })
        .map([&] { return std::move(shapes); });
}

} // namespace atlas
