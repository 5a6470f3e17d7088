#include "scene/basemap/line_projector.h"

#include <cmath>
#include <glm/geometric.hpp>

#include "scene/geometry/antipode_wedges.h"
#include "scene/geometry/ribbon.h"

namespace atlas {

LineProjector::LineProjector(const Projection& projection, std::size_t pointCount)
    : m_projection(projection) {
    m_mesh.vertices.reserve(kRibbonVertices * pointCount);
    m_mesh.indices.reserve(kRibbonIndices * pointCount);
}

void LineProjector::add(const LineChunk& chunk) {
    switch (m_projection.family()) {
        case ProjectionFamily::CutMeridian:
            addToCutMeridian(chunk);
            break;
        case ProjectionFamily::Hemisphere:
            addToHorizon(chunk);
            break;
        case ProjectionFamily::WholeSphere:
            addAroundAntipode(chunk);
            break;
    }
    flush();
}

void LineProjector::flush() {
    appendRibbon(m_line, 0, false, m_mesh);
    m_line.clear();
}

void LineProjector::addToHorizon(const LineChunk& chunk) {
    UnitVector previous{};
    for (std::size_t i = 0; i < chunk.points.size(); ++i) {
        const UnitVector point = m_projection.toViewFrame(toUnitVector(chunk.points[i]));
        const bool isFront = point.x >= 0.0;
        if (i > 0 && isFront != (previous.x >= 0.0)) {
            const double share = previous.x / (previous.x - point.x);
            const UnitVector atHorizon = glm::normalize(previous + share * (point - previous));
            m_line.push_back({atHorizon.y, atHorizon.z});
            if (!isFront) flush();
        }
        if (isFront) m_line.push_back({point.y, point.z});
        previous = point;
    }
}

void LineProjector::addToCutMeridian(const LineChunk& chunk) {
    const double centre = m_projection.centre().longitudeDegrees;
    double previousLongitude = 0.0;
    double previousLatitude = 0.0;
    for (std::size_t i = 0; i < chunk.points.size(); ++i) {
        const double latitude = chunk.points[i].latitudeDegrees;
        const double longitude = wrapLongitudeDegrees(chunk.points[i].longitudeDegrees - centre);
        if (i > 0 && std::abs(longitude - previousLongitude) > 180.0) {
            const double side = previousLongitude < 0.0 ? -180.0 : 180.0;
            const double unwrapped = longitude + 2.0 * side; // on the previous point's side of the cut
            const double span = unwrapped - previousLongitude;
            const double share = span == 0.0 ? 0.0 : (side - previousLongitude) / span;
            const double crossing = previousLatitude + share * (latitude - previousLatitude);
            m_line.push_back(m_projection.forwardRelative(side, crossing));
            flush();
            m_line.push_back(m_projection.forwardRelative(-side, crossing));
        }
        m_line.push_back(m_projection.forwardRelative(longitude, latitude));
        previousLongitude = longitude;
        previousLatitude = latitude;
    }
}

void LineProjector::addAroundAntipode(const LineChunk& chunk) {
    UnitVector previous{};
    for (std::size_t i = 0; i < chunk.points.size(); ++i) {
        const UnitVector point = m_projection.toViewFrame(toUnitVector(chunk.points[i]));
        if (i > 0 && wedges::isNear(previous) && wedges::isNear(point)) addNearAntipode(previous, point);
        if (!wedges::isAntipode(point)) m_line.push_back(m_projection.forwardInView(point));
        previous = point;
    }
}

// What lies between two points: rim points where the line comes to the antipode and leaves it, otherwise
// enough points to bend with the rim.
void LineProjector::addNearAntipode(const UnitVector& from, const UnitVector& to) {
    const double angleFrom = wedges::angleOf(from);
    const double angleTo = wedges::angleOf(to);
    const double turn = wedges::turnBetween(angleFrom, angleTo);
    const bool startsThere = wedges::isAntipode(from);
    const bool endsThere = wedges::isAntipode(to);
    if (startsThere && endsThere) return;
    if (!startsThere && !endsThere && !wedges::isThroughAntipode(turn)) {
        wedges::forEachCrossing(from, to, angleFrom, turn, [&](const UnitVector& crossing) {
            m_line.push_back(m_projection.forwardInView(crossing));
        });
        return;
    }
    if (!startsThere) m_line.push_back(wedges::rimPoint(angleFrom));
    flush();
    if (!endsThere) m_line.push_back(wedges::rimPoint(angleTo));
}

LineMesh projectLines(const std::vector<LineChunk>& chunks, const Projection& projection,
                      const std::optional<SphericalCap>& view) {
    const auto forEachInView = [&](const auto& use) {
        for (const LineChunk& chunk : chunks) {
            if (!view || overlap(*view, chunk.cap)) use(chunk);
        }
    };
    std::size_t points = 0;
    forEachInView([&](const LineChunk& chunk) { points += chunk.points.size(); });
    LineProjector projector(projection, points);
    forEachInView([&](const LineChunk& chunk) { projector.add(chunk); });
    return projector.take();
}

} // namespace atlas
