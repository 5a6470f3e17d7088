#include "scene/basemap/geos.h"

namespace atlas::geos {

Context::Context() : m_context(GEOS_init_r()) {
    GEOSContext_setNoticeMessageHandler_r(handle(), nullptr, nullptr);
    GEOSContext_setErrorMessageHandler_r(handle(), nullptr, nullptr);
}

GEOSCoordSequence* Context::sequenceOf(const std::vector<LngLat>& points) const {
    GEOSCoordSequence* sequence = GEOSCoordSeq_create_r(handle(), static_cast<unsigned>(points.size()), 2);
    for (unsigned i = 0; i < points.size(); ++i) {
        GEOSCoordSeq_setXY_r(handle(), sequence, i, points[i].longitudeDegrees, points[i].latitudeDegrees);
    }
    return sequence;
}

GEOSGeometry* Context::polygonOf(const std::vector<Ring>& rings) const {
    GEOSGeometry* shell = GEOSGeom_createLinearRing_r(handle(), sequenceOf(rings.front()));
    if (shell == nullptr) return nullptr;
    std::vector<GEOSGeometry*> holes;
    for (std::size_t i = 1; i < rings.size(); ++i) {
        GEOSGeometry* hole = GEOSGeom_createLinearRing_r(handle(), sequenceOf(rings[i]));
        if (hole != nullptr) holes.push_back(hole);
    }
    return GEOSGeom_createPolygon_r(handle(), shell, holes.data(), static_cast<unsigned>(holes.size()));
}

std::vector<LngLat> Context::pointsOf(const GEOSGeometry* line) const {
    const GEOSCoordSequence* sequence = GEOSGeom_getCoordSeq_r(handle(), line);
    unsigned size = 0;
    GEOSCoordSeq_getSize_r(handle(), sequence, &size);
    std::vector<LngLat> points(size);
    for (unsigned i = 0; i < size; ++i) {
        GEOSCoordSeq_getXY_r(handle(), sequence, i, &points[i].longitudeDegrees, &points[i].latitudeDegrees);
    }
    return points;
}

} // namespace atlas::geos
