#include "ui/widgets/shown_text.h"

#include <algorithm>
#include <span>

#include "core/utf8.h"
#include "type/shaped_scripts.h"
#include "ui/widgets/imgui_internals.h"
#include "ui/widgets/wanted_letters.h"

namespace atlas::ui {

namespace {

// Quickly, for what is drawn at each frame: whether any letter may be of a script that is shaped, beyond
// U+FFFF, or of the private use area. Signs of punctuation and the letters between are none of them.
bool mayNeedSigns(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char byte) {
        const auto value = static_cast<unsigned char>(byte);
        return (value >= 0xDC && value <= 0xE1) || value == 0xEA || value >= 0xEE; // U+0700 to U+1FFF, …
    });
}

bool needsSign(char32_t letter) {
    return letter > kLargestLetter || isShapedWithOthers(letter) || SignLetters::isSign(letter);
}

// Of letters as seen, those from `begin` on that are shown as signs together.
std::size_t endOfRun(std::span<const SeenLetter> seen, std::size_t begin, std::span<const char32_t> letters) {
    std::size_t end = begin;
    const auto letterAt = [&](std::size_t i) { return letters[seen[i].index]; };
    while (end < seen.size() && seen[end].isRightToLeft == seen[begin].isRightToLeft &&
           (needsSign(letterAt(end)) || (end > begin && staysWithLetter(letterAt(end)))))
        ++end;
    return end;
}

// The letters that a run was made of, with those that cannot be seen.
std::span<const char32_t> lettersOfRun(std::span<const SeenLetter> run, std::span<const char32_t> letters) {
    const auto [first, last] = std::minmax_element(
        run.begin(), run.end(), [](const SeenLetter& a, const SeenLetter& b) { return a.index < b.index; });
    std::size_t end = last->index + 1;
    while (end < letters.size() && staysWithLetter(letters[end]))
        ++end;
    return letters.subspan(first->index, end - first->index);
}

std::vector<SeenLetter> withSigns(const std::vector<SeenLetter>& seen, std::span<const char32_t> letters,
                                  SignLetters& signs) {
    std::vector<SeenLetter> shown;
    for (std::size_t i = 0; i < seen.size();) {
        const std::size_t end = endOfRun(seen, i, letters);
        if (end == i) {
            shown.push_back(seen[i++]);
            continue;
        }
        const std::span<const SeenLetter> run = std::span(seen).subspan(i, end - i);
        const std::span<const char32_t> parts = lettersOfRun(run, letters);
        const auto first = static_cast<std::size_t>(parts.data() - letters.data());
        const std::size_t before = shown.size();
        for (const SignLetters::PlacedSign& sign : signs.signsOf(parts, run.front().isRightToLeft))
            shown.push_back({sign.sign, first + sign.index, run.front().isRightToLeft});
        if (run.front().isRightToLeft)
            std::reverse(shown.begin() + static_cast<std::ptrdiff_t>(before), shown.end());
        i = end;
    }
    return shown;
}

} // namespace

std::vector<SeenLetter> lettersAsShown(std::string_view line) {
    const std::vector<char32_t> letters = lettersOfLine(line);
    std::vector<SeenLetter> seen = lettersAsSeen(letters);
    WantedLetters* wanted = keptWantedLetters();
    if (wanted == nullptr || !mayNeedSigns(line)) return seen;
    return withSigns(seen, letters, wanted->signs());
}

std::string textAsShown(std::string_view text) {
    if (!mayNeedSigns(text) || keptWantedLetters() == nullptr) return textAsSeen(text);
    return textAsLaidOut(text, lettersAsShown);
}

bool isShownOtherwise(std::string_view text) {
    if (hasRightToLeft(text)) return true;
    if (!mayNeedSigns(text)) return false;
    const std::vector<char32_t> letters = decodedUtf8(text);
    return std::any_of(letters.begin(), letters.end(), needsSign);
}

} // namespace atlas::ui
