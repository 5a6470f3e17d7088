#include "export/files/markup.h"

namespace atlas {

namespace {

std::string withNames(std::string_view words, bool isAttribute) {
    std::string text;
    text.reserve(words.size());
    for (const char sign : words) {
        if (sign == '&')
            text += "&amp;";
        else if (sign == '<')
            text += "&lt;";
        else if (sign == '>')
            text += "&gt;";
        else if (sign == '"' && isAttribute)
            text += "&quot;";
        else
            text += sign;
    }
    return text;
}

} // namespace

std::string markupText(std::string_view words) {
    return withNames(words, false);
}

std::string attributeText(std::string_view words) {
    return withNames(words, true);
}

} // namespace atlas
