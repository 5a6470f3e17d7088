#include "ui/widgets/field_letters.h"

#include <algorithm>

#include "ui/widgets/imgui_internals.h"

namespace atlas::ui {

namespace {

constexpr char32_t kFirstKept = 0xFDD0;
constexpr std::size_t kMostKept = 32;
constexpr char32_t kUnknown = 0xFFFD;

} // namespace

char32_t FieldLetters::keptFor(char32_t letter) {
    if (letter <= kLargestLetter) return letter;
    const auto known = std::find(m_letters.begin(), m_letters.end(), letter);
    const auto at = static_cast<std::size_t>(known - m_letters.begin());
    if (at == kMostKept) return kUnknown;
    if (known == m_letters.end()) m_letters.push_back(letter);
    return kFirstKept + static_cast<char32_t>(at);
}

char32_t FieldLetters::meantBy(char32_t kept) const {
    const std::size_t at = kept - kFirstKept;
    return kept >= kFirstKept && at < m_letters.size() ? m_letters[at] : kept;
}

} // namespace atlas::ui
