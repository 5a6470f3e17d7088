#include "export/files/pdf_carrier.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

#include "export/files/picture_words.h"

namespace atlas {

void attachCarried(QPDF& pdf, const std::string& text) {
    if (text.empty() || text.size() > kMostCarriedBytes) return;
    const std::string name(kCarriedViewKey);
    QPDFEFStreamObjectHelper stream = QPDFEFStreamObjectHelper::createEFStream(pdf, text);
    stream.setSubtype("application/json");
    QPDFFileSpecObjectHelper file = QPDFFileSpecObjectHelper::createFileSpec(pdf, name + ".json", stream);
    file.setDescription("What made this: open this file with Sister Cities Atlas");
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(name, file);
}

} // namespace atlas
