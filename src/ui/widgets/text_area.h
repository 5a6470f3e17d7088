#pragma once

#include <imgui.h>

#include <string>
#include <string_view>

namespace atlas::ui {

// A field of several lines, broken at blanks where the room ends. Enter begins a line of the text's own; Tab
// leaves the field, and so does Esc, which keeps what was typed. Listed by its words, which also stand in it
// while it is empty. It has as many lines as its text, within bounds. Whether the text changed.
struct TextAreaSize {
    float widthPixels = 0.0F;
    int fewestLines = 2;
    int mostLines = 5;
    bool* selectsAll = nullptr; // once it has the keyboard: what is typed replaces the text. Done when false
};
bool textArea(const char* id, std::string_view words, std::string& text, const TextAreaSize& size);

// Of a field with so many lines, in the font of now.
float textAreaHeight(int lines);

} // namespace atlas::ui
