#pragma once

#include <cstdint>

namespace atlas {

// What opens over the panels when a command asks for it.
enum class Menu : std::uint8_t { Search, Palette, Keys, Export, Colours, Views };

} // namespace atlas
