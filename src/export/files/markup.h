#pragma once

#include <string>
#include <string_view>

namespace atlas {

// Words as text between tags of XML, HTML or WebVTT: three signs are written as names.
std::string markupText(std::string_view words);

// The same as the value of an attribute, between double quotes.
std::string attributeText(std::string_view words);

} // namespace atlas
