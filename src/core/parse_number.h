#pragma once

#include <charconv>
#include <optional>
#include <string_view>
#include <system_error>

namespace atlas {

// The number that the whole text spells, in the way of the C locale, with or without a sign; nothing when
// anything else stands in it or it does not fit.
template <typename Number>
std::optional<Number> parseNumber(std::string_view text) {
    constexpr std::string_view kFirstOfNumber = "0123456789.";
    const bool hasPlus =
        text.size() > 1 && text.front() == '+' && kFirstOfNumber.find(text[1]) != std::string_view::npos;
    if (hasPlus) text.remove_prefix(1); // which the standard library takes for a wrong letter
    Number value{};
    const char* end = text.data() + text.size();
    const std::from_chars_result result = std::from_chars(text.data(), end, value);
    if (result.ec != std::errc{} || result.ptr != end) return std::nullopt;
    return value;
}

} // namespace atlas
