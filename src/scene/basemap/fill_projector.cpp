#include "scene/basemap/fill_projector.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <glm/geometric.hpp>

#include "scene/geometry/antipode_wedges.h"

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
    switch (m_projection.family()) {
        case ProjectionFamily::CutMeridian:
            return addToCutMeridian(chunk);
        case ProjectionFamily::Hemisphere:
            return addToHorizon(chunk);
        case ProjectionFamily::WholeSphere:
            return addAroundAntipode(chunk);
    }
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

void FillProjector::addToHorizon(const FillChunk& chunk) {
    const double depth = glm::dot(chunk.cap.axis, toUnitVector(m_projection.centre()));
    const double reach = std::sin(std::min(chunk.cap.radiusRadians, kPi / 2.0));
    if (depth < -reach) return;
    if (depth > reach) {
        addWhole(chunk, [&](std::size_t i) { return m_projection.forward(toUnitVector(chunk.points[i])); });
        return;
    }
    for (std::size_t corner = 0; corner + 2 < chunk.triangles.size(); corner += 3) {
        std::vector<UnitVector> triangle;
        for (std::size_t i = corner; i < corner + 3; ++i) {
            triangle.push_back(m_projection.toViewFrame(toUnitVector(chunk.points[chunk.triangles[i]])));
        }
        std::vector<PlanePoint> visible;
        for (const UnitVector& point : clipped(triangle, [](const UnitVector& place) { return place.x; })) {
            const UnitVector onSphere = glm::normalize(point);
            visible.push_back({onSphere.y, onSphere.z});
        }
        if (visible.size() >= 3) addFan(visible);
    }
}

void FillProjector::addToCutMeridian(const FillChunk& chunk) {
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

void FillProjector::addAroundAntipode(const FillChunk& chunk) {
    std::vector<UnitVector> places(chunk.points.size());
    std::transform(chunk.points.begin(), chunk.points.end(), places.begin(),
                   [&](const LngLat& place) { return m_projection.toViewFrame(toUnitVector(place)); });
    if (std::none_of(places.begin(), places.end(), wedges::isNear)) {
        addWhole(chunk, [&](std::size_t i) { return m_projection.forwardInView(places[i]); });
        return;
    }
    for (std::size_t corner = 0; corner + 2 < chunk.triangles.size(); corner += 3) {
        const Triangle triangle{places[chunk.triangles[corner]], places[chunk.triangles[corner + 1]],
                                places[chunk.triangles[corner + 2]]};
        if (std::all_of(triangle.begin(), triangle.end(), wedges::isNear))
            addNearAntipode(triangle);
        else
            addBesideNear(triangle);
    }
}

// Wedge by wedge: those that the triangle spans, or all where it holds the antipode.
void FillProjector::addNearAntipode(const Triangle& triangle) {
    double angle = 0.0; // from the first corner that has a direction
    double lowest = 0.0;
    double highest = 0.0;
    double around = 0.0;
    bool isThrough = false;
    std::array<double, 3> directions{};
    std::size_t count = 0;
    for (const UnitVector& corner : triangle) {
        if (!wedges::isAntipode(corner)) directions[count++] = wedges::angleOf(corner);
    }
    for (std::size_t i = 0; i < count; ++i) {
        const double turn = wedges::turnBetween(directions[i], directions[(i + 1) % count]);
        isThrough = isThrough || (count == 3 && wedges::isThroughAntipode(turn));
        around += turn;
        angle += turn;
        lowest = std::min(lowest, angle);
        highest = std::max(highest, angle);
    }
    if (isThrough || std::abs(around) > kPi) {
        for (int wedge = 0; wedge < wedges::kCount; ++wedge)
            addWedge(triangle, wedge);
        return;
    }
    const int first = static_cast<int>(std::floor((directions[0] + lowest) / wedges::kWidthRadians));
    const int last = static_cast<int>(std::floor((directions[0] + highest) / wedges::kWidthRadians));
    if (first == last && count == 3) {
        addFan({m_projection.forwardInView(triangle[0]), m_projection.forwardInView(triangle[1]),
                m_projection.forwardInView(triangle[2])});
        return;
    }
    for (int wedge = first; wedge <= last; ++wedge)
        addWedge(triangle, wedge);
}

// A corner at the antipode is a stretch of the rim, from the direction of the corner before to that of the
// corner after.
void FillProjector::addWedge(const Triangle& triangle, int wedge) {
    const wedges::Ray from(wedge);
    const wedges::Ray to(wedge + 1);
    std::vector<UnitVector> polygon(triangle.begin(), triangle.end());
    polygon = clipped(polygon, [&](const UnitVector& place) { return from.heightOf(place); });
    polygon = clipped(polygon, [&](const UnitVector& place) { return -to.heightOf(place); });
    std::vector<PlanePoint> drawn;
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        if (!wedges::isAntipode(polygon[i])) {
            drawn.push_back(m_projection.forwardInView(polygon[i]));
            continue;
        }
        for (const std::size_t neighbour :
             {(i + polygon.size() - 1) % polygon.size(), (i + 1) % polygon.size()}) {
            if (!wedges::isAntipode(polygon[neighbour]))
                drawn.push_back(wedges::rimPoint(wedges::angleOf(polygon[neighbour])));
        }
    }
    if (drawn.size() >= 3) addFan(drawn);
}

// One edge may be shared with a triangle that is cut into wedges: it gets the same points.
void FillProjector::addBesideNear(const Triangle& triangle) {
    std::vector<PlanePoint> polygon;
    for (std::size_t i = 0; i < 3; ++i) {
        const UnitVector& from = triangle[i];
        const UnitVector& to = triangle[(i + 1) % 3];
        polygon.push_back(m_projection.forwardInView(from));
        if (!wedges::isNear(from) || !wedges::isNear(to)) continue;
        const double angle = wedges::angleOf(from);
        wedges::forEachCrossing(
            from, to, angle, wedges::turnBetween(angle, wedges::angleOf(to)),
            [&](const UnitVector& crossing) { polygon.push_back(m_projection.forwardInView(crossing)); });
    }
    addFan(polygon);
}

} // namespace atlas
