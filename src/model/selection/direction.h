#pragma once

#include <cstdint>

namespace atlas {

// On the picture.
enum class Direction : std::uint8_t { Left, Right, Up, Down };

} // namespace atlas
