#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace atlas {

// Columns of numbers and texts as a page carries them: little-endian, each from a multiple of four bytes on,
// behind a line of JSON that names them; all compressed (zlib) and in base64. assets/viewer/columns.js reads
// it.
class ColumnBlock {
public:
    template <typename Number>
    void add(std::string_view name, const std::vector<Number>& values) {
        begin(name, nameOfType<Number>(), values.size());
        for (const Number value : values)
            append(value);
    }

    // As differences, each to the one before, around the type's ends: what changes little compresses well.
    template <typename Number>
    void addDifferences(std::string_view name, const std::vector<Number>& values) {
        begin(name, "d" + std::string(nameOfType<Number>()), values.size());
        using Bits = std::make_unsigned_t<Number>;
        Bits before = 0;
        for (const Number value : values) {
            append(static_cast<Bits>(static_cast<Bits>(value) - before));
            before = static_cast<Bits>(value);
        }
    }

    void addText(std::string_view name, std::string_view text);

    std::string packed() const;

private:
    template <typename Number>
    static constexpr std::string_view nameOfType() {
        static_assert(std::is_integral_v<Number> && sizeof(Number) <= 4);
        constexpr std::array<std::string_view, 5> kSigned{"", "i8", "i16", "", "i32"};
        constexpr std::array<std::string_view, 5> kUnsigned{"", "u8", "u16", "", "u32"};
        return std::is_signed_v<Number> ? kSigned[sizeof(Number)] : kUnsigned[sizeof(Number)];
    }

    template <typename Number>
    void append(Number value) {
        const auto bits = static_cast<std::uint32_t>(static_cast<std::make_unsigned_t<Number>>(value));
        for (std::size_t byte = 0; byte < sizeof(Number); ++byte)
            m_bytes += static_cast<char>((bits >> (8U * byte)) & 0xFFU);
    }

    void begin(std::string_view name, std::string_view type, std::size_t count);

    std::string m_names; // JSON, without its brackets
    std::string m_bytes;
};

} // namespace atlas
