#pragma once

#include <string>

class QPDF;

namespace atlas {

// Attaches the file that opens again what a PDF shows: a view, or a tour (kCarriedViewKey). Readers list it
// among the attached files. An empty text: nothing. Throws as qpdf does.
void attachCarried(QPDF& pdf, const std::string& text);

} // namespace atlas
