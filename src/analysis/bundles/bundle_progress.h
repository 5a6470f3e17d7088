#pragma once

#include <string_view>

namespace atlas {

inline constexpr std::string_view kBundling = "bundling arcs"; // what all reports of progress say

} // namespace atlas
