#pragma once

#include <optional>
#include <string>

namespace atlas {

// "1,234.57"; "–" for nothing.
std::string decimalText(std::optional<double> value, int decimals);
std::string percentText(std::optional<double> share); // "12.3 %"

// Six digits at most, as a person types a number: "-1", "0.25", "1e+300".
std::string shortNumber(double value);

} // namespace atlas
