#pragma once

#include <string>

namespace atlas::ui {

// A field of one line. While the keyboard's ring is around it, letters that are typed go into it, after what
// is there. Returns whether the text changed.
bool textField(const char* id, const char* hint, std::string& text);

// Whether the ring is around a field of text that will take what is typed.
bool isRingAroundTextField();

} // namespace atlas::ui
