#pragma once

#include <cairo-pdf.h>

#include <string>

namespace atlas {

// What is drawn while it lives is one element of a PDF's structure (PDF 1.7, 14.8.4): "P", "H1", "Figure" or
// CAIRO_TAG_LINK with its attributes. It has to end on the page where it began. Cairo writes links properly
// only within elements: others leave the file with references to nothing.
class PdfTag {
public:
    PdfTag(cairo_t* page, const char* kind, const std::string& attributes = {}) : m_page(page), m_kind(kind) {
        cairo_tag_begin(m_page, m_kind, attributes.c_str());
    }
    ~PdfTag() { cairo_tag_end(m_page, m_kind); }
    PdfTag(const PdfTag&) = delete;
    PdfTag& operator=(const PdfTag&) = delete;

private:
    cairo_t* m_page;
    const char* m_kind;
};

} // namespace atlas
