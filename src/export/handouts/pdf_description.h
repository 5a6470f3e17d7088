#pragma once

#include <string>
#include <vector>

#include "core/result.h"
#include "export/files/pdf_words.h"

namespace atlas {

// What Cairo has no words for in a PDF.
struct PdfDescription {
    PdfWords words;                   // without a language, nobody says, and nothing is added
    std::vector<std::string> figures; // what those that are tagged so show, in their order
    std::string carried{}; // opens again what is shown (export/files/pdf_carrier.h); empty: nothing
};

// The same PDF with its language, its title in the reader's title bar and, where it is tagged, that it is,
// the words of its figures, and which heads of its tables are columns'.
Result<std::string> describedPdf(const std::string& pdf, const PdfDescription& description);

} // namespace atlas
