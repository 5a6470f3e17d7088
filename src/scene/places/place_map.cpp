#include "scene/places/place_map.h"

#include "scene/basemap/fill_projector.h"

namespace atlas {

Result<PreparedPlaces> preparePlaces(const std::vector<PlaceShape>& shapes, const Progress& progress) {
    PreparedPlaces prepared;
    const auto count = static_cast<double>(shapes.size());
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        const auto done = static_cast<double>(i);
        Result<std::vector<FillChunk>> chunks =
            chunksOfCells(shapes[i].polygons, partOf(progress, done / count, (done + 1.0) / count));
        if (!chunks) return tl::unexpected<Error>(chunks.error());
        prepared.places.push_back({shapes[i].code, shapes[i].isState, *std::move(chunks)});
    }
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
