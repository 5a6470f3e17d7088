#pragma once

#include <imgui.h>

#include <cfloat>
#include <string>
#include <string_view>

namespace atlas::ui {

// A field of one line. While it has the keyboard focus, letters that are typed go into it, after what
// is there. Returns whether the text changed. It is listed by its hint, unless that is no word.
bool textField(const char* id, const char* hint, std::string& text, std::string_view words = {});

// The same for a figure: whoever enters it, by click or by keyboard, has all of it selected and types another
// one. While it has the keyboard focus, Backspace and Delete empty it.
bool numberField(const char* id, const char* hint, std::string& text, std::string_view words = {});

// Whether Enter ended the typing in the field that was drawn last.
bool wasFieldEntered();

// The width of a field that reaches to the edge of what there is room for; Dear ImGui takes what is below 0
// as the distance to it.
inline constexpr float kToTheEdge = -FLT_MIN;

// The padding of a field that is as high as a button, in the font of now.
ImVec2 fieldPadding(float sidePixels);

// Whether a field of text is outlined, and will take what is typed.
bool isTextFieldFocused();

} // namespace atlas::ui
