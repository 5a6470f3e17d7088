#include "ui/widgets/typed_line.h"

#include <imgui_stdlib.h>

#include <algorithm>
#include <vector>

#include "core/bidi_text.h"
#include "core/utf8.h"
#include "ui/widgets/control_list.h"
#include "ui/widgets/field_text.h"
#include "ui/widgets/imgui_internals.h"
#include "ui/widgets/shown_text.h"
#include "ui/widgets/text.h"
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

struct PlacedLetter {
    std::string text;
    std::size_t index = 0; // as it is read
    bool isRightToLeft = false;
    float left = 0.0F; // from the line's beginning
    float right = 0.0F;

    float leading() const { return isRightToLeft ? right : left; }
    float trailing() const { return isRightToLeft ? left : right; }
};

// Of letters as they are shown, which are not to be laid out again.
float shownWidth(ImFont* font, const std::string& letter) {
    return font->CalcTextSizeA(fontSize(*font), 1e9F, 0.0F, letter.data(), letter.data() + letter.size()).x;
}

std::vector<PlacedLetter> placed(ImFont* font, std::string_view text) {
    std::vector<PlacedLetter> letters;
    float x = 0.0F;
    for (const SeenLetter& seen : lettersAsShown(text)) {
        PlacedLetter letter{encodedUtf8(seen.letter), seen.index, seen.isRightToLeft, x, x};
        letter.right = x += shownWidth(font, letter.text);
        letters.push_back(std::move(letter));
    }
    return letters;
}

// Before the letter of that index; a ligature's second letter, and the end, come after the letter before.
float caretAt(const std::vector<PlacedLetter>& letters, std::size_t index) {
    const PlacedLetter* before = nullptr;
    for (const PlacedLetter& letter : letters) {
        if (letter.index == index) return letter.leading();
        if (letter.index < index && (before == nullptr || letter.index > before->index)) before = &letter;
    }
    return before != nullptr ? before->trailing() : 0.0F;
}

class TypedLine {
public:
    // `kept` is the text as the field keeps it, to which its offsets belong.
    TypedLine(std::string_view text, std::string_view kept, const Typing& typing)
        : m_kept(kept), m_typing(typing), m_font(ImGui::GetFont()), m_letters(placed(m_font, text)) {
        const ImVec2 padding = ImGui::GetStyle().FramePadding;
        m_from = ImGui::GetItemRectMin();
        m_to = ImGui::GetItemRectMax();
        m_from = {m_from.x + padding.x, m_from.y + padding.y};
        m_to = {m_to.x - padding.x, m_to.y - padding.y};
    }

    void draw(ImU32 textColour, ImU32 selectionColour) const {
        ImDrawList& list = *ImGui::GetWindowDrawList();
        const float caret = caretAt(m_letters, indexOf(m_typing.caret));
        const float x = m_from.x - scrolled(caret);
        list.PushClipRect({m_from.x - 1.0F, m_from.y}, {m_to.x + 1.0F, m_to.y}, true);
        for (const PlacedLetter& letter : m_letters) {
            if (isSelected(letter)) {
                list.AddRectFilled({x + letter.left, m_from.y}, {x + letter.right, m_to.y}, selectionColour);
            }
            list.AddText(m_font, ImGui::GetFontSize(), {x + letter.left, m_from.y}, textColour,
                         letter.text.data(), letter.text.data() + letter.text.size());
        }
        if (m_typing.isActive) list.AddLine({x + caret, m_from.y}, {x + caret, m_to.y}, textColour);
        list.PopClipRect();
    }

private:
    std::size_t indexOf(int byte) const {
        return lettersOfLine(m_kept.substr(0, static_cast<std::size_t>(byte))).size();
    }

    bool isSelected(const PlacedLetter& letter) const {
        return m_typing.isActive && letter.index >= indexOf(m_typing.selectedFrom) &&
               letter.index < indexOf(m_typing.selectedTo);
    }

    // Of a line that is too long, what is around the caret shows; else its beginning.
    float scrolled(float caret) const {
        const float width = m_letters.empty() ? 0.0F : m_letters.back().right;
        const float room = m_to.x - m_from.x;
        if (width <= room) return 0.0F;
        const float wanted = m_typing.isActive ? caret - room / 2.0F : caretAt(m_letters, 0) - room / 2.0F;
        return std::clamp(wanted, 0.0F, width - room);
    }

    std::string_view m_kept;
    const Typing& m_typing;
    ImFont* m_font;
    std::vector<PlacedLetter> m_letters;
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
