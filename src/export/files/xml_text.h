#pragma once

#include <string>

namespace pugi {
class xml_document;
}

namespace atlas {

// Without a declaration, and without space that nobody wrote.
std::string xmlTextOf(const pugi::xml_document& document);

} // namespace atlas
