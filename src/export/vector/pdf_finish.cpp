#include "export/vector/pdf_finish.h"

#include <fmt/core.h>

#include <algorithm>
#include <exception>
#include <memory>
#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include "export/files/pdf_carrier.h"
#include "export/files/pdf_metadata.h"

namespace atlas {

namespace {

using Handle = QPDFObjectHandle;

Handle words(const std::string& text) {
    return Handle::newUnicodeString(text);
}

// Puts the layers' pages into the content of one page, each a form that its layer switches.
class Assembly {
public:
    Assembly(QPDF& pdf, std::vector<QPDFPageObjectHelper> pages)
        : m_pdf(pdf),
          m_pages(std::move(pages)),
          m_all(Handle::newArray()),
          m_forms(Handle::newDictionary()),
          m_properties(Handle::newDictionary()),
          m_states(Handle::newDictionary()) {}

    // Returns how the layer stands among the others: itself, and an array of those in it, the topmost first.
    std::vector<Handle> add(const PdfLayer& layer) {
        const std::string name = fmt::format("/L{}", m_all.getArrayNItems());
        Handle group = Handle::newDictionary();
        group.replaceKey("/Type", Handle::newName("/OCG"));
        group.replaceKey("/Name", words(layer.name));
        group = m_pdf.makeIndirectObject(group);
        m_all.appendItem(group);
        m_properties.replaceKey(name, group);
        m_content += fmt::format("/OC {} BDC q\n", name);
        if (layer.opacity < 1.0) {
            Handle state = Handle::newDictionary();
            state.replaceKey("/ca", Handle::newReal(layer.opacity, 4));
            state.replaceKey("/CA", Handle::newReal(layer.opacity, 4));
            m_states.replaceKey(name, state);
            m_content += fmt::format("{} gs ", name);
        }
        if (layer.page) {
            m_forms.replaceKey(name, m_pages.at(*layer.page).getFormXObjectForPage());
            m_content += fmt::format("{} Do\n", name);
        }
        Handle inner = Handle::newArray();
        std::vector<std::vector<Handle>> entries;
        for (const PdfLayer& part : layer.layers)
            entries.push_back(add(part));
        m_content += "Q EMC\n";
        for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
            for (const Handle& handle : *entry)
                inner.appendItem(handle);
        }
        return entries.empty() ? std::vector{group} : std::vector{group, inner};
    }

    const std::string& content() const { return m_content; }
    Handle groups() const { return m_all; }
    Handle resources() const {
        Handle resources = Handle::newDictionary();
        resources.replaceKey("/XObject", m_forms);
        resources.replaceKey("/Properties", m_properties);
        resources.replaceKey("/ExtGState", m_states);
        return resources;
    }

private:
    QPDF& m_pdf;
    std::vector<QPDFPageObjectHelper> m_pages;
    Handle m_all;
    Handle m_forms;
    Handle m_properties;
    Handle m_states;
    std::string m_content;
};

// All layers are switched on; readers list the topmost first.
void listLayers(QPDF& pdf, const Handle& groups, const std::vector<std::vector<Handle>>& entries) {
    Handle order = Handle::newArray();
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        for (const Handle& handle : *entry)
            order.appendItem(handle);
    }
    Handle usual = Handle::newDictionary();
    usual.replaceKey("/Name", words("Layers"));
    usual.replaceKey("/Order", order);
    usual.replaceKey("/ON", groups);
    Handle properties = Handle::newDictionary();
    properties.replaceKey("/OCGs", groups);
    properties.replaceKey("/D", usual);
    pdf.getRoot().replaceKey("/OCProperties", properties);
}

// The page is one figure, with words for who does not see it (PDF 1.7, 14.8).
void tag(QPDF& pdf, Handle page, const Handle& box, const std::string& description) {
    Handle root = pdf.makeIndirectObject(Handle::newDictionary());
    Handle whole = pdf.makeIndirectObject(Handle::newDictionary());
    Handle figure = pdf.makeIndirectObject(Handle::newDictionary());
    Handle place = Handle::newDictionary();
    place.replaceKey("/O", Handle::newName("/Layout"));
    place.replaceKey("/Placement", Handle::newName("/Block"));
    place.replaceKey("/BBox", box);
    figure.replaceKey("/Type", Handle::newName("/StructElem"));
    figure.replaceKey("/S", Handle::newName("/Figure"));
    figure.replaceKey("/P", whole);
    figure.replaceKey("/Pg", page);
    figure.replaceKey("/K", Handle::newInteger(0));
    figure.replaceKey("/Alt", words(description));
    figure.replaceKey("/A", place);
    whole.replaceKey("/Type", Handle::newName("/StructElem"));
    whole.replaceKey("/S", Handle::newName("/Document"));
    whole.replaceKey("/P", root);
    whole.replaceKey("/K", figure);
    Handle marked = Handle::newArray();
    marked.appendItem(figure);
    Handle numbers = Handle::newArray();
    numbers.appendItem(Handle::newInteger(0));
    numbers.appendItem(pdf.makeIndirectObject(marked));
    Handle parents = Handle::newDictionary();
    parents.replaceKey("/Nums", numbers);
    root.replaceKey("/Type", Handle::newName("/StructTreeRoot"));
    root.replaceKey("/K", whole);
    root.replaceKey("/ParentTree", parents);
    root.replaceKey("/ParentTreeNextKey", Handle::newInteger(1));
    page.replaceKey("/StructParents", Handle::newInteger(0));
    pdf.getRoot().replaceKey("/StructTreeRoot", root);
}

void describe(QPDF& pdf, const PdfDocument& document) {
    Handle info = Handle::newDictionary();
    info.replaceKey("/Title", words(document.title));
    info.replaceKey("/Subject", words(document.description));
    info.replaceKey("/Keywords", words("sister cities, town twinning, map"));
    info.replaceKey("/Creator", words("Sister Cities Atlas"));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
    addMetadata(pdf, {document.title, document.description, "en"});
}

void setBoxes(Handle page, Handle media, double bleedPoints) {
    const Handle::Rectangle whole = media.getArrayAsRectangle();
    page.replaceKey("/MediaBox", media);
    page.replaceKey("/BleedBox", media);
    page.replaceKey("/TrimBox", Handle::newFromRectangle(
                                    Handle::Rectangle(whole.llx + bleedPoints, whole.lly + bleedPoints,
                                                      whole.urx - bleedPoints, whole.ury - bleedPoints)));
}

void assemble(QPDF& pdf, const PdfDocument& document) {
    QPDFPageDocumentHelper pages(pdf);
    const std::vector<QPDFPageObjectHelper> drawn = pages.getAllPages();
    const Handle media = QPDFPageObjectHelper(drawn.at(0)).getAttribute("/MediaBox", true);
    Assembly assembly(pdf, drawn);
    std::vector<std::vector<Handle>> entries;
    for (const PdfLayer& layer : document.layers)
        entries.push_back(assembly.add(layer));
    Handle page = Handle::newDictionary();
    page.replaceKey("/Type", Handle::newName("/Page"));
    page.replaceKey("/Contents",
                    Handle::newStream(&pdf, "/Figure <</MCID 0>> BDC\n" + assembly.content() + "EMC\n"));
    page.replaceKey("/Resources", assembly.resources());
    setBoxes(page, media, document.bleedPoints);
    page = pdf.makeIndirectObject(page);
    for (const QPDFPageObjectHelper& layer : drawn)
        pages.removePage(layer);
    pages.addPage(QPDFPageObjectHelper(page), true);
    listLayers(pdf, assembly.groups(), entries);
    tag(pdf, page, page.getKey("/TrimBox"), document.description);
}

} // namespace

// qpdf tells what fails by exceptions.
Result<std::string> finishedPdf(const std::string& pages, const PdfDocument& document) {
    try {
        constexpr int kSmallest = 9; // of zlib's levels
        Pl_Flate::setCompressionLevel(kSmallest);
        QPDF pdf;
        pdf.processMemoryFile("the PDF", pages.data(), pages.size());
        assemble(pdf, document);
        describe(pdf, document);
        attachCarried(pdf, document.view);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setRecompressFlate(true);
        writer.setMinimumPDFVersion("1.7");
        writer.setDeterministicID(true);
        writer.write();
        const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
        return std::string(reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize());
    } catch (const std::exception& error) {
        return failure(fmt::format("the PDF could not be put together: {}", error.what()));
    }
}

} // namespace atlas
