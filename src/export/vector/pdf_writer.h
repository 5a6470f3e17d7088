#pragma once

#include <string>

#include "core/result.h"
#include "export/vector/vector_page.h"

namespace atlas {

// A page as PDF: layers that readers switch on and off, fonts embedded, the page's size and its bleed told
// apart, words for who does not see it. Drawn by Cairo, finished by qpdf.
struct PdfOptions {
    bool asOutlines = false; // letters as the areas that they cover
};
Result<std::string> pdfOf(const VectorPage& page, const PdfOptions& options = {});

} // namespace atlas
