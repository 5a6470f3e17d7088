#pragma once

#include <array>

#include "geo/projection.h"
#include "scene/basemap/prepared_map.h"
#include "scene/geometry/geometry.h"

namespace atlas {

// Projects triangulated cells, cutting those triangles that the horizon, the cut meridian or rays from the
// antipode cross.
class FillProjector {
public:
    // About how many points and triangles' corners will come: a mesh that grows by doubling would keep half
    // as much again.
    FillProjector(const Projection& projection, std::size_t pointCount, std::size_t cornerCount)
        : m_projection(projection) {
        m_mesh.positions.reserve(pointCount);
        m_mesh.indices.reserve(cornerCount);
    }

    void add(const FillChunk& chunk);
    std::size_t indexCount() const { return m_mesh.indices.size(); }
    FillMesh take() { return std::move(m_mesh); }

private:
    using Triangle = std::array<UnitVector, 3>; // in the view frame

    void addToHorizon(const FillChunk& chunk);
    void addToCutMeridian(const FillChunk& chunk);
    void addAroundAntipode(const FillChunk& chunk);
    void addNearAntipode(const Triangle& triangle);
    void addWedge(const Triangle& triangle, int wedge);
    void addBesideNear(const Triangle& triangle);
    template <typename ToPlane>
    void addWhole(const FillChunk& chunk, const ToPlane& toPlane);
    void addFan(const std::vector<PlanePoint>& polygon);

    const Projection& m_projection;
    FillMesh m_mesh;
};

} // namespace atlas
