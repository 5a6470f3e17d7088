#include "ui/widgets/typed_line.h"

#include <imgui_stdlib.h>

#include <algorithm>

#include "core/utf8.h"
#include "ui/widgets/control_list.h"
#include "ui/widgets/field_text.h"
#include "ui/widgets/shown_text.h"
#include "ui/widgets/typed_letters.h"
#include "ui/widgets/wanted_letters.h"

namespace atlas::ui {

namespace {

// What the field told of itself; offsets into its bytes.
struct Typing {
    const LineInput* input = nullptr;
    bool isActive = false;
    int caret = 0;
    int selectedFrom = 0;
    int selectedTo = 0;
};

int onEvent(ImGuiInputTextCallbackData* data) {
    Typing& typing = *static_cast<Typing*>(data->UserData);
    const LineInput& input = *typing.input;
    if (input.callback != nullptr && (input.flags & data->EventFlag) != 0) {
        data->UserData = input.data;
        input.callback(data);
        data->UserData = &typing;
    }
    if (data->EventFlag != ImGuiInputTextFlags_CallbackAlways) return 0;
    typing.isActive = true;
    typing.caret = data->CursorPos;
    typing.selectedFrom = std::min(data->SelectionStart, data->SelectionEnd);
    typing.selectedTo = std::max(data->SelectionStart, data->SelectionEnd);
    return 0;
}

class TypedLine {
public:
    // `kept` is the text as the field keeps it, to which its offsets belong.
    TypedLine(std::string_view text, std::string_view kept, const Typing& typing)
        : m_kept(kept), m_typing(typing), m_letters(ImGui::GetFont(), text) {
        const ImVec2 padding = ImGui::GetStyle().FramePadding;
        m_from = ImGui::GetItemRectMin();
        m_to = ImGui::GetItemRectMax();
        m_from = {m_from.x + padding.x, m_from.y + padding.y};
        m_to = {m_to.x - padding.x, m_to.y - padding.y};
    }

    void draw(ImU32 textColour, ImU32 selectionColour) const {
        ImDrawList& list = *ImGui::GetWindowDrawList();
        const float caret = m_letters.caretAt(indexOf(m_typing.caret));
        const float x = m_from.x - scrolled(caret);
        list.PushClipRect({m_from.x - 1.0F, m_from.y}, {m_to.x + 1.0F, m_to.y}, true);
        const TypedLetters::Selected selected =
            m_typing.isActive
                ? TypedLetters::Selected{indexOf(m_typing.selectedFrom), indexOf(m_typing.selectedTo)}
                : TypedLetters::Selected{};
        m_letters.draw(list, {x, m_from.y}, m_to.y - m_from.y, textColour, selected, selectionColour);
        if (m_typing.isActive) list.AddLine({x + caret, m_from.y}, {x + caret, m_to.y}, textColour);
        list.PopClipRect();
    }

private:
    std::size_t indexOf(int byte) const { return letterAt(m_kept, static_cast<std::size_t>(byte)); }

    // Of a line that is too long, what is around the caret shows; else its beginning.
    float scrolled(float caret) const {
        const float width = m_letters.width();
        const float room = m_to.x - m_from.x;
        if (width <= room) return 0.0F;
        const float wanted = (m_typing.isActive ? caret : m_letters.caretAt(0)) - room / 2.0F;
        return std::clamp(wanted, 0.0F, width - room);
    }

    std::string_view m_kept;
    const Typing& m_typing;
    TypedLetters m_letters;
    ImVec2 m_from;
    ImVec2 m_to;
};

} // namespace

bool inputLine(const LineInput& input, std::string& text) {
    std::string kept = textForField(text);
    const bool isDrawnHere = isShownOtherwise(text);
    const ImU32 textColour = ImGui::GetColorU32(ImGuiCol_Text);
    const ImU32 selectionColour = ImGui::GetColorU32(ImGuiCol_TextSelectedBg);
    if (isDrawnHere) {
        ImGui::PushStyleColor(ImGuiCol_Text, 0U);
        ImGui::PushStyleColor(ImGuiCol_TextSelectedBg, 0U);
    }
    Typing typing{&input};
    const bool wasChanged = ImGui::InputTextWithHint(
        input.id, input.hint, &kept, input.flags | ImGuiInputTextFlags_CallbackAlways, onEvent, &typing);
    if (isDrawnHere) ImGui::PopStyleColor(2);
    listControl(input.id, input.words);
    text = textOfField(kept);
    if (isDrawnHere) TypedLine(text, kept, typing).draw(textColour, selectionColour);
    wantLetters(ImGui::GetFont(), textAsShown(text));
    return wasChanged;
}

std::string takeTypedLetters() {
    std::string typed;
    auto& letters = ImGui::GetIO().InputQueueCharacters;
    for (const ImWchar letter : letters) {
        if (letter >= 0x20 && letter != 0x7F) typed += encodedUtf8(letter);
    }
    letters.resize(0);
    return typed;
}

} // namespace atlas::ui
