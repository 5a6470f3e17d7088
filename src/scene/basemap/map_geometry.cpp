#include "scene/basemap/map_geometry.h"

#include <array>
#include <functional>

#include "core/parallel.h"
#include "scene/basemap/fill_projector.h"
#include "scene/basemap/line_projector.h"
#include "scene/basemap/map_outline.h"

namespace atlas {

MapGeometry projectMap(const PreparedMap& map, const Projection& projection,
                       const std::optional<SphericalCap>& view, bool withStateLines,
                       const DistanceCircles& circles) {
    const auto isInView = [&](const FillChunk& chunk) { return !view || overlap(*view, chunk.cap); };
    const auto lines = [&](const std::vector<LineChunk>& chunks) {
        return projectLines(chunks, projection, view);
    };
    const auto fills = [&](const std::vector<FillChunk>& chunks) {
        std::size_t points = 0;
        std::size_t indices = 0;
        for (const FillChunk& chunk : chunks) {
            if (!isInView(chunk)) continue;
            points += chunk.points.size();
            indices += chunk.triangles.size();
        }
        FillProjector projector(projection, points, indices);
        for (const FillChunk& chunk : chunks) {
            if (isInView(chunk)) projector.add(chunk);
        }
        return projector.take();
    };
    MapGeometry geometry;
    const std::vector<PlanePoint> outline = mapOutline(projection);
    geometry.sphere = fillOfOutline(outline);
    geometry.outline = ribbonOfOutline(outline);
    const std::array<std::function<void()>, 7> layers{[&] { geometry.coast = lines(map.coast); },
                                                      [&] { geometry.land = fills(map.land); },
                                                      [&] { geometry.borders = lines(map.borders); },
                                                      [&] { geometry.lakes = fills(map.lakes); },
                                                      [&] { geometry.lakeShores = lines(map.lakeShores); },
                                                      [&] {
                                                          geometry.distanceCircles = ribbonsOf(circles);
                                                          if (circles.stepKilometres <= 0.0)
                                                              geometry.graticule = lines(map.graticule);
                                                      },
                                                      [&] {
                                                          if (withStateLines)
                                                              geometry.stateLines = lines(map.stateLines);
                                                      }};
    inParallel(layers.size(), [&](std::size_t layer) { layers[layer](); });
    return geometry;
}

} // namespace atlas
