#pragma once

#include "geo/projection.h"
#include "scene/geometry.h"
#include "scene/prepared_map.h"

namespace atlas {

// Projects lines whose points lie close together, cut exactly at the horizon or the cut meridian, into a
// ribbon mesh.
class LineProjector {
public:
    explicit LineProjector(const Projection& projection) : m_projection(projection) {}

    void add(const LineChunk& chunk);
    LineMesh take() { return std::move(m_mesh); }

private:
    void addOnGlobe(const LineChunk& chunk);
    void addOnFlatMap(const LineChunk& chunk);
    void flush();

    const Projection& m_projection;
    LineMesh m_mesh;
    std::vector<PlanePoint> m_line;
};

} // namespace atlas
