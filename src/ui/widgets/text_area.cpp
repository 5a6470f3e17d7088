#include "ui/widgets/text_area.h"

#include <imgui_stdlib.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "ui/widgets/control_list.h"
#include "ui/widgets/field_text.h"
#include "ui/widgets/imgui_internals.h"
#include "ui/widgets/shown_text.h"
#include "ui/widgets/soft_breaks.h"
#include "ui/widgets/style.h"
#include "ui/widgets/text.h"
#include "ui/widgets/typed_letters.h"
#include "ui/widgets/wanted_letters.h"

namespace atlas::ui {

namespace {

struct Typing {
    float widestPixels = 0.0F;
    bool wasEnterTyped = false;
    bool isActive = false;
    bool* selectsAll = nullptr;
    std::size_t caret = 0; // offsets into the kept text
    std::size_t selectedFrom = 0;
    std::size_t selectedTo = 0;
};

std::string brokenFor(std::string_view text, float widestPixels) {
    ImFont* font = ImGui::GetFont();
    return withSoftBreaks(text, [&](std::string_view line) { return textWidth(font, line) <= widestPixels; });
}

// An Enter comes as '\r', so that it is told from the breaks at blanks.
int onLetter(ImGuiInputTextCallbackData* data, Typing& typing) {
    if (data->EventChar == '\n') {
        data->EventChar = '\r';
        typing.wasEnterTyped = true;
    }
    return 0;
}

// The text's own breaks, where one has just been typed, and whole ones only.
std::string ownText(std::string_view kept, bool wasEnterTyped, std::size_t caret) {
    if (wasEnterTyped && caret > 0 && kept[caret - 1] == '\r') {
        std::string whole(kept.substr(0, caret));
        whole.append(1, '\n').append(kept.substr(caret));
        return withoutSoftBreaks(whole);
    }
    return withoutSoftBreaks(kept);
}

void breakAnew(ImGuiInputTextCallbackData* data, Typing& typing) {
    const std::string_view kept(data->Buf, static_cast<std::size_t>(data->BufTextLen));
    const auto caret = static_cast<std::size_t>(data->CursorPos);
    const std::string text = ownText(kept, typing.wasEnterTyped, caret);
    const std::string anew = textForField(brokenFor(textOfField(text), typing.widestPixels));
    typing.wasEnterTyped = false;
    if (anew == kept) return;
    const std::size_t own = ownOffset(kept, caret) + (text.size() > withoutSoftBreaks(kept).size() ? 1 : 0);
    data->DeleteChars(0, data->BufTextLen);
    data->InsertChars(0, anew.c_str());
    data->CursorPos = data->SelectionStart = data->SelectionEnd = static_cast<int>(keptOffset(anew, own));
}

// Left and Right pass the two letters of a break at once.
void leaveBreak(ImGuiInputTextCallbackData* data) {
    const int caret = data->CursorPos;
    const bool isWithin =
        caret > 0 && caret < data->BufTextLen && data->Buf[caret - 1] == '\r' && data->Buf[caret] == '\n';
    if (!isWithin || data->SelectionStart != data->SelectionEnd) return;
    data->CursorPos = data->SelectionStart = data->SelectionEnd =
        wasKeyPressed(ImGuiKey_LeftArrow, true) ? caret - 1 : caret + 1;
}

int onEvent(ImGuiInputTextCallbackData* data) {
    Typing& typing = *static_cast<Typing*>(data->UserData);
    if (data->EventFlag == ImGuiInputTextFlags_CallbackCharFilter) return onLetter(data, typing);
    typing.isActive = true;
    breakAnew(data, typing);
    leaveBreak(data);
    if (typing.selectsAll != nullptr && std::exchange(*typing.selectsAll, false)) data->SelectAll();
    typing.caret = static_cast<std::size_t>(data->CursorPos);
    typing.selectedFrom = static_cast<std::size_t>(std::min(data->SelectionStart, data->SelectionEnd));
    typing.selectedTo = static_cast<std::size_t>(std::max(data->SelectionStart, data->SelectionEnd));
    return 0;
}

// The lines of a text as they are shown, in the field that was laid out last, which has drawn nothing. Clicks
// still go by the order of typing.
class TypedLines {
public:
    TypedLines(std::string_view kept, const Typing& typing) : m_kept(kept), m_typing(typing) {}

    void draw(ImU32 textColour, ImU32 selectionColour) const {
        const std::optional<FieldInside> inside = insideOfField();
        if (!inside) return;
        const float height = ImGui::GetFontSize();
        inside->list->PushClipRect(inside->seen.topLeft, inside->seen.bottomRight);
        ImVec2 at = inside->topLeft;
        for (std::size_t begin = 0; begin <= m_kept.size(); at.y += height) {
            const std::size_t end = std::min(m_kept.find('\n', begin), m_kept.size());
            drawLine(*inside->list, at, {begin, end}, textColour, selectionColour);
            begin = end + 1;
        }
        inside->list->PopClipRect();
    }

private:
    struct Bytes {
        std::size_t begin = 0;
        std::size_t end = 0;
    };

    void drawLine(ImDrawList& list, ImVec2 at, Bytes bytes, ImU32 textColour, ImU32 selectionColour) const {
        std::string_view line = m_kept.substr(bytes.begin, bytes.end - bytes.begin);
        if (line.ends_with('\r')) line.remove_suffix(1);
        const TypedLetters letters(ImGui::GetFont(), textOfField(line));
        const auto indexOf = [&](std::size_t byte) {
            return letterAt(line, std::clamp(byte, bytes.begin, bytes.begin + line.size()) - bytes.begin);
        };
        const float height = ImGui::GetFontSize();
        const TypedLetters::Selected selected =
            m_typing.isActive
                ? TypedLetters::Selected{indexOf(m_typing.selectedFrom), indexOf(m_typing.selectedTo)}
                : TypedLetters::Selected{};
        letters.draw(list, at, height, textColour, selected, selectionColour);
        if (!m_typing.isActive || m_typing.caret < bytes.begin || m_typing.caret > bytes.end) return;
        const float x = at.x + letters.caretAt(indexOf(m_typing.caret));
        list.AddLine({x, at.y}, {x, at.y + height}, textColour);
    }

    std::string_view m_kept;
    const Typing& m_typing;
};

} // namespace

float textAreaHeight(int lines) {
    return static_cast<float>(lines) * ImGui::GetFontSize() + 2.0F * ImGui::GetStyle().FramePadding.y;
}

bool textArea(const char* id, std::string_view words, std::string& text, const TextAreaSize& size) {
    const ImGuiStyle& style = ImGui::GetStyle();
    Typing typing{size.widthPixels - 2.0F * style.FramePadding.x - style.ScrollbarSize};
    typing.selectsAll = size.selectsAll;
    std::string kept = textForField(brokenFor(text, typing.widestPixels));
    const auto lines = static_cast<int>(std::count(kept.begin(), kept.end(), '\n')) + 1;
    const float height = textAreaHeight(std::clamp(lines, size.fewestLines, size.mostLines));
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const bool isDrawnHere = isShownOtherwise(text);
    const ImU32 textColour = ImGui::GetColorU32(ImGuiCol_Text);
    const ImU32 selectionColour = ImGui::GetColorU32(ImGuiCol_TextSelectedBg);
    if (isDrawnHere) {
        ImGui::PushStyleColor(ImGuiCol_Text, 0U);
        ImGui::PushStyleColor(ImGuiCol_TextSelectedBg, 0U);
    }
    const bool wasChanged = ImGui::InputTextMultiline(id, &kept, {size.widthPixels, height},
                                                      ImGuiInputTextFlags_CallbackAlways |
                                                          ImGuiInputTextFlags_CallbackCharFilter |
                                                          ImGuiInputTextFlags_NoHorizontalScroll,
                                                      onEvent, &typing);
    if (isDrawnHere) {
        ImGui::PopStyleColor(2);
        TypedLines(kept, typing).draw(textColour, selectionColour);
    }
    listControl(id, words);
    if (text.empty() && !typing.isActive) {
        ImGui::GetWindowDrawList()->AddText({at.x + style.FramePadding.x, at.y + style.FramePadding.y},
                                            ImGui::GetColorU32(ImGuiCol_TextDisabled), words.data(),
                                            words.data() + words.size());
    }
    wantLetters(ImGui::GetFont(), textAsShown(textOfField(kept)));
    const bool wasTakenBack = ImGui::IsItemDeactivated() && wasKeyPressed(ImGuiKey_Escape);
    if (!wasChanged || wasTakenBack) return false;
    std::string changed = textOfField(withoutSoftBreaks(kept));
    const bool isOther = changed != text;
    text = std::move(changed);
    return isOther;
}

} // namespace atlas::ui
