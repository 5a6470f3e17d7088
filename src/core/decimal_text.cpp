#include "core/decimal_text.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "core/text.h"

namespace atlas {

std::string decimalText(std::optional<double> value, int decimals) {
    if (!value) return "–";
    std::array<char, 64> digits{};
    const double size = std::abs(*value);
    const std::to_chars_result end =
        std::to_chars(digits.data(), digits.data() + digits.size(), size, std::chars_format::fixed, decimals);
    const std::string text(digits.data(), end.ptr);
    const std::size_t point = std::min(text.find('.'), text.size());
    const bool isNegative = *value < 0.0 && text.find_first_not_of("0.") != std::string::npos;
    return (isNegative ? "−" : "") + withThousands(std::stoll(text.substr(0, point))) + text.substr(point);
}

std::string percentText(std::optional<double> share) {
    return share ? decimalText(100.0 * *share, 1) + " %" : "–";
}

std::string shortNumber(double value) {
    return fmt::format("{:g}", value);
}

} // namespace atlas
