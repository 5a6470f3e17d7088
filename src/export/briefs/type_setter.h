#pragma once

#include <string>
#include <vector>

#include "export/briefs/page_layout.h"
#include "export/handouts/pdf_file.h"

namespace atlas {

// Breaks words into lines of pages that are laid out and not drawn yet: as PDF sets them.
class TypeSetter {
public:
    TypeSetter();

    // Lines with their sizes, at the left and from the top of a column of that width.
    std::vector<PageLine> lines(const std::string& text, const ParagraphStyle& style,
                                double widthPoints) const;
    double width(const std::string& text, const ParagraphStyle& style) const; // in one line

    // In few lines of about the same width.
    std::vector<PageLine> balanced(const std::string& text, const ParagraphStyle& style,
                                   double widthPoints) const;

private:
    struct PageRelease {
        void operator()(cairo_t* page) const { cairo_destroy(page); }
    };
    Surface m_surface; // of a PDF that nobody keeps
    std::unique_ptr<cairo_t, PageRelease> m_page;
};

} // namespace atlas
