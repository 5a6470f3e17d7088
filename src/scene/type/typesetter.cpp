#include "scene/type/typesetter.h"

namespace atlas {

Typesetter::Typesetter(std::span<const char32_t> letters)
    : m_regular(findFontsWith(letters, FontWeight::Regular)),
      m_semiBold(findFontsWith(letters, FontWeight::SemiBold)) {}

std::shared_ptr<const ShapedLine> Typesetter::line(std::string_view text, const TypeStyle& style) {
    const auto [place, isNew] = m_lines.try_emplace({std::string(text), style});
    if (isNew) {
        const auto& fonts = style.weight == FontWeight::Regular ? m_regular : m_semiBold;
        place->second = std::make_shared<const ShapedLine>(
            m_shaper.shape(text, fonts, style.sizePixels, style.letterSpacingPixels));
    }
    return place->second;
}

void Typesetter::set(DrawList& list) {
    for (DrawItem& item : list.items) {
        if (auto* text = std::get_if<TextItem>(&item)) text->line = *line(text->words, text->style);
    }
}

} // namespace atlas
