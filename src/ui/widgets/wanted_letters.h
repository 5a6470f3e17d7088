#pragma once

#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include "ui/widgets/field_letters.h"
#include "ui/widgets/sign_letters.h"

struct ImFont;

namespace atlas::ui {

// The letters that the interface's type is loaded with. Names of the network are among them from the start;
// whatever else is typed or shown adds what it needs, for the frame after.
class WantedLetters {
public:
    explicit WantedLetters(const std::vector<char32_t>& letters) : m_all(letters.begin(), letters.end()) {}

    void want(char32_t letter) {
        if (m_all.insert(letter).second) m_new.push_back(letter);
    }

    bool hasNew() const { return !m_new.empty() || m_signs.all().size() > m_takenSigns; }
    std::vector<char32_t> takeNew(); // also those that new signs stand for

    std::vector<char32_t> all() const { return {m_all.begin(), m_all.end()}; }

    SignLetters& signs() { return m_signs; }
    const SignLetters& signs() const { return m_signs; }
    FieldLetters& inFields() { return m_inFields; }
    const FieldLetters& inFields() const { return m_inFields; }

private:
    std::set<char32_t> m_all;
    std::vector<char32_t> m_new;
    SignLetters m_signs;
    std::size_t m_takenSigns = 0;
    FieldLetters m_inFields;
};

// The current Dear ImGui context keeps what its type lacks there; null: nowhere. It outlives the frame.
void keepWantedLetters(WantedLetters* letters);
WantedLetters* keptWantedLetters();

// Of a text as it is drawn in that font.
void wantLetters(const ImFont* font, std::string_view text);

} // namespace atlas::ui
