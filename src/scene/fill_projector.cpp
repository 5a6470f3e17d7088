#include "scene/fill_projector.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <glm/geometric.hpp>

namespace atlas {

namespace {

// Keeps the part of a convex polygon where `height` is not negative (Sutherland and Hodgman 1974).
template <typename Point, typename Height>
std::vector<Point> clipped(const std::vector<Point>& polygon, const Height& height) {
    std::vector<Point> kept;
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        const Point& from = polygon[i];
        const Point& to = polygon[(i + 1) % polygon.size()];
        const double heightFrom = height(from);
        const double heightTo = height(to);
        if (heightFrom >= 0.0) kept.push_back(from);
        if ((heightFrom >= 0.0) != (heightTo >= 0.0)) {
            kept.push_back(from + heightFrom / (heightFrom - heightTo) * (to - from));
        }
    }
    return kept;
}

} // namespace

void FillProjector::add(const FillChunk& chunk) {
    if (m_projection.isGlobe())
        addOnGlobe(chunk);
    else
        addOnFlatMap(chunk);
}

template <typename ToPlane>
void FillProjector::addWhole(const FillChunk& chunk, const ToPlane& toPlane) {
    const auto base = static_cast<std::uint32_t>(m_mesh.positions.size());
    for (std::size_t i = 0; i < chunk.points.size(); ++i)
        m_mesh.positions.push_back(glm::vec2(toPlane(i)));
    for (const std::uint32_t index : chunk.triangles)
        m_mesh.indices.push_back(base + index);
}

void FillProjector::addFan(const std::vector<PlanePoint>& polygon) {
    const auto base = static_cast<std::uint32_t>(m_mesh.positions.size());
    for (const PlanePoint& point : polygon)
        m_mesh.positions.push_back(glm::vec2(point));
    for (std::uint32_t i = 1; i + 1 < polygon.size(); ++i) {
        m_mesh.indices.insert(m_mesh.indices.end(), {base, base + i, base + i + 1});
    }
}

void FillProjector::addOnGlobe(const FillChunk& chunk) {
    const double depth = glm::dot(chunk.cap.axis, toUnitVector(m_projection.centre()));
    const double reach = std::sin(std::min(chunk.cap.radiusRadians, kPi / 2.0));
    if (depth < -reach) return;
    if (depth > reach) {
        addWhole(chunk, [&](std::size_t i) { return m_projection.forward(chunk.vectors[i]); });
        return;
    }
    for (std::size_t corner = 0; corner + 2 < chunk.triangles.size(); corner += 3) {
        std::vector<UnitVector> triangle;
        for (std::size_t i = corner; i < corner + 3; ++i) {
            triangle.push_back(m_projection.toViewFrame(chunk.vectors[chunk.triangles[i]]));
        }
        std::vector<PlanePoint> visible;
        for (const UnitVector& point : clipped(triangle, [](const UnitVector& place) { return place.x; })) {
            const UnitVector onSphere = glm::normalize(point);
            visible.push_back({onSphere.y, onSphere.z});
        }
        if (visible.size() >= 3) addFan(visible);
    }
}

void FillProjector::addOnFlatMap(const FillChunk& chunk) {
    const double middle =
        wrapLongitudeDegrees(chunk.cellCentre.longitudeDegrees - m_projection.centre().longitudeDegrees);
    const double shift =
        middle - chunk.cellCentre.longitudeDegrees; // keeps the cell in one piece beside the cut
    const auto relative = [&](std::size_t i) {
        return glm::dvec2{chunk.points[i].longitudeDegrees + shift, chunk.points[i].latitudeDegrees};
    };
    double furthest = 0.0;
    for (std::size_t i = 0; i < chunk.points.size(); ++i)
        furthest = std::max(furthest, std::abs(relative(i).x));
    if (furthest <= 180.0) {
        addWhole(chunk,
                 [&](std::size_t i) { return m_projection.forwardRelative(relative(i).x, relative(i).y); });
        return;
    }
    const double side = middle < 0.0 ? -1.0 : 1.0;
    for (std::size_t corner = 0; corner + 2 < chunk.triangles.size(); corner += 3) {
        std::vector<glm::dvec2> triangle;
        for (std::size_t i = corner; i < corner + 3; ++i)
            triangle.push_back(relative(chunk.triangles[i]));
        const auto addPart = [&](double sign, double turnDegrees) {
            std::vector<PlanePoint> part;
            for (const glm::dvec2& point : clipped(
                     triangle, [&](const glm::dvec2& place) { return sign * (180.0 - side * place.x); })) {
                part.push_back(m_projection.forwardRelative(point.x + turnDegrees, point.y));
            }
            if (part.size() >= 3) addFan(part);
        };
        addPart(1.0, 0.0);
        addPart(-1.0, -360.0 * side);
    }
}

} // namespace atlas
