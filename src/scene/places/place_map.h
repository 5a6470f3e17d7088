#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "data/basemap/place_shapes.h"
#include "geo/projection.h"
#include "scene/basemap/prepared_map.h"
#include "scene/geometry/geometry.h"

namespace atlas {

// Countries and U.S. states made ready for projecting, each on its own.
struct PreparedPlaces {
    struct Place {
        std::string code;
        bool isState = false;
        std::vector<FillChunk> chunks;
    };
    std::vector<Place> places;
};
// An error only when it is cancelled.
Result<PreparedPlaces> preparePlaces(const std::vector<PlaceShape>& shapes, const Progress& progress = {});

// The same in the plane of one projection: one mesh, in which each place is a run of triangles.
struct PlaceGeometry {
    struct Run {
        std::size_t place = 0; // of PreparedPlaces
        std::uint32_t firstIndex = 0;
        std::uint32_t indexCount = 0;
    };
    FillMesh mesh;
    std::vector<Run> runs;
};

// Cut exactly where the projection breaks the globe. `view`: what lies wholly outside this cap is left out.
PlaceGeometry projectPlaces(const PreparedPlaces& places, const Projection& projection,
                            const std::optional<SphericalCap>& view);

} // namespace atlas
