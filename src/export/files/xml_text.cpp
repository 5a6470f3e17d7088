#include "export/files/xml_text.h"

#include <pugixml.hpp>
#include <sstream>

namespace atlas {

std::string xmlTextOf(const pugi::xml_document& document) {
    std::ostringstream text;
    document.save(text, "", pugi::format_raw | pugi::format_no_declaration);
    return text.str();
}

} // namespace atlas
