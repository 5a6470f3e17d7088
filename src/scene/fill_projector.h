#pragma once

#include <array>

#include "geo/projection.h"
#include "scene/geometry.h"
#include "scene/prepared_map.h"

namespace atlas {

// Projects triangulated cells, cutting those triangles that the horizon, the cut meridian or rays from the
// antipode cross.
class FillProjector {
public:
    explicit FillProjector(const Projection& projection) : m_projection(projection) {}

    void add(const FillChunk& chunk);
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
