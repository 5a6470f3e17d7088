#include "cli/text_table.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "core/text.h"
#include "core/utf8.h"

namespace atlas {

namespace {

constexpr std::string_view kMargin = "  ";
constexpr std::string_view kGutter = "   ";

} // namespace

void TextTable::heading(std::string_view text) {
    m_lines.push_back({true, {std::string(text), {}, {}}});
}

void TextTable::row(std::string_view words, std::string_view number, std::string_view remark) {
    m_lines.push_back({false, {std::string(words), std::string(number), std::string(remark)}});
}

std::string TextTable::text() const {
    std::array<std::size_t, 2> widths{};
    for (const Line& line : m_lines) {
        if (line.isHeading) continue;
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], letterCount(line.cells[i]));
    }
    std::string text;
    for (const Line& line : m_lines) {
        const auto& [words, number, remark] = line.cells;
        if (line.isHeading) {
            text += (text.empty() ? "" : "\n") + words + "\n";
            continue;
        }
        text += kMargin;
        text += words + std::string(widths[0] - letterCount(words), ' ');
        text += kGutter;
        text += std::string(widths[1] - letterCount(number), ' ') + number;
        if (!remark.empty()) text += std::string(kGutter) + remark;
        text += '\n';
    }
    return text;
}

std::size_t letterCount(std::string_view text) {
    return decodedUtf8(text).size();
}

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

} // namespace atlas
