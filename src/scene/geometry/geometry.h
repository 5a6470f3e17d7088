#pragma once

#include <cstdint>
#include <glm/vec2.hpp>
#include <vector>

namespace atlas {

// Plain vertex data, ready for the graphics card. Positions are in the map plane (globe radii, y up) unless a
// name says otherwise, so that panning and zooming change a transform and no vertex.

struct FillMesh {
    std::vector<glm::vec2> positions;
    std::vector<std::uint32_t> indices; // three per triangle
};

// One side of a line's ribbon. The line's width is given in pixels when drawing.
struct LineVertex {
    glm::vec2 position;
    std::int16_t normalX; // the joint's offset for a half width of 1, times 32767 / 2 (mitres reach 2)
    std::int16_t normalY;
    std::int16_t side;   // +32767 or -32767, times the mitre's length / 2 in `mitre`
    std::uint16_t shade; // 0 to 65535 along the colour ramp
};
static_assert(sizeof(LineVertex) == 16);

struct LineMesh {
    std::vector<LineVertex> vertices;
    std::vector<std::uint32_t> indices; // three per triangle
};

struct Disc {
    glm::vec2 position;
    float radiusPixels;     // of design size
    std::uint32_t city;     // CityIndex
    bool isDiamond = false; // what is no single community
};

struct DiscMesh {
    std::vector<Disc> discs;
};

} // namespace atlas
