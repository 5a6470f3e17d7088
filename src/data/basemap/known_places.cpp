#include "data/basemap/known_places.h"

#include "core/parse_number.h"
#include "data/basemap/shapefile.h"

namespace atlas {

Result<std::vector<KnownPlace>> loadKnownPlaces(const std::filesystem::path& naturalEarthFolder) {
    const std::filesystem::path file = naturalEarthFolder / "ne_10m_populated_places.shp";
    const Result<std::vector<DescribedPoint>> points =
        readPoints(file, {"name", "geonameid", "scalerank", "adm0cap"});
    if (!points) return tl::unexpected<Error>(points.error());
    std::vector<KnownPlace> places;
    for (const DescribedPoint& point : *points) {
        const std::string& name = point.attributes[0];
        const std::optional<int> rank = parseNumber<int>(point.attributes[2]);
        const bool isCapital = point.attributes[3] == "1";
        if (name.empty() || !rank || (*rank > kLeastKnownRank && !isCapital)) continue;
        places.push_back({name, point.place, point.attributes[1], *rank, isCapital});
    }
    return places;
}

} // namespace atlas
