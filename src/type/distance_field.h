#pragma once

#include <cstdint>
#include <glm/vec2.hpp>
#include <vector>

namespace atlas {

// Distance of every pixel from what a picture covers, in pixels: 0 where it is more than half covered. An
// antialiased edge is placed within its pixel by its coverage. Rows from the top, one byte of coverage per
// pixel going in.
std::vector<float> distancesFrom(const std::vector<std::uint8_t>& coverage, glm::ivec2 sizePixels);

} // namespace atlas
