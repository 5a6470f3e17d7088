#pragma once

#include <qpdf/QPDF.hh>

#include "export/files/pdf_words.h"

namespace atlas {

// Writes the metadata, the language, and that the title stands in the reader's title bar. That all content is
// tagged, as PDF/UA-1 wants it (ISO 14289-1), is said where there is a tree of structure, and there alone:
// whoever adds one sees to the rest (tests/pdf/accessibility_test.py lists the rules).
void addMetadata(QPDF& pdf, const PdfWords& words);

} // namespace atlas
