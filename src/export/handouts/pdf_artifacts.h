#pragma once

#include <qpdf/QPDF.hh>

namespace atlas {

// Marks as artifacts what is drawn outside of all tags: rules, frames and grounds, which nobody wants read
// out (PDF 1.7, 14.8.2.2). Of the pages' own content; what a form holds goes by where the form is drawn.
void markArtifacts(QPDF& pdf);

} // namespace atlas
