#include "scene/type/typesetter.h"

#include <utility>

namespace atlas {

Typesetter::Typesetter(std::span<const char32_t> letters)
    : m_regular(findFontsWith(letters, FontWeight::Regular)),
      m_semiBold(findFontsWith(letters, FontWeight::SemiBold)) {}

std::shared_ptr<const ShapedLine> Typesetter::line(std::string_view text, const TypeStyle& style) {
    Key key{std::string(text), style};
    if (const auto known = m_lines.find(key); known != m_lines.end()) return known->second;
    if (m_lines.size() >= kLinesKept) m_linesBefore = std::exchange(m_lines, {});
    if (auto before = m_linesBefore.extract(key)) return m_lines.insert(std::move(before)).position->second;
    const auto& fonts = style.weight == FontWeight::Regular ? m_regular : m_semiBold;
    auto line = std::make_shared<const ShapedLine>(
        m_shaper.shape(text, fonts, style.sizePixels, style.letterSpacingPixels));
    return m_lines.emplace(std::move(key), std::move(line)).first->second;
}

void Typesetter::set(DrawList& list) {
    for (DrawItem& item : list.items) {
        if (auto* text = std::get_if<TextItem>(&item)) text->line = *line(text->words, text->style);
    }
}

} // namespace atlas
