#include "export/files/pdf_metadata.h"

#include <fmt/core.h>

#include "export/files/markup.h"

namespace atlas {

namespace {

using Handle = QPDFObjectHandle;

constexpr std::string_view kIsTagged = "<pdfuaid:part>1</pdfuaid:part>";

std::string metadataOf(const PdfWords& words, bool isTagged) {
    return fmt::format(
        "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
        "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\" "
        "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" "
        "xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">"
        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{}</rdf:li></rdf:Alt></dc:title>"
        "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">{}</rdf:li></rdf:Alt></dc:description>"
        "<dc:language><rdf:Bag><rdf:li>{}</rdf:li></rdf:Bag></dc:language>"
        "<xmp:CreatorTool>Sister Cities Atlas</xmp:CreatorTool>{}"
        "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>",
        markupText(words.title), markupText(words.description), words.language, isTagged ? kIsTagged : "");
}

} // namespace

void addMetadata(QPDF& pdf, const PdfWords& words) {
    Handle root = pdf.getRoot();
    const bool isTagged = root.hasKey("/StructTreeRoot");
    Handle metadata = Handle::newStream(&pdf, metadataOf(words, isTagged));
    metadata.getDict().replaceKey("/Type", Handle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Handle::newName("/XML"));
    root.replaceKey("/Metadata", metadata);
    root.replaceKey("/Lang", Handle::newUnicodeString(words.language));
    Handle preferences = Handle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Handle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    if (!isTagged) return;
    Handle isMarked = Handle::newDictionary();
    isMarked.replaceKey("/Marked", Handle::newBool(true));
    root.replaceKey("/MarkInfo", isMarked);
}

} // namespace atlas
