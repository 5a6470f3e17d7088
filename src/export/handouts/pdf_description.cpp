#include "export/handouts/pdf_description.h"

#include <exception>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include "export/files/pdf_carrier.h"
#include "export/files/pdf_metadata.h"
#include "export/handouts/pdf_artifacts.h"

namespace atlas {

namespace {

using Handle = QPDFObjectHandle;

Handle dictionaryOf(const std::string& key, const Handle& value) {
    Handle dictionary = Handle::newDictionary();
    dictionary.replaceKey(key, value);
    return dictionary;
}

// Cairo puts all elements side by side, and readers want them in one (PDF 1.7, 14.8.4).
void gather(QPDF& document, Handle tree) {
    Handle whole = document.makeIndirectObject(dictionaryOf("/S", Handle::newName("/Document")));
    Handle parts = tree.getKey("/K");
    if (!parts.isArray()) return;
    for (Handle& part : parts.getArrayAsVector())
        part.replaceKey("/P", whole);
    whole.replaceKey("/Type", Handle::newName("/StructElem"));
    whole.replaceKey("/P", tree);
    whole.replaceKey("/K", parts);
    tree.replaceKey("/K", whole);
}

// Walks the elements in the order in which they are read (PDF 1.7, 14.7).
class Elements {
public:
    explicit Elements(const PdfDescription& description) : m_description(description) {}

    void describe(Handle element) {
        if (element.isArray()) {
            for (Handle& part : element.getArrayAsVector())
                describe(part);
            return;
        }
        if (!element.isDictionary()) return; // a piece of a page's content
        Handle kind = element.getKey("/S");
        if (kind.isNameAndEquals("/Figure") && m_figure < m_description.figures.size())
            element.replaceKey("/Alt", Handle::newUnicodeString(m_description.figures[m_figure++]));
        if (kind.isNameAndEquals("/TH")) {
            Handle scope = dictionaryOf("/O", Handle::newName("/Table"));
            scope.replaceKey("/Scope", Handle::newName("/Column"));
            element.replaceKey("/A", scope);
        }
        if (element.hasKey("/K")) describe(element.getKey("/K"));
    }

private:
    const PdfDescription& m_description;
    std::size_t m_figure = 0;
};

// Readers say where a link leads, and go to the links in the order in which they are read.
void describeLinks(QPDF& document) {
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(document).getAllPages()) {
        Handle links = page.getObjectHandle().getKey("/Annots");
        if (!links.isArray()) continue;
        page.getObjectHandle().replaceKey("/Tabs", Handle::newName("/S"));
        for (Handle& link : links.getArrayAsVector()) {
            Handle address = link.getKey("/A").getKey("/URI");
            if (address.isString()) link.replaceKey("/Contents", address);
        }
    }
}

std::string written(QPDF& pdf) {
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

} // namespace

Result<std::string> describedPdf(const std::string& pdf, const PdfDescription& description) {
    if (description.words.language.empty() && description.carried.empty()) return pdf;
    try {
        QPDF document;
        document.processMemoryFile("PDF", pdf.data(), pdf.size());
        attachCarried(document, description.carried);
        if (description.words.language.empty()) return written(document);
        Handle root = document.getRoot();
        addMetadata(document, description.words);
        if (root.hasKey("/StructTreeRoot")) {
            gather(document, root.getKey("/StructTreeRoot"));
            Elements(description).describe(root.getKey("/StructTreeRoot").getKey("/K"));
            markArtifacts(document);
            describeLinks(document);
        }
        return written(document);
    } catch (const std::exception& error) { // of the library
        return failure(std::string("the PDF cannot be finished: ") + error.what());
    }
}

} // namespace atlas
