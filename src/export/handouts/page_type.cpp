#include "export/handouts/page_type.h"

#include <pango/pangocairo.h>

#include <utility>

namespace atlas {

namespace {

struct FontRelease {
    void operator()(PangoFontDescription* font) const { pango_font_description_free(font); }
};

struct AttributeRelease {
    void operator()(PangoAttrList* attributes) const { pango_attr_list_unref(attributes); }
};

struct IteratorRelease {
    void operator()(PangoLayoutIter* iterator) const { pango_layout_iter_free(iterator); }
};

std::vector<double> leftsOf(PangoLayout* layout) {
    std::vector<double> lefts;
    const std::unique_ptr<PangoLayoutIter, IteratorRelease> line(pango_layout_get_iter(layout));
    do {
        PangoRectangle extent;
        pango_layout_iter_get_line_extents(line.get(), nullptr, &extent);
        lefts.push_back(pango_units_to_double(extent.x));
    } while (pango_layout_iter_next_line(line.get()) != FALSE);
    return lefts;
}

// Of a line's room, from its top: type of this size stands in the middle of it.
double baseLineShare(double lineHeightEms) {
    constexpr double kCapitalEms = 0.73;
    return (lineHeightEms + kCapitalEms) / (2.0 * lineHeightEms);
}

} // namespace

void Paragraph::LayoutRelease::operator()(PangoLayout* layout) const {
    g_object_unref(layout);
}

Paragraph::Paragraph(cairo_t* page, const std::string& text, const ParagraphStyle& style, double widthPoints,
                     bool isShortened)
    : m_layout(pango_cairo_create_layout(page)),
      m_style(style),
      m_lineHeight(style.lineHeightEms * style.size) {
    const std::unique_ptr<PangoFontDescription, FontRelease> font(pango_font_description_new());
    pango_font_description_set_family(font.get(), preferredFamilies().c_str());
    pango_font_description_set_weight(
        font.get(), style.weight == FontWeight::SemiBold ? PANGO_WEIGHT_SEMIBOLD : PANGO_WEIGHT_NORMAL);
    pango_font_description_set_absolute_size(font.get(), style.size * PANGO_SCALE);
    pango_layout_set_font_description(m_layout.get(), font.get());
    pango_layout_set_width(m_layout.get(), pango_units_from_double(widthPoints));
    pango_layout_set_wrap(m_layout.get(), PANGO_WRAP_WORD_CHAR);
    if (isShortened) {
        pango_layout_set_single_paragraph_mode(m_layout.get(), TRUE);
        pango_layout_set_ellipsize(m_layout.get(), PANGO_ELLIPSIZE_END);
    }
    pango_context_set_round_glyph_positions(pango_layout_get_context(m_layout.get()), FALSE);
    pango_layout_set_text(m_layout.get(), text.data(), static_cast<int>(text.size()));
    if (style.hasTabularFigures) {
        const std::unique_ptr<PangoAttrList, AttributeRelease> attributes(pango_attr_list_new());
        pango_attr_list_insert(attributes.get(), pango_attr_font_features_new("tnum=1"));
        pango_layout_set_attributes(m_layout.get(), attributes.get());
    }
    m_lefts = leftsOf(m_layout.get());
}

int Paragraph::lineCount() const {
    return static_cast<int>(m_lefts.size());
}

double Paragraph::width() const {
    PangoRectangle extent;
    pango_layout_get_extents(m_layout.get(), nullptr, &extent);
    return pango_units_to_double(extent.width);
}

std::string Paragraph::textOfLine(int line) const {
    const PangoLayoutLine* set = pango_layout_get_line_readonly(m_layout.get(), line);
    std::string text(pango_layout_get_text(m_layout.get()) + set->start_index,
                     static_cast<std::size_t>(set->length));
    while (text.ends_with(' '))
        text.pop_back();
    return text;
}

double Paragraph::widthOfLine(int line) const {
    PangoRectangle extent;
    pango_layout_line_get_extents(pango_layout_get_line_readonly(m_layout.get(), line), nullptr, &extent);
    return pango_units_to_double(extent.width);
}

void Paragraph::drawLine(cairo_t* page, int line, double left, double top) const {
    const Colour& colour = m_style.colour;
    cairo_set_source_rgb(page, colour.red, colour.green, colour.blue);
    cairo_move_to(page, left + m_lefts[static_cast<std::size_t>(line)],
                  top + baseLineShare(m_style.lineHeightEms) * m_lineHeight);
    pango_cairo_show_layout_line(page, pango_layout_get_line_readonly(m_layout.get(), line));
}

void Paragraph::draw(cairo_t* page, double left, double top) const {
    for (int line = 0; line < lineCount(); ++line)
        drawLine(page, line, left, top + line * m_lineHeight);
}

Paragraph shortenedParagraph(cairo_t* page, const std::string& text, const ParagraphStyle& style,
                             double widthPoints) {
    return {page, text, style, widthPoints, true};
}

Paragraph balancedParagraph(cairo_t* page, const std::string& text, const ParagraphStyle& style,
                            double widthPoints) {
    constexpr double kNarrowest = 0.55; // of the width
    constexpr double kStep = 0.05;
    Paragraph set(page, text, style, widthPoints);
    const int lines = set.lineCount();
    for (double share = 1.0 - kStep; lines > 1 && share >= kNarrowest; share -= kStep) {
        Paragraph narrower(page, text, style, share * widthPoints);
        if (narrower.lineCount() > lines) break;
        set = std::move(narrower);
    }
    return set;
}

// The value of an attribute stands between apostrophes.
std::string linkAttributes(const std::string& address) {
    std::string attributes = "uri='";
    for (const char sign : address) {
        if (sign == '\'' || sign == '\\') attributes += '\\';
        attributes += sign;
    }
    return attributes + "'";
}

} // namespace atlas
