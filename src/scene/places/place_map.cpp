#include "scene/places/place_map.h"

#include "scene/basemap/fill_projector.h"

namespace atlas {

PreparedPlaces preparePlaces(const std::vector<PlaceShape>& shapes) {
    PreparedPlaces prepared;
    for (const PlaceShape& shape : shapes)
        prepared.places.push_back({shape.code, shape.isState, chunksOfCells(shape.polygons)});
    return prepared;
}

PlaceGeometry projectPlaces(const PreparedPlaces& places, const Projection& projection,
                            const std::optional<SphericalCap>& view) {
    const auto forEachInView = [&](const auto& use) {
        for (std::size_t place = 0; place < places.places.size(); ++place) {
            for (const FillChunk& chunk : places.places[place].chunks) {
                if (!view || overlap(*view, chunk.cap)) use(place, chunk);
            }
        }
    };
    std::size_t points = 0;
    std::size_t corners = 0;
    forEachInView([&](std::size_t, const FillChunk& chunk) {
        points += chunk.points.size();
        corners += chunk.triangles.size();
    });
    FillProjector projector(projection, points, corners);
    PlaceGeometry geometry;
    forEachInView([&](std::size_t place, const FillChunk& chunk) {
        const auto before = static_cast<std::uint32_t>(projector.indexCount());
        projector.add(chunk);
        const auto added = static_cast<std::uint32_t>(projector.indexCount()) - before;
        if (geometry.runs.empty() || geometry.runs.back().place != place)
            geometry.runs.push_back({place, before, 0});
        geometry.runs.back().indexCount += added;
    });
    geometry.mesh = projector.take();
    return geometry;
}

} // namespace atlas
