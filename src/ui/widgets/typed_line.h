#pragma once

#include <imgui.h>

#include <string>
#include <string_view>

namespace atlas::ui {

// A line that is typed into, as ImGui::InputTextWithHint() has it, listed by its words. While letters that
// run from right to left are among them, they are drawn as they are read, with caret and selection; clicks
// still go by the order of typing.
struct LineInput {
    const char* id;
    const char* hint = "";
    std::string_view words;
    ImGuiInputTextFlags flags = 0;
    ImGuiInputTextCallback callback = nullptr;
    void* data = nullptr; // of the callback
};
bool inputLine(const LineInput& input, std::string& text);

// The letters that were typed in this frame, as UTF-8, taken from whoever would have got them: for what is
// typed before a field has the keyboard, or where there is none.
std::string takeTypedLetters();

} // namespace atlas::ui
