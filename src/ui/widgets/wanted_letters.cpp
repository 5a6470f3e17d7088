#include "ui/widgets/wanted_letters.h"

#include <imgui.h>

#include <algorithm>

#include "core/utf8.h"
#include "ui/widgets/imgui_internals.h"

namespace atlas::ui {

std::vector<char32_t> WantedLetters::takeNew() {
    for (const std::u32string& letters : m_signs.all().subspan(m_takenSigns))
        m_new.insert(m_new.end(), letters.begin(), letters.end());
    m_takenSigns = m_signs.all().size();
    return std::exchange(m_new, {});
}

// Beside the one pointer that Dear ImGui keeps for a program there is one for programs in other languages.
void keepWantedLetters(WantedLetters* letters) {
    ImGui::GetIO().BackendLanguageUserData = letters;
}

WantedLetters* keptWantedLetters() {
    return static_cast<WantedLetters*>(ImGui::GetIO().BackendLanguageUserData);
}

void wantLetters(const ImFont* font, std::string_view text) {
    const auto isAscii = [](char byte) { return static_cast<unsigned char>(byte) < 0x80; };
    if (std::all_of(text.begin(), text.end(), isAscii)) return; // always there
    WantedLetters* letters = keptWantedLetters();
    if (letters == nullptr) return;
    for (const char32_t letter : decodedUtf8(text)) {
        if (SignLetters::isSign(letter)) continue; // seen to when it is given
        if (letter <= kLargestLetter && isSeen(letter) && !hasGlyph(*font, letter)) letters->want(letter);
    }
}

} // namespace atlas::ui
