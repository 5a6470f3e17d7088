#include "ui/widgets/text_field.h"

#include "core/utf8.h"
#include "ui/widgets/imgui_internals.h"
#include "ui/widgets/style.h"
#include "ui/widgets/typed_line.h"

namespace atlas::ui {

namespace {

// Of a field, in its window's storage.
enum Mark { None, IsField, CursorToEnd };

int placeCursor(ImGuiInputTextCallbackData* data) {
    int& mark = *static_cast<int*>(data->UserData);
    if (mark == CursorToEnd) data->CursorPos = data->SelectionStart = data->SelectionEnd = data->BufTextLen;
    mark = IsField;
    return 0;
}

// Letters come before the field is active: Dear ImGui would drop them.
bool takeLetters(std::string& text) {
    auto& letters = ImGui::GetIO().InputQueueCharacters;
    bool wasAny = false;
    for (const ImWchar letter : letters) {
        if (letter <= 0x20 || letter == 0x7F) continue; // Space presses
        text += encodedUtf8(letter);
        wasAny = true;
    }
    letters.resize(0);
    return wasAny;
}

enum class Entering { GoesOn, Replaces }; // what is there already

// What is typed in one frame, before the field is active.
bool takeTyped(std::string& text, Entering entering) {
    std::string typed;
    const bool wasTyped = takeLetters(typed);
    const bool isEmptied = entering == Entering::Replaces && !ImGui::GetIO().KeyCtrl &&
                           (wasKeyPressed(ImGuiKey_Backspace) || wasKeyPressed(ImGuiKey_Delete));
    if (wasTyped || isEmptied) text = entering == Entering::Replaces ? typed : text + typed;
    return wasTyped || isEmptied;
}

bool field(const char* id, const char* hint, std::string& text, std::string_view words, Entering entering) {
    int& mark = *ImGui::GetStateStorage()->GetIntRef(ImGui::GetID(id), IsField);
    const bool isOurs =
        focusedControl() == ImGui::GetID(id) && !ImGui::IsAnyItemActive() && isTextFieldFocused();
    const bool wasTyped = isOurs && takeTyped(text, mark == CursorToEnd ? Entering::GoesOn : entering);
    if (wasTyped) mark = CursorToEnd;
    const bool selectsAll = isOurs && ImGui::GetIO().KeyCtrl && wasKeyPressed(ImGuiKey_A);
    if (wasTyped || selectsAll) activateFocused();
    const ImGuiInputTextFlags flags =
        ImGuiInputTextFlags_CallbackAlways |
        (entering == Entering::Replaces ? ImGuiInputTextFlags_AutoSelectAll : ImGuiInputTextFlags_None);
    const bool wasEdited = inputLine(
        {id, hint, words.empty() ? std::string_view(hint) : words, flags, placeCursor, &mark}, text);
    return wasEdited || wasTyped;
}

} // namespace

bool textField(const char* id, const char* hint, std::string& text, std::string_view words) {
    return field(id, hint, text, words, Entering::GoesOn);
}

bool numberField(const char* id, const char* hint, std::string& text, std::string_view words) {
    return field(id, hint, text, words, Entering::Replaces);
}

bool wasFieldEntered() {
    return ImGui::IsItemDeactivated() && wasKeyPressed(ImGuiKey_Enter);
}

ImVec2 fieldPadding(float sidePixels) {
    return {sidePixels, (kControlHeight - ImGui::GetFontSize()) / 2.0F};
}

bool isTextFieldFocused() {
    return focusState().isOutlined && storedForFocused(None) != None;
}

} // namespace atlas::ui
