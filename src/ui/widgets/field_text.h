#pragma once

#include <string>
#include <string_view>

namespace atlas::ui {

// Text as fields of Dear ImGui keep it (ui/widgets/field_letters.h). A text has as many letters in a field as
// in itself, and where none is beyond U+FFFF it is the same text.
char32_t letterForField(char32_t letter); // that was typed
std::string textForField(std::string_view text);
std::string textOfField(std::string_view kept);

// Text from the clipboard in one line: tabs and line breaks are blanks, so that words from a table or from
// several lines stay apart, and letters that steer are left out. A break at its end, as a spreadsheet's cell
// has one, is no part of the words.
std::string pastedIntoField(std::string_view text);

// From now on the fields of all contexts use the clipboard so. To be called once the back end has said where
// that is.
void useClipboardInFields();

} // namespace atlas::ui
