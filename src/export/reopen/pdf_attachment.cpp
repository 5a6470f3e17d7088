#include "export/reopen/pdf_attachment.h"

#include <exception>
#include <memory>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>

namespace atlas {

std::optional<std::string> pdfAttachment(const std::filesystem::path& file, std::string_view name) {
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processFile(file.c_str());
        QPDFEmbeddedFileDocumentHelper attached(pdf);
        const std::shared_ptr<QPDFFileSpecObjectHelper> found = attached.getEmbeddedFile(std::string(name));
        if (!found) return std::nullopt;
        const std::shared_ptr<Buffer> bytes = found->getEmbeddedFileStream().getStreamData();
        return std::string(reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize());
    } catch (const std::exception&) { // of whatever is wrong with the file
        return std::nullopt;
    }
}

} // namespace atlas
