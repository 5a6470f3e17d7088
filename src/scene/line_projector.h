#pragma once

#include "geo/projection.h"
#include "scene/geometry.h"
#include "scene/prepared_map.h"

namespace atlas {

// Projects lines whose points lie close together, cut exactly at the horizon, the cut meridian or the
// antipode, into a ribbon mesh.
class LineProjector {
public:
    explicit LineProjector(const Projection& projection) : m_projection(projection) {}

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

} // namespace atlas
