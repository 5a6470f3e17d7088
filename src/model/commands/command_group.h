#pragma once

#include <cstdint>
#include <string_view>

namespace atlas {

// How the sheet of keys is ordered.
enum class CommandGroup : std::uint8_t { View, Map, Filters, Pictures, SavedViews, Marking, General };
inline constexpr std::size_t kCommandGroupCount = 7;

std::string_view nameOf(CommandGroup group);

} // namespace atlas
