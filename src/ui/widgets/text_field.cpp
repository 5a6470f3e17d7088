#include "ui/widgets/text_field.h"

#include <imgui.h>
#include <imgui_internal.h>
#include <imgui_stdlib.h>

#include "core/utf8.h"
#include "ui/widgets/control_list.h"

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

} // namespace

bool textField(const char* id, const char* hint, std::string& text) {
    int& mark = *ImGui::GetStateStorage()->GetIntRef(ImGui::GetID(id), IsField);
    ImGuiContext& context = *ImGui::GetCurrentContext();
    const bool isOurs = context.NavId == ImGui::GetID(id) && context.ActiveId == 0;
    const bool wasTyped = isOurs && isRingAroundTextField() && takeLetters(text);
    if (wasTyped) {
        mark = CursorToEnd;
        context.NavNextActivateId = context.NavId; // the call for it changed its name with 1.89.8
        context.NavNextActivateFlags = ImGuiActivateFlags_None;
    }
    const bool wasEdited =
        ImGui::InputTextWithHint(id, hint, &text, ImGuiInputTextFlags_CallbackAlways, placeCursor, &mark);
    listControl(id, hint);
    return wasEdited || wasTyped;
}

bool isRingAroundTextField() {
    const ImGuiContext& context = *ImGui::GetCurrentContext();
    if (context.NavWindow == nullptr || context.NavId == 0 || context.NavDisableHighlight) return false;
    return context.NavWindow->StateStorage.GetInt(context.NavId, None) != None;
}

} // namespace atlas::ui
