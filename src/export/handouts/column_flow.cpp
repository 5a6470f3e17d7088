#include "export/handouts/column_flow.h"

#include <optional>

#include "export/handouts/pdf_tag.h"

namespace atlas {

void ColumnFlow::addHeading(const std::string& words, const ParagraphStyle& style, double spaceAbove) {
    constexpr double kTextBelow = 16.0;
    m_pieces.push_back({Paragraph(m_page, words, style, m_width), spaceAbove, kTextBelow, {}});
}

void ColumnFlow::add(const std::string& words, const ParagraphStyle& style, double spaceAbove,
                     const std::string& address) {
    m_pieces.push_back({Paragraph(m_page, words, style, m_width), spaceAbove, 0.0, address});
}

void ColumnFlow::draw(Column column, const std::function<Column()>& next) const {
    double top = column.top;
    for (const Piece& piece : m_pieces) {
        if (top > column.top) top += piece.spaceAbove;
        std::optional<PdfTag> paragraph;
        for (int line = 0; line < piece.words.lineCount(); ++line) {
            const double height = piece.words.lineHeight();
            if (top > column.top && top + height + piece.keptBelow > column.bottom) {
                paragraph.reset(); // the next column may be another page's
                column = next();
                top = column.top;
            }
            if (!paragraph) paragraph.emplace(m_page, "P");
            drawLine(piece, line, column.left, top);
            top += height;
        }
    }
}

void ColumnFlow::drawLine(const Piece& piece, int line, double left, double top) const {
    std::optional<PdfTag> link;
    if (!piece.address.empty()) link.emplace(m_page, CAIRO_TAG_LINK, linkAttributes(piece.address));
    piece.words.drawLine(m_page, line, left, top);
}

} // namespace atlas
