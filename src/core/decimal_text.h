#pragma once

#include <optional>
#include <string>

namespace atlas {

// "1,234.57"; "–" for nothing.
std::string decimalText(std::optional<double> value, int decimals);
std::string percentText(std::optional<double> share); // "12.3 %"

} // namespace atlas
