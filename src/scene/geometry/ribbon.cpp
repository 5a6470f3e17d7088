#include "scene/geometry/ribbon.h"

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>

namespace atlas {

namespace {

// Mitres longer than twice the half width would stick out as spikes.
constexpr double kMaximumMitre = 2.0;

glm::dvec2 normalOf(PlanePoint from, PlanePoint to) {
    const glm::dvec2 direction = to - from;
    const double length = glm::length(direction);
    return length > 0.0 ? glm::dvec2{-direction.y / length, direction.x / length} : glm::dvec2{0.0, 0.0};
}

// The joint's offset for a half width of 1: along the mean normal, longer the sharper the bend.
glm::dvec2 mitreOf(glm::dvec2 before, glm::dvec2 after) {
    const glm::dvec2 sum = before + after;
    const double length = glm::length(sum);
    if (length < 1e-6) return after;
    return sum / length * std::min(kMaximumMitre, 2.0 / length);
}

std::int16_t packed(double value) {
    return static_cast<std::int16_t>(std::lround(std::clamp(value / kMaximumMitre, -1.0, 1.0) * 32767.0));
}

template <typename ShadeAt>
void append(std::span<const PlanePoint> line, const ShadeAt& shadeAt, bool isClosed, LineMesh& mesh) {
    const std::size_t count = line.size();
    if (count < 2) return;
    const auto base = static_cast<std::uint32_t>(mesh.vertices.size());
    const glm::dvec2 closing = isClosed ? normalOf(line[count - 2], line[count - 1]) : glm::dvec2{};
    glm::dvec2 before = isClosed ? closing : normalOf(line[0], line[1]);
    for (std::size_t i = 0; i < count; ++i) {
        glm::dvec2 after = before;
        if (i + 1 < count)
            after = normalOf(line[i], line[i + 1]);
        else if (isClosed)
            after = normalOf(line[0], line[1]);
        const glm::dvec2 mitre = mitreOf(before, after);
        const std::uint16_t shade = shadeAt(i);
        const LineVertex vertex{glm::vec2(line[i]), packed(mitre.x), packed(mitre.y), 32767, shade};
        mesh.vertices.push_back(vertex);
        mesh.vertices.push_back({vertex.position, vertex.normalX, vertex.normalY, -32767, shade});
        before = after;
    }
    for (std::uint32_t i = 0; i + 1 < count; ++i) {
        const std::uint32_t corner = base + 2 * i;
        for (const std::uint32_t offset : {0U, 1U, 2U, 2U, 1U, 3U})
            mesh.indices.push_back(corner + offset);
    }
}

} // namespace

void appendRibbon(std::span<const PlanePoint> line, std::uint16_t shade, bool isClosed, LineMesh& mesh) {
    append(
        line, [shade](std::size_t) { return shade; }, isClosed, mesh);
}

void appendRibbon(std::span<const PlanePoint> line, std::span<const std::uint16_t> shades, LineMesh& mesh) {
    append(
        line, [shades](std::size_t point) { return shades[point]; }, false, mesh);
}

} // namespace atlas
