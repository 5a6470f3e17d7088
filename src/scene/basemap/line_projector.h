#pragma once

#include <optional>

#include "geo/projection.h"
#include "scene/basemap/prepared_map.h"
#include "scene/geometry/geometry.h"

namespace atlas {

// Projects lines whose points lie close together, cut exactly at the horizon, the cut meridian or the
// antipode, into a ribbon mesh.
class LineProjector {
public:
    // `pointCount`: about how many will come. A mesh that grows by doubling would keep half as much again.
    LineProjector(const Projection& projection, std::size_t pointCount);

    void add(const LineChunk& chunk);
    LineMesh take() { return std::move(m_mesh); }

private:
    void addToHorizon(const LineChunk& chunk);
    void addToCutMeridian(const LineChunk& chunk);
    void addAroundAntipode(const LineChunk& chunk);
    void addNearAntipode(const UnitVector& from, const UnitVector& to);
    void flush();

    const Projection& m_projection;
    LineMesh m_mesh;
    std::vector<PlanePoint> m_line;
};

// Lines as one mesh. `view`: what lies wholly outside this cap is left out.
LineMesh projectLines(const std::vector<LineChunk>& chunks, const Projection& projection,
                      const std::optional<SphericalCap>& view);

} // namespace atlas
