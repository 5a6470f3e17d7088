#pragma once

#include "geo/projection.h"
#include "scene/geometry.h"
#include "scene/prepared_map.h"

namespace atlas {

// Projects triangulated cells, cutting those triangles that the horizon or the cut meridian crosses.
class FillProjector {
public:
    explicit FillProjector(const Projection& projection) : m_projection(projection) {}

    void add(const FillChunk& chunk);
    FillMesh take() { return std::move(m_mesh); }

private:
    void addOnGlobe(const FillChunk& chunk);
    void addOnFlatMap(const FillChunk& chunk);
    template <typename ToPlane>
    void addWhole(const FillChunk& chunk, const ToPlane& toPlane);
    void addFan(const std::vector<PlanePoint>& polygon);

    const Projection& m_projection;
    FillMesh m_mesh;
};

} // namespace atlas
