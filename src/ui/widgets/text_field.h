#pragma once

#include <string>

namespace atlas::ui {

// A field of one line. While it has the keyboard focus, letters that are typed go into it, after what
// is there. Returns whether the text changed.
bool textField(const char* id, const char* hint, std::string& text);

// Whether a field of text is outlined, and will take what is typed.
bool isTextFieldFocused();

} // namespace atlas::ui
