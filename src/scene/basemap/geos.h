#pragma once

#include <geos_c.h>

#include <memory>
#include <vector>

#include "data/basemap/base_map.h"

// GEOS's C interface with owners, for the room's own sources.
namespace atlas::geos {

struct GeometryDeleter {
    GEOSContextHandle_t context;
    void operator()(GEOSGeometry* geometry) const { GEOSGeom_destroy_r(context, geometry); }
};
using Geometry = std::unique_ptr<GEOSGeometry, GeometryDeleter>;

// One thread's GEOS, silent: what cannot be done comes back as null.
class Context {
public:
    Context();

    GEOSContextHandle_t handle() const { return m_context.get(); }
    Geometry own(GEOSGeometry* geometry) const { return {geometry, GeometryDeleter{handle()}}; }

    GEOSGeometry* polygonOf(const std::vector<Ring>& rings) const; // the first is the shell; null if invalid
    std::vector<LngLat> pointsOf(const GEOSGeometry* line) const;

private:
    GEOSCoordSequence* sequenceOf(const std::vector<LngLat>& points) const;

    struct Deleter {
        void operator()(GEOSContextHandle_HS* context) const { GEOS_finish_r(context); }
    };
    std::unique_ptr<GEOSContextHandle_HS, Deleter> m_context;
};

} // namespace atlas::geos
