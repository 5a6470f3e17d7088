#pragma once

#include <cairo.h>
#include <pango/pango.h>

#include <memory>
#include <string>
#include <vector>

#include "export/handouts/paragraph_style.h"

namespace atlas {

// A paragraph, or several, broken into lines of a page with Pango: letters of all scripts, from the fonts of
// the atlas first. What is drawn of it is text in a PDF, which can be searched and copied.
class Paragraph {
public:
    // `page`: what it will be drawn on. `text` is UTF-8.
    Paragraph(cairo_t* page, const std::string& text, const ParagraphStyle& style, double widthPoints,
              bool isShortened = false);

    int lineCount() const;
    double lineHeight() const { return m_lineHeight; }
    double height() const { return m_lineHeight * lineCount(); }
    double width() const; // of the widest line

    std::string textOfLine(int line) const; // without the space at its end
    double widthOfLine(int line) const;

    // One line, with the top left corner of its room there. Words that run from right to left end at the
    // room's right edge.
    void drawLine(cairo_t* page, int line, double left, double top) const;
    void draw(cairo_t* page, double left, double top) const; // all of them

private:
    struct LayoutRelease {
        void operator()(PangoLayout* layout) const;
    };

    std::unique_ptr<PangoLayout, LayoutRelease> m_layout;
    ParagraphStyle m_style;
    double m_lineHeight;
    std::vector<double> m_lefts; // of each line, in its room
};

// One line, which ends in an ellipsis where there is no room for all of it.
Paragraph shortenedParagraph(cairo_t* page, const std::string& text, const ParagraphStyle& style,
                             double widthPoints);

// In as few lines as fit, all of about the same width: no last word alone.
Paragraph balancedParagraph(cairo_t* page, const std::string& text, const ParagraphStyle& style,
                            double widthPoints);

// Of CAIRO_TAG_LINK, to a page of the web.
std::string linkAttributes(const std::string& address);

} // namespace atlas
