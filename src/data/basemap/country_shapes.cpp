#include "data/basemap/country_shapes.h"

#include <algorithm>

#include "data/basemap/shapefile.h"
#include "geo/point_in_polygon.h"

namespace atlas {

namespace {

glm::dvec2 asPoint(const LngLat& place) {
    return {place.longitudeDegrees, place.latitudeDegrees};
}

bool isInside(const Ring& ring, LngLat place) {
    bool inside = false;
    for (std::size_t i = 1; i < ring.size(); ++i) {
        if (isCrossedByRay(asPoint(ring[i - 1]), asPoint(ring[i]), asPoint(place))) inside = !inside;
    }
    return inside;
}

} // namespace

Result<CountryShapes> CountryShapes::read(const std::filesystem::path& folder, const Progress& progress) {
    Result<std::vector<NamedPolygon>> polygons =
        readNamedPolygons(folder / "ne_50m_countries.shp", "iso_a2", progress);
    if (!polygons) return tl::unexpected<Error>(polygons.error());
    CountryShapes shapes;
    for (NamedPolygon& named : *polygons) {
        const std::optional<CountryCode> code = countryCodeFrom(named.name);
        if (!code) continue;
        Part part{*code, {180.0, 90.0}, {-180.0, -90.0}, std::move(named.polygon)};
        for (const LngLat& point : part.polygon.rings.front()) {
            part.low.longitudeDegrees = std::min(part.low.longitudeDegrees, point.longitudeDegrees);
            part.low.latitudeDegrees = std::min(part.low.latitudeDegrees, point.latitudeDegrees);
            part.high.longitudeDegrees = std::max(part.high.longitudeDegrees, point.longitudeDegrees);
            part.high.latitudeDegrees = std::max(part.high.latitudeDegrees, point.latitudeDegrees);
        }
        shapes.m_parts.push_back(std::move(part));
    }
    return shapes;
}

std::optional<CountryCode> CountryShapes::at(LngLat place) const {
    for (const Part& part : m_parts) {
        if (place.longitudeDegrees < part.low.longitudeDegrees ||
            place.longitudeDegrees > part.high.longitudeDegrees ||
            place.latitudeDegrees < part.low.latitudeDegrees ||
            place.latitudeDegrees > part.high.latitudeDegrees)
            continue;
        bool inside = false; // holes turn it around
        for (const Ring& ring : part.polygon.rings)
            inside = inside != isInside(ring, place);
        if (inside) return part.code;
    }
    return std::nullopt;
}

} // namespace atlas
