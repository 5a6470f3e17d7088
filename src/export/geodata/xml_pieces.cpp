#include "export/geodata/xml_pieces.h"

#include "export/files/xml_text.h"

namespace atlas {

void XmlPieces::element(const char* name, const std::function<void(pugi::xml_node)>& fill) {
    if (!m_goesOn) return;
    pugi::xml_document document;
    fill(document.append_child(name));
    write(xmlTextOf(document) + "\n");
}

} // namespace atlas
