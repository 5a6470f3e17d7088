#include "ui/widgets/typed_letters.h"

#include "core/bidi_text.h"
#include "core/utf8.h"
#include "ui/widgets/imgui_internals.h"
#include "ui/widgets/shown_text.h"

namespace atlas::ui {

namespace {

// Of letters as they are shown, which are not to be laid out again.
float shownWidth(ImFont* font, const std::string& letter) {
    return font->CalcTextSizeA(fontSize(*font), 1e9F, 0.0F, letter.data(), letter.data() + letter.size()).x;
}

} // namespace

TypedLetters::TypedLetters(ImFont* font, std::string_view line) : m_font(font) {
    float x = 0.0F;
    for (const SeenLetter& seen : lettersAsShown(line)) {
        Letter letter{encodedUtf8(seen.letter), seen.index, seen.isRightToLeft, x, x};
        letter.right = x += shownWidth(font, letter.text);
        m_letters.push_back(std::move(letter));
    }
}

// A ligature's second letter, and the end, come after the letter before.
float TypedLetters::caretAt(std::size_t index) const {
    const Letter* before = nullptr;
    for (const Letter& letter : m_letters) {
        if (letter.index == index) return letter.leading();
        if (letter.index < index && (before == nullptr || letter.index > before->index)) before = &letter;
    }
    return before != nullptr ? before->trailing() : 0.0F;
}

void TypedLetters::draw(ImDrawList& list, ImVec2 at, float height, ImU32 textColour, Selected selected,
                        ImU32 selectionColour) const {
    for (const Letter& letter : m_letters) {
        const bool isSelected = letter.index >= selected.from && letter.index < selected.to;
        if (isSelected)
            list.AddRectFilled({at.x + letter.left, at.y}, {at.x + letter.right, at.y + height},
                               selectionColour);
        list.AddText(m_font, ImGui::GetFontSize(), {at.x + letter.left, at.y}, textColour, letter.text.data(),
                     letter.text.data() + letter.text.size());
    }
}

std::size_t letterAt(std::string_view keptLine, std::size_t byte) {
    return lettersOfLine(keptLine.substr(0, byte)).size();
}

} // namespace atlas::ui
