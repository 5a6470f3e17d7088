#include "export/tables/text_table.h"

#include <algorithm>
#include <array>

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

} // namespace atlas
