#include "export/briefs/type_setter.h"

#include <cairo-pdf.h>

#include "export/handouts/page_type.h"

namespace atlas {

namespace {

constexpr double kAnyWidth = 1.0e5;

std::vector<PageLine> linesOf(const Paragraph& paragraph, const ParagraphStyle& style) {
    std::vector<PageLine> lines;
    for (int i = 0; i < paragraph.lineCount(); ++i) {
        PageLine line;
        line.text = paragraph.textOfLine(i);
        line.style = style;
        line.box = {0.0, i * paragraph.lineHeight(), paragraph.widthOfLine(i), paragraph.lineHeight()};
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace

TypeSetter::TypeSetter()
    : m_surface(cairo_pdf_surface_create_for_stream(nullptr, nullptr, 100.0, 100.0)),
      m_page(cairo_create(m_surface.get())) {}

std::vector<PageLine> TypeSetter::lines(const std::string& text, const ParagraphStyle& style,
                                        double widthPoints) const {
    return linesOf(Paragraph(m_page.get(), text, style, widthPoints), style);
}

double TypeSetter::width(const std::string& text, const ParagraphStyle& style) const {
    return Paragraph(m_page.get(), text, style, kAnyWidth).width();
}

std::vector<PageLine> TypeSetter::balanced(const std::string& text, const ParagraphStyle& style,
                                           double widthPoints) const {
    return linesOf(balancedParagraph(m_page.get(), text, style, widthPoints), style);
}

} // namespace atlas
