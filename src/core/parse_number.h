#pragma once

#include <charconv>
#include <optional>
#include <string_view>
#include <system_error>

namespace atlas {

// The number that the whole text spells, in the way of the C locale; nothing when anything else stands in it
// or it does not fit.
template <typename Number>
std::optional<Number> parseNumber(std::string_view text) {
    Number value{};
    const char* end = text.data() + text.size();
    const std::from_chars_result result = std::from_chars(text.data(), end, value);
    if (result.ec != std::errc{} || result.ptr != end) return std::nullopt;
    return value;
}

} // namespace atlas
